import { unified } from '@astrojs/markdown-remark';
import type { AstroUserConfig } from 'astro';
import { validateConfig } from 'astro/config';
import { expect, test } from 'vitest';
import { pluginsOf } from '../../src/markdown/plugins.ts';
import { UNSUPPORTED_MARKDOWN } from '../../src/markdown/unsupported.ts';

/** Options by their names, those included that Astro calls deprecated. */
type Markdown = Readonly<Record<string, unknown>>;

/** A configuration of which nothing is said but this, as Astro resolves it. */
async function resolved(given: Markdown) {
  const config: AstroUserConfig = { markdown: { syntaxHighlight: false, ...given } };
  const { markdown } = await validateConfig(config, '/', 'build');
  return markdown;
}

/** A processor that some other package brings along. */
function processor(name: string, options: object) {
  return { name, options, createRenderer: () => Promise.reject(new Error('No body is rendered by it.')) };
}

const plugin = () => undefined;

test.each<[string, Markdown]>([
  ['nothing', {}],
  ['plugins of unified', { processor: unified({ remarkPlugins: [plugin] }) }],
  ['plugins in their old place', { remarkPlugins: [plugin], remarkRehype: { footnoteLabel: 'Fonti' } }],
  ['what is so anyway', { processor: unified({ gfm: true, smartypants: true }) }],
  ['settings of remark-rehype', { processor: unified({ remarkRehype: { footnoteLabel: 'Fonti' } }) }],
])('%s: honoured', async (_, given) => {
  const markdown = await resolved(given);
  expect(UNSUPPORTED_MARKDOWN.filter(({ isUsed }) => isUsed(markdown))).toEqual([]);
});

test('plugins in their old place are among those of the processor', async () => {
  const { remarkPlugins, remarkRehype } = await pluginsOf(
    await resolved({ remarkPlugins: [plugin], remarkRehype: { footnoteLabel: 'Fonti' } }),
  );
  expect(remarkPlugins).toHaveLength(1);
  expect(remarkRehype).toEqual({ footnoteLabel: 'Fonti' });
});

const legacy = 'markdown.remarkPlugins, markdown.rehypePlugins, markdown.remarkRehype';
const own = processor('satteri', { mdastPlugins: [], hastPlugins: [], features: {} });

test.each<[string, Markdown]>([
  ['markdown.processor', { processor: processor('satteri', { mdastPlugins: [{ name: 'x' }] }) }],
  ['markdown.processor', { processor: processor('satteri', { features: { math: true } }) }],
  ['markdown.processor', { processor: processor('mine', {}) }],
  [legacy, { processor: own, rehypePlugins: [plugin] }],
  [legacy, { processor: own, remarkRehype: { footnoteLabel: 'Fonti' } }],
  ['markdown.syntaxHighlight', { syntaxHighlight: 'prism' }],
  ['markdown.syntaxHighlight', { syntaxHighlight: { type: 'shiki' } }],
  ['gfm', { gfm: false }],
  ['gfm', { processor: unified({ gfm: false }) }],
  ['smartypants', { processor: unified({ smartypants: { dashes: 'inverted' } }) }],
  ['smartypants', { smartypants: false }],
  ['remarkRehype.allowDangerousHtml', { processor: unified({ remarkRehype: { allowDangerousHtml: true } }) }],
  ['remarkRehype.clobberPrefix', { processor: unified({ remarkRehype: { clobberPrefix: 'x-' } }) }],
])('%s: refused', async (option, given) => {
  const markdown = await resolved(given);
  expect(UNSUPPORTED_MARKDOWN.filter(({ isUsed }) => isUsed(markdown)).map((each) => each.option)).toEqual([
    option,
  ]);
});
