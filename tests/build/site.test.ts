import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { SyntaxValidator } from 'fast-xml-validator';
import { HtmlValidate } from 'html-validate';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { site } from '../support/site.ts';
import { addressesIn, idsIn, inlineScriptsIn, wholeAddressesIn } from './html.ts';
import { readTree } from './project.ts';
import { testSite } from './test-site.ts';

const ARTICLE = /^20\d\d\/\d\d\/[^/]+\/index\.html$/;
const PICTURE = /\.(avif|webp|jpe?g|png|gif)$/;
const SCRIPT_TYPES = ['module', 'text/javascript'];

let files: ReadonlyMap<string, Buffer>;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await readTree(testSite.dist);
  pages = new Map(withEnding('.html').map((path) => [path, textOf(path)]));
});

describe('weight, in bytes as brotli sends them', () => {
  test('an article with its styles and scripts stays under 20 kB, its scripts under 1 kB', () => {
    const articles = [...pages].filter(([path]) => ARTICLE.test(path));
    expect(articles.length).toBeGreaterThan(0);
    const heavy = articles
      .map(([path, html]) => ({ path, whole: wholeWeight(html), scripts: scriptWeight(html) }))
      .filter(({ whole, scripts }) => whole > 20_000 || scripts > 1_000);
    expect(heavy).toEqual([]);
  });

  test('a card for other sites stays under 5 kB as it is, and has no script', () => {
    const cards = [...pages].filter(([path]) => path.endsWith('/card/index.html'));
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.filter(([, html]) => Buffer.byteLength(html) > 5_000 || html.includes('<script'))).toEqual(
      [],
    );
  });

  test('all fonts together stay under 45 kB', () => {
    const fonts = withEnding('.woff2').map((path) => files.get(path)?.length ?? 0);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(45_000);
    expect(withEnding('.woff', '.ttf', '.otf')).toEqual([]);
  });
});

describe('every address leads somewhere', () => {
  test('links, pictures, scripts and styles of every page, with their anchors', () => {
    const broken = brokenAddresses([...pages], (html, path) =>
      addressesIn(html).map((address) => new URL(address, `${site.url}/${path.replace(/index\.html$/, '')}`)),
    );
    expect(broken).toEqual({});
  });

  test('whole addresses in meta, JSON-LD, feeds, sitemap and robots.txt', () => {
    const paths = withEnding('.html', '.xml', '.txt', '.json', '.webmanifest');
    const broken = brokenAddresses(
      paths.map((path) => [path, textOf(path)]),
      (text) => wholeAddressesIn(text, site.url).map((address) => new URL(address, site.url)),
    );
    expect(broken).toEqual({});
  });
});

describe('an entry of a feed', () => {
  test('leads to a place that is on its page', () => {
    const links = /<link rel="alternate" type="text\/html" href="([^"]*)"/g;
    const broken = brokenAddresses(
      withEnding('/atom.xml').map((path) => [path, textOf(path)]),
      (text) => Array.from(text.matchAll(links), ([, href = '']) => new URL(href)),
    );
    expect(broken).toEqual({});
  });
});

describe('what is not to be published is not there', () => {
  test('no word of a draft or of an article of the future', () => {
    const leaks = [...files].filter(([path, bytes]) => /segretissim/i.test(path + bytes.toString('latin1')));
    expect(leaks.map(([path]) => path)).toEqual([]);
  });

  test('no picture that nothing shows', () => {
    const shown = new Set([
      ...[...pages.values()].flatMap((html) => addressesIn(html)),
      ...withEnding('.html', '.xml', '.webmanifest', '.css').flatMap((path) => picturesNamedIn(textOf(path))),
    ]);
    const unused = pictures().filter((path) => !shown.has(`/${path}`) && path !== 'favicon.ico');
    expect(unused).toEqual([]);
  });

  test('no picture as the newsroom has it', async () => {
    const originals = [...(await readTree(testSite.content))].filter(([path]) => PICTURE.test(path));
    const digests = new Set(originals.map(([, bytes]) => digest(bytes)));
    expect(digests.size).toBeGreaterThan(0);
    expect(pictures().filter((path) => digests.has(digest(files.get(path)!)))).toEqual([]);
  });

  test('no picture that tells where or with what it was taken', async () => {
    const telling: string[] = [];
    for (const path of pictures()) {
      const { exif, xmp, iptc } = await sharp(files.get(path)).metadata();
      if (exif ?? xmp ?? iptc) telling.push(path);
    }
    expect(telling).toEqual([]);
  });
});

