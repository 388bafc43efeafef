import type { AstroConfig } from 'astro';
import { expect, test } from 'vitest';
import { unsupported } from '../../src/integration/guard.ts';
import { site } from '../support/site.ts';

const root = new URL('file:///project/');

/** The settings of a site that is as it comes. */
const settings = {
  root,
  srcDir: new URL('src/', root),
  publicDir: new URL('public/', root),
  site: site.url,
  base: '/',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory' },
  i18n: undefined,
  integrations: [{ name: 'spiffero', hooks: {} }],
  experimental: { incrementalBuild: false },
  markdown: { processor: { name: 'satteri', options: {} }, syntaxHighlight: false },
};

const told = (changed: object) => unsupported({ ...settings, ...changed } as unknown as AstroConfig);

test('a site as it comes has nothing that is refused', () => {
  expect(told({})).toEqual([]);
  expect(told({ integrations: [{ name: '@astrojs/mdx', hooks: {} }] })).toEqual([]);
});

test.each<[string, object]>([
  ['output', { output: 'server' }],
  ['trailingSlash', { trailingSlash: 'never' }],
  ['build.format', { build: { format: 'file' } }],
  ['site', { site: 'https://other.example' }],
  ['base', { base: '/blog' }],
  ['i18n', { i18n: { defaultLocale: 'it', locales: ['it'] } }],
  ['experimental.incrementalBuild', { experimental: { incrementalBuild: true } }],
  ['srcDir', { srcDir: new URL('code/', root) }],
  ['publicDir', { publicDir: new URL('static/', root) }],
  ['@astrojs/sitemap', { integrations: [{ name: '@astrojs/sitemap', hooks: {} }] }],
  ['markdown.syntaxHighlight', { markdown: { ...settings.markdown, syntaxHighlight: 'shiki' } }],
])('%s is refused in one sentence that names it', (name, changed) => {
  const sentences = told(changed);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain('astro.config.mjs');
  expect(sentences[0]).toContain(name);
});

test('all of it is told at once', () => {
  expect(told({ output: 'server', trailingSlash: 'never', build: { format: 'file' } })).toHaveLength(3);
});
