import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { guard } from '../../../src/markdown/transforms/guard.ts';

function guarded(...children: Element[]): Root {
  const tree: Root = { type: 'root', children };
  guard(tree, new VFile());
  return tree;
}

const root = (...children: (Element | string)[]) => h(null, children);

describe('what must never get out, should a handler fail', () => {
  test('unknown elements leave their content', () => {
    expect(guarded(h('p', h('iframe', { src: 'https://x.it' }, h('em', 'a'))))).toEqual(
      root(h('p', h('em', 'a'))),
    );
    expect(guarded(h('script', 'alert(1)'))).toEqual(root('alert(1)'));
  });

  test('unknown attributes are dropped', () => {
    const typed = h('p', { onclick: 'x()', style: 'color: red', className: 'embed' });
    expect(guarded(typed)).toEqual(root(h('p', { className: 'embed' })));
  });

  test.each(['javascript:x', 'data:x', '//example.com', String.raw`/\example.com`, 'x', ' javascript:x'])(
    'the address %j is dropped',
    (href) => {
      expect(guarded(h('a', { href }))).toEqual(root(h('a')));
      expect(guarded(h('img', { src: href, alt: 'x' }))).toEqual(root(h('img', { alt: 'x' })));
    },
  );

  test('pictures of other servers are dropped', () => {
    expect(guarded(h('img', { src: 'https://example.com/x.png' }))).toEqual(root(h('img')));
  });

  test('so are they among the sizes of a picture', () => {
    for (const srcSet of ['https://example.com/x.png 2x', '/a.png 1x, //example.com/x.png 2x'])
      expect(guarded(h('img', { srcSet }))).toEqual(root(h('img')));
    expect(guarded(h('img', { srcSet: '/a.png 1x, /b.png 2x' }))).toEqual(
      root(h('img', { srcSet: '/a.png 1x, /b.png 2x' })),
    );
  });

  test('formulas neither act nor hold HTML', () => {
    const typed = h('math', { href: 'javascript:x', style: 'color: red', display: 'block' }, [
      h('maction', { actiontype: 'statusline' }, h('mi', { onclick: 'x()', mathvariant: 'normal' }, 'x')),
      h('annotation-xml', { encoding: 'text/html' }, h('style', '<script>')),
    ]);
    expect(guarded(typed)).toEqual(
      root(h('math', { display: 'block' }, [h('mi', { mathvariant: 'normal' }, 'x'), '<script>'])),
    );
  });

  test('a link in a link is undone', () => {
    expect(guarded(h('a', { href: '/x/' }, h('em', h('a', { href: '/y/' }, 'b'))))).toEqual(
      root(h('a', { href: '/x/' }, h('em', 'b'))),
    );
  });

  test('raw nodes, comments and doctypes are dropped', () => {
    const tree: Root = { type: 'root', children: [{ type: 'comment', value: 'x' }, { type: 'doctype' }] };
    guard(tree, new VFile());
    expect(tree.children).toEqual([]);
  });
});

test('what was taken out is said of the file, once for each kind', () => {
  const file = new VFile();
  const script = () => h('p', { style: 'color: red' }, h('script', 'x'));
  guard({ type: 'root', children: [script(), script(), { type: 'comment', value: 'x' }] }, file);
  expect(file.messages.map(({ reason }) => reason)).toEqual([
    'tolto da ciò che ha scritto un plugin Markdown: <script>, <p style>, comment. Che cosa può contenere un testo sta in docs/customising.md.',
  ]);
});
