import { defineConfig, fontProviders } from 'astro/config';
import { sitePlace } from './src/domain/site-place.ts';
import { contentSecurityPolicy } from './src/integration/csp.ts';
import { spiffero } from './src/integration/index.ts';
import { site } from './src/site.ts';

const { origin, base } = sitePlace(site.url);

export default defineConfig({
  site: origin,
  base: base || '/',
  trailingSlash: 'always',
  integrations: [spiffero()],
  cacheDir: './.cache/astro',
  vite: { cacheDir: './.cache/vite' },

  // 'jsx', the default, drops the white space between an element and the word after it.
  compressHTML: true,
  build: {
    // Small style sheets go into the page, the common one is fetched once for the whole site.
    inlineStylesheets: 'auto',
  },
  devToolbar: { enabled: false },
  prefetch: false,
  // Bodies are rendered by src/markdown.
  markdown: { syntaxHighlight: false },

  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Bricolage Grotesque',
      cssVariable: '--font-display',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            src: [
              '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
            ],
            weight: '200 800',
            style: 'normal',
          },
        ],
      },
    },
  ],

  security: { csp: contentSecurityPolicy(site.csp) },

  experimental: {
    contentIntellisense: true,
  },
});