describe('machines can read it', () => {
  test('every page is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      // Length is a matter of taste; nothing breaks at the seventieth letter.
      rules: { 'long-title': 'off' },
    });
    const mistakes: string[] = [];
    for (const [path, html] of pages) {
      const { results } = await validator.validateString(html, path);
      const messages = results.flatMap((result) => result.messages);
      mistakes.push(...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`));
    }
    expect(mistakes).toEqual([]);
  });

  test('every feed and sitemap is well-formed XML', () => {
    const xml = withEnding('.xml');
    expect(xml.length).toBeGreaterThan(1);
    for (const path of xml) expect(SyntaxValidator.validate(textOf(path)), path).toBe(true);
  });

  test('JSON-LD parses on every page that has some, and every article has some', () => {
    for (const [path, html] of pages) {
      const blocks = inlineScriptsIn(html).filter(({ type }) => type === 'application/ld+json');
      for (const { text } of blocks) expect(() => JSON.parse(text) as unknown, path).not.toThrow();
      if (ARTICLE.test(path) && !html.includes('http-equiv="refresh"')) expect(blocks, path).not.toEqual([]);
    }
  });

  test('robots.txt names the sitemap, the manifest names its icons', () => {
    const sitemap = /^Sitemap: (\S+)$/m.exec(textOf('robots.txt'))?.[1];
    expect(sitemap).toBeDefined();
    expect(leadsSomewhere(new URL(sitemap ?? ''))).toBe(true);
    const [manifest = ''] = withEnding('.webmanifest');
    const { icons } = JSON.parse(textOf(manifest)) as { icons: { src: string }[] };
    expect(icons.length).toBeGreaterThan(0);
    expect(icons.filter(({ src }) => !leadsSomewhere(new URL(src, site.url)))).toEqual([]);
  });
});

function withEnding(...endings: string[]): string[] {
  return [...files.keys()].filter((path) => endings.some((ending) => path.endsWith(ending)));
}

function pictures(): string[] {
  return [...files.keys()].filter((path) => PICTURE.test(path));
}

function textOf(path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`There is no ${path}.`);
  return bytes.toString();
}

/** Addresses of our own that lead nowhere, each with the first file that has it. */
function brokenAddresses(
  texts: readonly (readonly [string, string])[],
  addressesOf: (text: string, path: string) => readonly URL[],
): Record<string, string> {
  const broken: Record<string, string> = {};
  for (const [path, text] of texts) {
    for (const url of addressesOf(text, path)) {
      if (url.origin === site.url && !leadsSomewhere(url)) broken[url.href] ??= path;
    }
  }
  return broken;
}

function leadsSomewhere({ pathname, hash }: URL): boolean {
  const path = decodeURIComponent(pathname).slice(1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return false;
  const html = pages.get(file);
  return hash === '' || html === undefined || idsIn(html).has(decodeURIComponent(hash.slice(1)));
}

function picturesNamedIn(text: string): string[] {
  return [...text.matchAll(/\/[^"'\s,()<>]+?\.(?:avif|webp|jpe?g|png|gif)/g)].map(([path]) =>
    path.replace(/^.*?\/\/[^/]+/, ''),
  );
}

function wholeWeight(html: string): number {
  const linked = addressesIn(html).filter((address) => /^\/.*\.(css|js)$/.test(address));
  return (
    weight(html) + [...new Set(linked)].reduce((sum, address) => sum + weight(textOf(address.slice(1))), 0)
  );
}

function scriptWeight(html: string): number {
  const inline = inlineScriptsIn(html).filter(({ type }) => SCRIPT_TYPES.includes(type));
  const linked = new Set(addressesIn(html).filter((address) => /^\/.*\.js$/.test(address)));
  const texts = [
    ...inline.map(({ text }) => text),
    ...[...linked].map((address) => textOf(address.slice(1))),
  ];
  return texts.reduce((sum, text) => sum + weight(text), 0);
}

function weight(text: string): number {
  return brotliCompressSync(text).length;
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
