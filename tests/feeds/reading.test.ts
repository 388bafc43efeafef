import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalXml } from '../../src/feeds/xml.ts';
import { archiveOf, articleRecord, authorRecord, bodyFact } from '../support/records.ts';
import { HOSTILE } from './hostile.ts';
import { publishedFeeds } from './published.ts';
import { readAtom, readJson, readRss } from './readers.ts';
import { SITES } from './sites.ts';

/** The one article of a site, as each format tells it. */
async function readings(words: string, prose = 'Il testo.') {
  const { data, ...record } = articleRecord('2021/11/a', { tags: ['t'], authors: ['p'] });
  const author = authorRecord('p');
  const feeds = await publishedFeeds(
    archiveOf({
      articles: [{ ...record, data: { ...data, title: words, description: words }, body: bodyFact(prose) }],
      authors: [{ ...author, data: { ...author.data, name: words } }],
      tags: [{ slug: 't', label: words, description: words }],
    }),
    () => Promise.resolve(prose),
  );
  return [
    readAtom(feeds.get('/atom.xml')!),
    readRss(feeds.get('/rss.xml')!),
    readJson(feeds.get('/feed.json')!),
  ];
}

describe('in every format', () => {
  it.each(HOSTILE)('words arrive as they were written: %j', async (words) => {
    for (const { entries } of await readings(words)) {
      const said = legalXml(words);
      expect(entries).toHaveLength(1);
      const { title, summary, authors, categories } = entries[0]!;
      expect([title, summary, ...authors, ...categories]).toEqual(Array(4).fill(said));
    }
  });

  it('no words break a document or get lost', async () => {
    const anything = fc.string({ unit: 'binary', minLength: 1 }).map((words) => `.${words}.`);
    await fc.assert(
      fc.asyncProperty(anything, anything, async (words, prose) => {
        for (const { entries } of await readings(words, prose)) {
          expect(lines(legalXml(entries[0]!.title))).toBe(lines(legalXml(words).replaceAll('\u2060', '')));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(Object.entries(SITES))('the feeds of %s', (_, publish) => {
  it('tell the same in every format', async () => {
    const feeds = await publish();
    const fronts = [...feeds.keys()].filter((path) => path.endsWith('/rss.xml'));
    for (const path of fronts) {
      const front = path.slice(0, -'rss.xml'.length);
      const atom = readAtom(feeds.get(`${front}atom.xml`)!);
      const json = readJson(feeds.get(`${front}feed.json`)!);
      expect(readRss(feeds.get(path)!), path).toEqual(atom);
      expect(json, path).toEqual(atom);
    }
  });

  it('have whole addresses only, and no two entries of one name', async () => {
    for (const [path, document] of await publish()) {
      if (!path.endsWith('.json')) continue;
      const { entries } = readJson(document);
      expect(new Set(entries.map(({ id }) => id)).size, path).toBe(entries.length);
      for (const [, address = ''] of entries.flatMap(({ html }) => [
        ...html.matchAll(/(?:href|src)="([^"]*)"/g),
      ])) {
        expect(URL.canParse(address) && /^(?:https?|mailto|tel):/.test(address), `${path}: ${address}`).toBe(
          true,
        );
      }
    }
  });
});

/** XML has line ends of its own. */
function lines(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
