import { expect, test } from 'vitest';
import { siteFlaws } from '../../src/domain/site-flaws.ts';
import { tellSiteFlaws } from '../../src/i18n/site-flaws.ts';
import { site } from '../support/site.ts';

const withoutMethod = { ...site, methodPage: undefined };

const navigation = [
  { label: 'Redazione', href: '/redazione/' },
  { label: 'Codice', href: '/metodo/#fonti' },
  { label: 'Negozio', href: 'https://negozio.example/' },
];
const csp = {
  'script-src': ['https://stats.example', 'https://*.video.example:8443', "'wasm-unsafe-eval'"],
  'connect-src': ["'self'", 'wss://live.example'],
  'img-src': ['data:'],
  'frame-src': undefined,
};

test.each([
  [site],
  [withoutMethod],
  [{ ...site, timeZone: 'UTC', url: 'http://localhost:4321' }],
  [{ ...site, url: 'https://qualcuno.github.io/blog' }],
  [{ ...site, url: 'https://spiffero.example/', idOrigin: 'https://qualcuno.github.io/il.mio/blog_2/' }],
  [{ ...site, navigation, csp }],
  [{ ...site, navigation: [], csp: {} }],
  [{ ...site, navigation: undefined, csp: undefined }],
])('sound settings have no flaw', (settings) => {
  expect(siteFlaws(settings)).toEqual([]);
});

test.each([
  ['name', { name: ' ' }],
  ['url', { url: 'https://spiffero.example/it?a' }],
  ['url', { url: 'https://spiffero.example/it#a' }],
  ['url', { url: 'https://spiffero.example//it' }],
  ['url', { url: 'https://spiffero.example/it//' }],
  ['url', { url: 'https://spiffero.example/../it' }],
  ['url', { url: 'https://spiffero.example/in prova' }],
  ['url', { url: 'https://spiffero.example/città' }],
  ['url', { url: 'https://io@spiffero.example/it' }],
  ['url', { url: 'https://Spiffero.example' }],
  ['idOrigin', { idOrigin: 'spiffero.example' }],
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
  ['navigation', { navigation: { label: 'Redazione', href: '/redazione/' } }],
  ['navigation[0].label', { navigation: [{ label: ' ', href: '/redazione/' }] }],
  ['navigation[1].href', { navigation: [navigation[0], { label: 'Redazione' }] }],
  ['navigation[0].href', { navigation: [{ label: 'Redazione', href: 'redazione/' }] }],
  ['navigation[0].href', { navigation: [{ label: 'Redazione', href: '//altrove.example/' }] }],
  ['navigation[0].href', { navigation: [{ label: 'Redazione', href: '/su/../redazione/' }] }],
  ['navigation[0].href', { navigation: [{ label: 'Redazione', href: '/chi siamo/' }] }],
  ['navigation[0].href', { navigation: [{ label: 'Redazione', href: 'javascript:alert(1)' }] }],
  ['navigation[0].href', { navigation: [{ label: 'Redazione', href: 'http://altrove.example/' }] }],
  ['csp', { csp: "script-src 'self'" }],
  ['csp', { csp: ['https://stats.example'] }],
  ['csp.scrpt-src', { csp: { 'scrpt-src': ['https://stats.example'] } }],
  ['csp.default-src', { csp: { 'default-src': ['https://stats.example'] } }],
  ['csp.script-src', { csp: { 'script-src': 'https://stats.example' } }],
  ['csp.script-src', { csp: { 'script-src': ['stats.example'] } }],
  ['csp.script-src', { csp: { 'script-src': ['https://stats.example/script.js'] } }],
  ['csp.script-src', { csp: { 'script-src': ['https://stats.example; object-src *'] } }],
  ['csp.script-src', { csp: { 'script-src': ['https://*'] } }],
  ['csp.script-src', { csp: { 'script-src': ["'unsafe-inline'"] } }],
  ['csp.script-src', { csp: { 'script-src': ['https:', 'https://stats.example'] } }],
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

test('of links and policies the very piece is named', () => {
  const settings = {
    ...site,
    navigation: [{ label: 'Redazione', href: 'redazione' }],
    csp: { 'script-src': ['https://stats.example', 'plausible.io'], 'img-src': 'https://foto.example' },
  };
  expect(tellSiteFlaws(siteFlaws(settings), 'it')).toMatchInlineSnapshot(`
    "Il sito non si può fare con queste impostazioni di src/site.ts:
      navigation[0].href: trovato "redazione", atteso un percorso che cominci con "/" o un indirizzo intero che cominci con "https://".
      csp.script-src: trovato "plausible.io", atteso un’origine di schema e nome soltanto: "https://foto.example".
      csp.img-src: trovato "https://foto.example", atteso un elenco di origini: ["https://foto.example"]."
  `);
  expect(tellSiteFlaws(siteFlaws(settings), 'en')).toMatchInlineSnapshot(`
    "The site cannot be made with these settings in src/site.ts:
      navigation[0].href: found "redazione", expected a path that starts with "/" or a whole address that starts with "https://".
      csp.script-src: found "plausible.io", expected an origin of scheme and host only: "https://photos.example".
      csp.img-src: found "https://foto.example", expected a list of origins: ["https://photos.example"]."
  `);
});
