import { unified as astroProcessor } from '@astrojs/markdown-remark';
import type { Element, Root as Html } from 'hast';
import type { Heading, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import rehypeHighlight from 'rehype-highlight';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import type { VFile } from 'vfile';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { MarkdownPlugins } from '../../src/markdown/plugins.ts';
import { markdownPlugins, NO_PLUGINS, pluginsOf, useMarkdownPlugins } from '../../src/markdown/plugins.ts';
import { feed, page } from './rendering.ts';

type Options = Parameters<typeof astroProcessor>[0];

const configured = (options: Options, report?: (message: string) => void): Promise<MarkdownPlugins> =>
  pluginsOf({ processor: astroProcessor(options) }, report);

async function pageWith(options: Options, source: string): Promise<string> {
  return page(source, { plugins: await configured(options) });
}

async function feedWith(options: Options, source: string): Promise<string> {
  return feed(source, { plugins: await configured(options) });
}

/** Cuts words between two signs out of the text and has them as an element. */
function between(sign: string, hName: string) {
  return () => (tree: Root) => {
    each(tree, (parent) => {
      if (parent.type !== 'paragraph' && parent.type !== 'heading') return;
      parent.children = parent.children.flatMap((child): PhrasingContent[] => {
        if (child.type !== 'text') return [child];
        return child.value.split(sign).map((value, index): PhrasingContent => {
          const text = { type: 'text', value } as const;
          return index % 2 === 0 ? text : { type: 'emphasis', children: [text], data: { hName } };
        });
      });
    });
  };
}

function each(node: Nodes, visit: (parent: Parents) => void): void {
  if (!('children' in node)) return;
  for (const child of node.children) each(child, visit);
  visit(node);
}

describe('formulas', () => {
  const math: Options = { remarkPlugins: [remarkMath], rehypePlugins: [[rehypeKatex, { output: 'mathml' }]] };

  test('are MathML on the page', async () => {
    expect(await pageWith(math, 'La formula $a^2$ qui.')).toMatchInlineSnapshot(
      `"<p>La formula <span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><msup><mi>a</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">a^2</annotation></semantics></math></span> qui.</p>"`,
    );
    expect(await pageWith(math, '$$\n\\frac{1}{2}\n$$')).toContain('display="block"');
  });

  test('are MathML in feeds, without their source', async () => {
    expect(await feedWith(math, 'La formula $a^2$ qui.')).toMatchInlineSnapshot(
      `"<p>La formula <math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><msup><mi>a</mi><mn>2</mn></msup></mrow></semantics></math> qui.</p>"`,
    );
  });

  test('are words where no plugin is', async () => {
    expect(await page('La formula $a^2$ qui.')).toBe('<p>La formula $a^2$ qui.</p>');
  });
});

describe('code', () => {
  const highlight: Options = { rehypePlugins: [rehypeHighlight] };

  test('is coloured by classes on the page', async () => {
    expect(await pageWith(highlight, '```js\nconst a = 1;\n```')).toMatchInlineSnapshot(`
      "<pre tabindex="0"><code class="hljs language-js"><span class="hljs-keyword">const</span> a = <span class="hljs-number">1</span>;
      </code></pre>"
    `);
  });

  test('has no colours in feeds', async () => {
    expect(await feedWith(highlight, '```js\nconst a = 1;\n```')).toMatchInlineSnapshot(`
      "<pre><code>const a = 1;
      </code></pre>"
    `);
  });
});

describe('a plugin of the owner’s', () => {
  test('sees marks that the fast parser would take for text', async () => {
    const options: Options = { remarkPlugins: [between('==', 'mark'), between(':', 'kbd')] };
    expect(await pageWith(options, 'Un ==punto== e :smile: qui.')).toBe(
      '<p>Un <mark>punto</mark> e <kbd>smile</kbd> qui.</p>',
    );
    expect(await feedWith(options, 'Un ==punto== qui.')).toBe('<p>Un <mark>punto</mark> qui.</p>');
  });

  test('leaves headings the ids that the check knows', async () => {
    const options: Options = { remarkPlugins: [between('==', 'mark')] };
    expect(await pageWith(options, '## Il ==punto==')).toContain(
      '<h2 id="il-punto">Il <mark>punto</mark></h2>',
    );
  });

  test('may put in headings and change those that are there', async () => {
    const heading: Heading = { type: 'heading', depth: 3, children: [{ type: 'text', value: 'Titolo' }] };
    const add = () => (tree: Root) => {
      const [first] = tree.children;
      if (first) first.data = { ...first.data, hProperties: { className: ['primo'] } };
      tree.children.push(heading);
    };
    expect(await pageWith({ remarkPlugins: [add] }, '## Titolo')).toBe(
      '<div class="heading"><h2 id="titolo" class="primo">Titolo</h2><a class="anchor" href="#titolo" aria-label="Link a questa sezione: Titolo"><span aria-hidden="true">#</span></a></div>\n<div class="heading"><h3 id="titolo-1">Titolo</h3><a class="anchor" href="#titolo-1" aria-label="Link a questa sezione: Titolo"><span aria-hidden="true">#</span></a></div>',
    );
  });

  test('may make elements of directives, links and pictures', async () => {
    const make = () => (tree: Root) => {
      each(tree, (parent) => {
        for (const child of parent.children)
          if (child.type === 'link' || child.type === 'image')
            child.data = { hProperties: { className: ['mio'] } };
          else if (child.type === 'containerDirective')
            child.data = { hName: 'section', hProperties: { className: ['nota'] } };
      });
    };
    expect(await pageWith({ remarkPlugins: [make] }, ':::nota\n[Qui](/x/) ![Foto](./foto.jpg)\n:::')).toMatch(
      /^<section class="nota"><p><a href="\/x\/" class="mio">Qui<\/a> <picture>.*<img [^>]*class="mio"><\/picture><\/p><\/section>$/,
    );
  });

  test('may take its time, or say when it is done', async () => {
    const slow = () => async (tree: Html) => {
      await Promise.resolve();
      tree.children.push({ type: 'text', value: ' lento' });
    };
    const calling = () => (tree: Html, _: VFile, done: () => void) => {
      tree.children.push({ type: 'text', value: ' chiamato' });
      done();
    };
    expect(await pageWith({ rehypePlugins: [slow, calling] }, 'Testo.')).toBe('<p>Testo.</p> lento chiamato');
  });

  test('may put another tree in the place of the one it got', async () => {
    const replace = () => (): Html => ({ type: 'root', children: [{ type: 'text', value: 'Altro' }] });
    expect(await pageWith({ rehypePlugins: [replace] }, 'Testo.')).toBe('Altro');
  });

  test('is given its options, the last ones where it is used twice', async () => {
    const say = (word: string) => (tree: Html) => {
      tree.children.push({ type: 'text', value: word });
    };
    expect(await pageWith({ rehypePlugins: [[say, 'uno']] }, 'x')).toBe('<p>x</p>uno');
    expect(
      await pageWith(
        {
          rehypePlugins: [
            [say, 'uno'],
            [say, 'due'],
          ],
        },
        'x',
      ),
    ).toBe('<p>x</p>due');
  });

  test('may be given by the name of its package', async () => {
    expect(await pageWith({ remarkPlugins: ['remark-math'] }, '$a$')).toBe(
      '<p><code class="language-math math-inline">a</code></p>',
    );
  });

  test('has its settings of remark-rehype', async () => {
    const options: Options = { remarkRehype: { footnoteLabel: 'Fonti' } };
    expect(await pageWith(options, 'Testo.[^1]\n\n[^1]: Nota.')).toContain(
      '<h2 id="footnote-label">Fonti</h2>',
    );
  });
});

describe('the guard comes last', () => {
  const element = (tagName: string, properties: Element['properties'] = {}): Element => ({
    type: 'element',
    tagName,
    properties,
    children: tagName === 'img' ? [] : [{ type: 'text', value: 'x' }],
  });
  const evil = () => (tree: Html) => {
    tree.children.push(
      element('script'),
      element('p', { onClick: 'x()', style: 'color: red' }),
      element('a', { href: 'javascript:x()' }),
      element('img', { src: 'https://example.com/x.png', srcSet: '//example.com/x.png 2x' }),
      element('iframe', { src: 'https://example.com/' }),
    );
    tree.children.push({ type: 'raw', value: '<script>x()</script>' } as never);
  };
  const raw = () => (tree: Root) => {
    tree.children.push({ type: 'html', value: '<script>x()</script>' });
  };

  test('whatever a plugin makes', async () => {
    const html = '<p>Testo.</p>x<p>x</p><a>x</a><img>x';
    expect(await pageWith({ rehypePlugins: [evil] }, 'Testo.')).toBe(html);
    expect(await feedWith({ rehypePlugins: [evil] }, 'Testo.')).toBe(html);
    expect(await pageWith({ remarkPlugins: [raw] }, 'Testo.')).toBe(
      '<p>Testo.</p>\n&#x3C;script>x()&#x3C;/script>',
    );
  });

  test('and what it took out is told', async () => {
    const told: string[] = [];
    await page('Testo.', {
      plugins: await configured({ rehypePlugins: [evil] }, (message) => told.push(message)),
    });
    expect(told).toEqual([
      'content/articles/2021/11/prova.md: tolto da ciò che ha scritto un plugin Markdown: <script>, <p onClick>, <p style>, <a href>, <img src>, <img srcSet>, <iframe>, raw. Che cosa può contenere un testo sta in docs/customising.md.',
    ]);
  });
});

describe('a plugin that fails is named, with the place and what to do', () => {
  test.each<[string, Options, string]>([
    [
      'at work',
      {
        remarkPlugins: [
          function conta() {
            return () => {
              throw new Error('Niente da contare');
            };
          },
        ],
      },
      'content/articles/2021/11/prova.md: il plugin Markdown conta si è fermato: Niente da contare. Correggilo, o toglilo da astro.config.mjs; che cosa può fare un plugin sta in docs/customising.md.',
    ],
    [
      'at a place of the text',
      {
        remarkPlugins: [
          function parole() {
            return (tree: Root, file: VFile) => {
              file.fail('Parola vietata', tree.children[1]);
            };
          },
        ],
      },
      'content/articles/2021/11/prova.md:3:1: il plugin Markdown parole si è fermato: Parola vietata.',
    ],
    [
      'when it is set up',
      {
        rehypePlugins: [
          () => {
            throw new TypeError('Manca il tema');
          },
        ],
      },
      'content/articles/2021/11/prova.md: il plugin Markdown rehypePlugins[0] si è fermato: Manca il tema.',
    ],
    [
      'by what it gives back',
      { rehypePlugins: [() => (): never => new Error('Così no') as never] },
      'il plugin Markdown rehypePlugins[0] si è fermato: Così no.',
    ],
    [
      'while the text is parsed',
      {
        remarkPlugins: [
          function () {
            const data = (this as unknown as { data: () => { fromMarkdownExtensions?: unknown[] } }).data();
            const enter = {
              paragraph: () => {
                throw new Error('Non capisco');
              },
            };
            data.fromMarkdownExtensions?.push({ enter });
          },
        ],
      },
      'il plugin Markdown (uno di quelli che aggiungono sintassi) si è fermato: Non capisco.',
    ],
  ])('%s', async (_, options, message) => {
    await expect(pageWith(options, 'Uno.\n\nDue.')).rejects.toThrow(message);
  });

  test('also one that another instance of these modules has named', async () => {
    vi.resetModules();
    const other = await import('../../src/markdown/plugins.ts');
    const conta = () => {
      throw new Error('Niente da contare');
    };
    const plugins = await other.pluginsOf({ processor: astroProcessor({ remarkPlugins: [conta] }) });
    await expect(page('Uno.', { plugins })).rejects.toThrow('il plugin Markdown conta si è fermato: Niente');
  });

  test('what it has to say of a text is told at its line of the file', async () => {
    const told: string[] = [];
    const hint = () => (tree: Root, file: VFile) => {
      file.message('Frase lunga', tree.children[1]);
    };
    const plugins = await configured({ remarkPlugins: [hint] }, (message) => told.push(message));
    await page('Uno.\n\nDue.', { plugins });
    expect(told).toEqual(['content/articles/2021/11/prova.md:3:1: Frase lunga']);
  });

  test('a package that is not there', async () => {
    await expect(configured({ remarkPlugins: ['remark-nowhere'] })).rejects.toThrow('remark-nowhere');
  });
});

describe('the plugins in use', () => {
  afterEach(() => {
    useMarkdownPlugins(NO_PLUGINS);
  });

  test('are none until told, and then those for all bodies', async () => {
    expect(markdownPlugins()).toBe(NO_PLUGINS);
    useMarkdownPlugins(await configured({ remarkPlugins: [between('==', 'mark')] }));
    expect(await page('Un ==punto==.')).toBe('<p>Un <mark>punto</mark>.</p>');
  });

  test('are none of another processor’s', async () => {
    expect(await pluginsOf({ processor: { name: 'satteri', options: { mdastPlugins: [] } } })).toBe(
      NO_PLUGINS,
    );
  });
});
