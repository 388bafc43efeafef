import type { SiteFlaw } from '../domain/site-flaws.ts';
import type { Language } from '../site.ts';
import { excerpt } from './quote.ts';

const FILE = 'src/site.ts';

const IT: Words = {
  opening: `Il sito non si può fare con queste impostazioni di ${FILE}:`,
  row: (field, found, expected) => `${field}: trovato ${found}, atteso ${expected}.`,
  absent: 'niente',
  expected: {
    text: 'un testo non vuoto',
    'site-address':
      'un indirizzo con schema, nome ed eventuale percorso: "https://giornale.example", "https://nome.github.io/blog"',
    language: '"it" o "en"',
    'time-zone': 'un fuso orario IANA: "Europe/Rome"',
    email: 'un indirizzo di posta: "redazione@giornale.example"',
    'web-address': 'un indirizzo web intero, che cominci con "https://"',
    renderer: '"astro", o niente',
    count: 'un numero intero da 1 in su',
    slug: 'un nome di minuscole senza accenti e cifre, con trattini: "chi-siamo"',
    links: 'un elenco di link: [{ label: "Redazione", href: "/redazione/" }]',
    link: 'un percorso che cominci con "/" o un indirizzo intero che cominci con "https://"',
    directives: 'origini per direttiva: { "img-src": ["https://foto.example"] }',
    sources: 'un elenco di origini: ["https://foto.example"]',
    source: 'un’origine di schema e nome soltanto: "https://foto.example"',
    nothing: 'nessun campo con questo nome',
  },
  another: (field) => `un nome diverso da quello di ${field}`,
  base: (base, path) =>
    `"base" in astro.config.mjs è "${base}", ma il percorso di "url" in ${FILE} è "${path}": si imposta solo in "url".`,
};

const EN: Words = {
  opening: `The site cannot be made with these settings in ${FILE}:`,
  row: (field, found, expected) => `${field}: found ${found}, expected ${expected}.`,
  absent: 'nothing',
  expected: {
    text: 'a text that is not empty',
    'site-address':
      'an address of scheme, host and, if need be, a path: "https://paper.example", "https://name.github.io/blog"',
    language: '"it" or "en"',
    'time-zone': 'an IANA time zone: "Europe/Rome"',
    email: 'a mail address: "desk@paper.example"',
    'web-address': 'a whole web address that starts with "https://"',
    renderer: '"astro", or nothing',
    count: 'a whole number from 1 up',
    slug: 'a word of lower-case letters without accents and digits, with hyphens: "about-us"',
    links: 'a list of links: [{ label: "Team", href: "/team/" }]',
    link: 'a path that starts with "/" or a whole address that starts with "https://"',
    directives: 'origins by directive: { "img-src": ["https://photos.example"] }',
    sources: 'a list of origins: ["https://photos.example"]',
    source: 'an origin of scheme and host only: "https://photos.example"',
    nothing: 'no field of this name',
  },
  another: (field) => `a word other than that of ${field}`,
  base: (base, path) =>
    `"base" in astro.config.mjs is "${base}", but the path of "url" in ${FILE} is "${path}": set it in "url" alone.`,
};

/**
 * What an owner has to mend, a line for each flaw under a first one.
 *
 * @param language the site's, which may be a flaw itself: then English, whose words more people know
 */
export function tellSiteFlaws(flaws: readonly SiteFlaw[], language: unknown): string {
  const words = language === 'it' ? IT : EN;
  const rows = flaws.map(({ field, found, expected, other = '' }) =>
    words.row(
      field,
      found === undefined ? words.absent : excerpt(JSON.stringify(found)),
      expected === 'another-word' ? words.another(other) : words.expected[expected],
    ),
  );
  return [words.opening, ...rows.map((row) => `  ${row}`)].join('\n');
}

/**
 * That the `base` of `astro.config.mjs` is another than the path of `url`.
 *
 * @param base as Astro has it
 * @param path that of `url`, empty for a site at the root
 */
export function tellBasePath(base: string, path: string, language: Language): string {
  return (language === 'it' ? IT : EN).base(base, path || '/');
}

interface Words {
  readonly opening: string;
  readonly row: (field: string, found: string, expected: string) => string;
  readonly absent: string;
  readonly expected: Readonly<Record<Exclude<SiteFlaw['expected'], 'another-word'>, string>>;
  readonly another: (field: string) => string;
  readonly base: (base: string, path: string) => string;
}
