import type { Site } from '../../src/site.ts';

/**
 * The site that tests are about, whatever the owner made of `src/site.ts`: its stand-in wherever code under test asks for
 * that one, in Vitest, in commands that tests start, and in projects that tests build.
 */
export const site: Site = {
  name: 'Spiffero',
  tagline: 'Notizie e indiscrezioni, fino a come va a finire',
  url: 'https://spiffero.example',
  language: 'it',
  timeZone: 'Europe/Rome',
  email: 'redazione@spiffero.example',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  pageSizes: { home: 12, tag: 12, author: 12, story: 24, rumors: 24, corrections: 24, feed: 20 },
  cards: 120,
  methodPage: 'metodo',
  paths: {
    tags: 'tag',
    stories: 'storie',
    authors: 'autori',
    rumors: 'voci',
    sources: 'fonti',
    corrections: 'correzioni',
    archive: 'archivio',
    page: 'pagina',
    follow: 'segui',
    digest: 'settimana',
    everything: 'tutti',
  },
};
