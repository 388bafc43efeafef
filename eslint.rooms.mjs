/** Everything that Node brings along. */
const NODE = ['node:*', 'node:*/**'];

/**
 * Who may import whom. A room is a folder of `src` (or a file that stands on
 * its own). `imports` names the rooms it may use, `types` those of which it may
 * use the types alone, `modules` what it may use besides pure packages.
 */
const ROOMS = {
  site: { at: 'src/site.ts' },
  schema: { at: 'src/schema/**', modules: ['astro/zod'] },
  domain: { at: 'src/domain/**', types: ['schema', 'site'] },
  i18n: { at: 'src/i18n/**', imports: ['site'], types: ['domain'] },
  links: { at: 'src/links.ts', imports: ['domain', 'site'] },
  images: { at: 'src/images/**', imports: ['links', 'domain', 'site'] },
  markdown: { at: 'src/markdown/**', imports: ['links', 'domain', 'images', 'i18n', 'site'] },
  library: {
    at: 'src/library/**',
    imports: ['schema', 'domain', 'images', 'markdown', 'i18n', 'site'],
    modules: [...NODE, 'astro/loaders', 'astro/zod', 'astro:content', 'sharp'],
  },
  content: { at: 'src/content.config.ts', imports: ['library'], modules: ['astro:content'] },
  views: { at: 'src/views/**', imports: ['links', 'domain', 'images', 'i18n', 'site'], types: ['schema'] },
  feeds: {
    at: 'src/feeds/**',
    imports: ['views', 'markdown', 'images', 'links', 'domain', 'i18n', 'site'],
    modules: ['@astrojs/rss'],
  },
  styles: { at: 'src/styles/**' },
  components: {
    at: 'src/components/**',
    imports: ['images', 'markdown', 'links', 'i18n', 'site'],
    types: ['views', 'domain'],
    modules: ['astro:assets', 'astro/runtime/server/*'],
  },
  custom: {
    at: 'src/custom/**',
    imports: ['components', 'images', 'markdown', 'links', 'i18n', 'site'],
    types: ['views', 'domain'],
    modules: ['astro:assets', 'astro:content'],
  },
  layouts: {
    at: 'src/layouts/**',
    imports: ['components', 'custom', 'routes', 'library', 'i18n', 'site', 'styles'],
    types: ['views'],
  },
  routes: {
    at: 'src/routes/**',
    imports: ['library', 'views', 'feeds', 'images', 'links', 'domain', 'i18n', 'site'],
    modules: [...NODE, 'astro'],
  },
  integration: {
    at: 'src/integration/**',
    imports: [
      'routes',
      'library',
      'markdown',
      'domain',
      'schema',
      'images',
      'views',
      'feeds',
      'i18n',
      'site',
    ],
    modules: [...NODE, 'astro', 'astro/**', 'sharp', 'satori'],
  },
  types: { at: 'src/*.d.ts' },
  pages: {
    at: 'src/pages/**',
    imports: [
      'routes',
      'library',
      'views',
      'feeds',
      'layouts',
      'components',
      'images',
      'links',
      'i18n',
      'site',
    ],
    modules: ['astro'],
  },
  cli: {
    at: 'src/cli/**',
    imports: ['integration', 'routes', 'library', 'schema', 'domain', 'views', 'i18n', 'site'],
    modules: [...NODE, 'astro/zod'],
  },
  config: { at: 'astro.config.mjs', imports: ['integration', 'domain', 'site'], modules: ['astro/config'] },
};

/** Packages that reach beyond their arguments: files, network, clock, Astro itself. */
const IMPURE = [...NODE, 'astro', 'astro:*', 'astro/**', '@astrojs/**', 'sharp', 'satori', 'vite'];

/** File descriptors for `boundaries/files`: each file has its room as category. */
export const rooms = Object.entries(ROOMS).map(([category, { at }]) => ({ category, pattern: at }));

/** Policies for `boundaries/dependencies`; where several apply, the last one decides. */
export const policies = [
  { allow: { to: { module: { origin: 'external' } } } },
  ...IMPURE.map((source) => ({ disallow: { dependency: { source } } })),
  ...Object.entries(ROOMS).flatMap(([name, room]) => policiesOf(name, room)),
];

function policiesOf(name, { imports = [], types = [], modules = [] }) {
  const from = { file: { categories: name } };
  return [
    { from, allow: { to: inRooms([name, ...imports]) } },
    ...(types.length > 0 ? [{ from, allow: { to: inRooms(types), dependency: { kind: 'type' } } }] : []),
    ...(modules.length > 0 ? [{ from, allow: { dependency: { source: modules } } }] : []),
  ];
}

function inRooms(names) {
  return { file: { categories: names } };
}
