import { expect, test } from 'vitest';
import { siteFlaws } from '../../src/domain/site-flaws.ts';
import { tellSiteFlaws } from '../../src/i18n/site-flaws.ts';
import { site } from '../../src/site.ts';

const withoutMethod = { ...site, methodPage: undefined };

test.each([[site], [withoutMethod], [{ ...site, timeZone: 'UTC', url: 'http://localhost:4321' }]])(
  'sound settings have no flaw',
  (settings) => {
    expect(siteFlaws(settings)).toEqual([]);
  },
);

test.each([
  ['name', { name: ' ' }],
  ['url', { url: 'https://spiffero.example/' }],
  ['url', { url: 'https://spiffero.example/it' }],
  ['url', { url: 'spiffero.example' }],
  ['url', { url: 'ftp://spiffero.example' }],
  ['language', { language: 'fr' }],
  ['timeZone', { timeZone: 'Europe/Roma' }],
  ['timeZone', { timeZone: '+01:00' }],
  ['timeZone', { timeZone: undefined }],
  ['email', { email: 'redazione' }],
  ['licence.url', { licence: { ...site.licence, url: 'creativecommons.org' } }],
  ['pageSizes.home', { pageSizes: { ...site.pageSizes, home: 0 } }],
  ['pageSizes.feed', { pageSizes: { ...site.pageSizes, feed: 2.5 } }],
  ['pageSizes.tag', { pageSizes: { ...site.pageSizes, tag: '12' } }],
  ['methodPage', { methodPage: 'Come contiamo' }],
  ['paths.tags', { paths: { ...site.paths, tags: 'Città' } }],
  ['paths.stories', { paths: { ...site.paths, stories: site.paths.tags } }],
  ['metodPage', { metodPage: 'metodo' }],
])('%s is refused in %j', (field, change) => {
  expect(siteFlaws({ ...site, ...change }).map((flaw) => flaw.field)).toEqual([field]);
});

test('whatever the settings are, every field is told and nothing throws', () => {
  expect(siteFlaws(undefined).length).toBeGreaterThan(20);
  expect(siteFlaws({ ...site, paths: 'tag' }).map(({ field }) => field)).toContain('paths.tags');
});

test('an owner reads all flaws at once, in the language of the site', () => {
  const paths = { ...site.paths, authors: 'tag' };
  const settings = { ...site, timeZone: 'Europe/Roma', email: undefined, paths, colour: 'red' };
  expect(tellSiteFlaws(siteFlaws(settings), 'it')).toMatchInlineSnapshot(`
    "Il sito non si può fare con queste impostazioni di src/site.ts:
      timeZone: trovato "Europe/Roma", atteso un fuso orario IANA: "Europe/Rome".
      email: trovato niente, atteso un indirizzo di posta: "redazione@giornale.example".
      paths.authors: trovato "tag", atteso un nome diverso da quello di paths.tags.
      colour: trovato "red", atteso nessun campo con questo nome."
  `);
  expect(tellSiteFlaws(siteFlaws({ ...settings, language: 'de' }), 'de')).toMatchInlineSnapshot(`
    "The site cannot be made with these settings in src/site.ts:
      language: found "de", expected "it" or "en".
      timeZone: found "Europe/Roma", expected an IANA time zone: "Europe/Rome".
      email: found nothing, expected a mail address: "desk@paper.example".
      paths.authors: found "tag", expected a word other than that of paths.tags.
      colour: found "red", expected no field of this name."
  `);
});
