import { afterEach, describe, expect, it } from 'vitest';
import type { EditName } from '../../support/edits.ts';
import { statusHistory } from '../../../src/domain/rumor/status.ts';
import { firstAddress } from '../../../src/domain/article.ts';
import { site } from '../../support/site.ts';
import { urls } from '../../../src/views/urls.ts';
import { itemsOf, olderThan } from './items.ts';
import type { Newsroom, Publication } from './newsroom.ts';
import { openNewsroom } from './newsroom.ts';
import { GONE, Subscriber } from './subscriber.ts';

const ARTICLES = 60;
const EDITS = 40;
/** Every feed is read after every edit: seconds, and more beside other tests. */
const TIMEOUT = 300_000;

const MAIN = ['/atom.xml', '/rss.xml', '/feed.json'];

/** Edits after which nothing may bear a tag or an author's name any longer: its page and its feed go. */
const EMPTYING: readonly EditName[] = ['retag', 'resign'];

/** Sealed documents of a feed's history. */
const isSealed = (path: string) => /\/atom\/\d+\.xml$/.test(path);
const isFeed = (path: string) => /\/(?:atom|rss)\.xml$|\/feed\.json$/.test(path) && !isSealed(path);

let newsroom: Newsroom | undefined;

afterEach(async () => {
  await newsroom?.close();
  newsroom = undefined;
});

describe.each([1, 2])('Somebody who follows newsroom %i through every kind of edit', (seed) => {
  it(
    'is told of each thing once, under one name and one date, and is never served for nothing',
    async () => {
      newsroom = await openNewsroom(ARTICLES, seed);
      const first = await newsroom.publish();
      const subscribers = new Map<string, Subscriber>();
      follow(subscribers, first);
      let known = happenings(first);
      let before = first;

      for (let step = 0; step < EDITS; step += 1) {
        const kind = await newsroom.edit();
        const now = await newsroom.publish();
        expect(now.errors, kind).toEqual([]);
        const news = happenings(now);
        const fresh = news.filter((name) => !known.includes(name));
        for (const [path, subscriber] of subscribers) {
          const poll = subscriber.poll(now.files);
          const faults = poll.faults.filter((fault) => fault !== GONE || !EMPTYING.includes(kind));
          expect(faults, `${kind}: ${path}`).toEqual([]);
          if (MAIN.includes(path)) {
            const told = poll.fresh.map(({ id }) => id).sort();
            expect(told, `${kind}: ${path}`).toEqual(fresh.map((name) => site.url + name).sort());
          }
        }
        // Nothing that was ever told loses its name.
        expect(
          known.filter((name) => !news.includes(name)),
          kind,
        ).toEqual([]);
        if (kind === 'publishArticle') expect(changedHistory(before, now), kind).toEqual([]);
        follow(subscribers, now);
        known = news;
        before = now;
      }
    },
    TIMEOUT,
  );

  it('finds the whole history behind a feed', async () => {
    newsroom = await openNewsroom(ARTICLES, seed);
    const publication = await newsroom.publish();
    for (const path of ['/atom.xml', '/rss.xml']) {
      const found = history(path, publication.files);
      const all = happenings(publication).map((name) => site.url + name);
      expect([...found].sort(), path).toEqual(all.sort());
    }
  });

  it('is served the same bytes a minute later', async () => {
    newsroom = await openNewsroom(ARTICLES, seed);
    const publication = await newsroom.publish();
    const later = await newsroom.publishLater(60_000);
    const changed = [...publication.files].filter(([path, text]) => later.files.get(path) !== text);
    expect(changed.map(([path]) => path)).toEqual([]);
  });
});

/** New feeds find their first subscriber, who takes what is there for read. */
function follow(subscribers: Map<string, Subscriber>, { files }: Publication): void {
  for (const path of [...files.keys()].filter(isFeed)) {
    if (subscribers.has(path)) continue;
    const subscriber = new Subscriber(path);
    subscriber.poll(files);
    subscribers.set(path, subscriber);
  }
}

/** The name of everything that the site's feed has to tell, found without the code that makes feeds. */
function happenings({ archive }: Publication): string[] {
  const articles = archive.articles.flatMap(({ record }) => {
    const address = firstAddress(record);
    return [address, ...record.data.updates.map(({ at }) => `${address}#${new Date(at).toISOString()}`)];
  });
  const changes = [...archive.rumors.values()].flatMap(({ id, events }) =>
    statusHistory(events)
      .slice(1)
      .map(({ at }) => `${urls.rumor(id)}#${new Date(at).toISOString()}`),
  );
  return [...articles, ...changes];
}

/** Documents of histories that were there before and are other than they were. */
function changedHistory(before: Publication, now: Publication): string[] {
  return [...before.files]
    .filter(([path, text]) => isSealed(path) && now.files.get(path) !== text)
    .map(([path]) => path);
}

/** The ids that somebody finds who follows a feed back to its beginning. */
function history(path: string, files: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>();
  for (let at: string | undefined = path; at !== undefined;) {
    const text: string = files.get(at) ?? '';
    for (const { id } of itemsOf(at, text)) found.add(id);
    at = olderThan(text, site.url);
  }
  return found;
}
