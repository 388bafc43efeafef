import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusEnd, writeCorpus } from '../../support/corpus/write.ts';
import type { EditName } from '../../support/edits.ts';
import { applyEditOf, edits } from '../../support/edits.ts';
import { drawer, seeded } from '../../support/random.ts';
import { buildArchive } from '../../../src/domain/archive.ts';
import type { Archive } from '../../../src/domain/archive.ts';
import { checkLibrary } from '../../../src/domain/check.ts';
import { readProse } from '../../../src/library/prose.ts';
import { readLibrary } from '../../../src/library/read.ts';
import { site } from '../../support/site.ts';
import { publishedFeeds } from '../published.ts';

const HOUR = 3_600_000;

/** Deleting what is published breaks the promise that this is about: the ledger is there to refuse it. */
const BROKEN_PROMISES: readonly EditName[] = ['deleteArticle'];

const KINDS = (Object.keys(edits) as EditName[]).filter((name) => !BROKEN_PROMISES.includes(name));

/** A newsroom at work on a folder of its own. Two of one seed do the same. */
export async function openNewsroom(articles: number, seed: number): Promise<Newsroom> {
  const root = await mkdtemp(join(tmpdir(), 'spiffero-newsroom-'));
  const content = join(root, 'content');
  const random = seeded(seed);
  const draw = drawer(random);
  let now = corpusEnd({ articles, seed });
  await writeCorpus(content, { articles, seed });
  return {
    async edit() {
      now += draw.between(1, 30) * HOUR;
      for (;;) {
        const kind = KINDS[draw.below(KINDS.length)]!;
        if (await applyEditOf(kind, content, random, moment(now))) return kind;
      }
    },
    publish: () => publish(root, now),
    publishLater: (milliseconds) => publish(root, now + milliseconds),
    close: () => rm(root, { recursive: true }),
  };
}

/** What the site looks like at a moment. */
async function publish(root: string, time: number): Promise<Publication> {
  const library = await readLibrary(root, { site });
  const edition = { now: moment(time), preview: false };
  const archive = buildArchive(library.records, edition, site);
  const prose = (body: Parameters<typeof readProse>[0]) =>
    readProse({ ...body, file: join(root, body.file) });
  return {
    archive,
    files: await publishedFeeds(archive, prose),
    errors: checkLibrary(library, edition, site).filter(({ severity }) => severity === 'error'),
  };
}

const moment = (time: number): string => new Date(time).toISOString();

/** An editorial office that works by itself. */
export interface Newsroom {
  /** Makes the next edit, some hours after the one before, and gives its kind. */
  readonly edit: () => Promise<EditName>;
  readonly publish: () => Promise<Publication>;
  /** The same content, published again some milliseconds later. */
  readonly publishLater: (milliseconds: number) => Promise<Publication>;
  readonly close: () => Promise<void>;
}

/** A site as it stands for its subscribers. */
export interface Publication {
  readonly archive: Archive;
  /** Every feed, archive and list, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly errors: readonly unknown[];
}
