import { site } from '../site.ts';
import { ICONS } from '../images/icons.ts';
import { PAPER } from '../images/paper.ts';
import { hrefOf, urls } from '../views/urls.ts';

/**
 * What a device says of the site on its home screen.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export function manifestDocument(): string {
  const home = hrefOf(urls.home());
  const manifest = {
    id: home,
    name: site.name,
    short_name: site.name,
    description: site.tagline,
    lang: site.language,
    dir: 'ltr',
    start_url: home,
    scope: home,
    // With a way back: articles lead to other sites.
    display: 'minimal-ui',
    // A manifest knows no dark.
    background_color: PAPER.light,
    theme_color: PAPER.light,
    categories: ['news', 'magazines'],
    icons: [
      { src: hrefOf(ICONS.vector), type: 'image/svg+xml', sizes: 'any' },
      { src: hrefOf(ICONS.small), type: 'image/png', sizes: '192x192' },
      { src: hrefOf(ICONS.large), type: 'image/png', sizes: '512x512' },
      { src: hrefOf(ICONS.maskable), type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
