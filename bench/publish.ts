import { cp } from 'node:fs/promises';
import path from 'node:path';
import { readPackage } from './builders/package.ts';
import { buildEnv, PICTURES, prepareProject } from './builders/spiffero.ts';
import { corpusEnd } from '../tests/support/corpus/write.ts';
import type { EditName } from '../tests/support/edits.ts';
import { applyEdit, applyEditOf } from '../tests/support/edits.ts';
import { measure } from './measure/run.ts';
import { differences, digests } from '../tests/support/tree.ts';
import type { Options } from './options.ts';
import { seeded } from '../tests/support/random.ts';
import { inSeconds, spread } from './report/figures.ts';
import { median } from './measure/stats.ts';
import { table } from './report/table.ts';
import type { Workshop } from './workshop.ts';

const ARTICLES = 10_000;
const HOUR = 3_600_000;

/** What happens between two builds. Time passes between all of them. */
const CASES: readonly { readonly label: string; readonly edit?: EditName }[] = [
  { label: 'nothing' },
  { label: 'the text of an article', edit: 'editBody' },
  { label: 'a new article', edit: 'publishArticle' },
  { label: 'a verdict', edit: 'settleRumor' },
];

/** Edits of a walk between two builds. */
const STRIDE = 5;

/** Paths that are named when an incremental build and a clean one differ. */
const NAMED = 20;

/**
 * Builds after one change each, everything else being kept, and what a clean build of the same content makes: how
 * long each takes, how many files change, and whether both come to the same bytes.
 */
export async function publish({ articles, runs, walk }: Options, shop: Workshop): Promise<string> {
  const count = articles?.[0] ?? ARTICLES;
  const project = await Incremental.open(shop, count);
  const cold = await project.build();
  const results = CASES.map(({ label, edit }) => ({ label, edit, builds: [] as Compared[] }));
  for (let run = 0; run < runs; run += 1) {
    for (const { edit, builds } of results) {
      if (edit) await project.edit(edit);
      builds.push(await project.buildAndCompare());
    }
  }
  const sections = [`${count} articles; cold: ${inSeconds(cold)} s.`, times(results, cold)];
  if (walk > 0) sections.push(await wander(project, walk));
  return [...sections, ...project.problems].join('\n\n');
}

async function wander(project: Incremental, edits: number): Promise<string> {
  const seconds: number[] = [];
  for (let done = 0; done < edits; done += STRIDE) {
    for (let nth = 0; nth < Math.min(STRIDE, edits - done); nth += 1) console.log(await project.edit());
    seconds.push(await project.build());
  }
  const { differing } = await project.buildAndCompare();
  return (
    `After a walk of ${edits} edits of every kind in ${seconds.length} builds (${spread(seconds)} s), ` +
    `${differing} files differ from a clean build.`
  );
}

function times(results: readonly { label: string; builds: readonly Compared[] }[], cold: number): string {
  const head = [
    'since the build before',
    'seconds',
    'of cold',
    'of cold, pictures kept',
    'files changed',
    'differ from clean',
  ];
  const rows = results.map(({ label, builds }) => {
    const seconds = builds.map((build) => build.seconds);
    const clean = median(builds.map((build) => build.clean));
    return [
      label,
      spread(seconds),
      percent(median(seconds) / cold),
      percent(median(seconds) / clean),
      String(median(builds.map(({ changed }) => changed))),
      String(Math.max(...builds.map(({ differing }) => differing))),
    ];
  });
  return table(head, rows);
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** A project that is built again and again. */
class Incremental {
  /** What went wrong, with paths. */
  readonly problems: string[] = [];
  readonly #shop: Workshop;
  readonly #folder: string;
  readonly #command: string;
  readonly #random = seeded(1);
  #now: number;

  private constructor(shop: Workshop, folder: string, command: string, now: number) {
    this.#shop = shop;
    this.#folder = folder;
    this.#command = command;
    this.#now = now;
  }

  static async open(shop: Workshop, articles: number): Promise<Incremental> {
    const folder = shop.folder('incremental');
    await prepareProject(folder, await shop.corpus(articles));
    const { scripts } = await readPackage();
    return new Incremental(shop, folder, scripts.build, corpusEnd({ articles }) + HOUR);
  }

  /** Makes an edit of a kind, or of any, an hour after the last. */
  async edit(kind?: EditName): Promise<string> {
    this.#now += HOUR;
    const now = new Date(this.#now).toISOString();
    const content = path.join(this.#folder, 'content');
    if (!kind) return applyEdit(content, this.#random, now);
    const done = await applyEditOf(kind, content, this.#random, now);
    if (done === undefined) throw new Error(`${kind} found nothing to do.`);
    return done;
  }

  /** Builds with what is kept; gives seconds. */
  async build(folder = this.#folder): Promise<number> {
    this.#now += HOUR;
    return this.#run(folder);
  }

  /** Builds, and once more from nothing but pictures, which are named after what they show. */
  async buildAndCompare(): Promise<Compared> {
    const dist = path.join(this.#folder, 'dist');
    const before = await digests(dist);
    const seconds = await this.build();
    const after = await digests(dist);
    const clean = this.#shop.folder('clean');
    await prepareProject(clean, path.join(this.#folder, 'content'), path.join(this.#folder, PICTURES));
    const cleanSeconds = await this.#run(clean);
    const differing = differences(after, await digests(path.join(clean, 'dist')));
    if (differing.length > 0) {
      this.problems.push(
        `Different from clean: ${differing.slice(0, NAMED).join(', ')} (${differing.length}).`,
      );
      await cp(dist, path.join(clean, 'incremental'), { recursive: true });
    }
    const changed = differences(before, after).length;
    return { seconds, clean: cleanSeconds, changed, differing: differing.length };
  }

  async #run(folder: string): Promise<number> {
    await this.#shop.settle();
    const env = buildEnv(new Date(this.#now).toISOString());
    const { seconds } = await measure({ command: this.#command, folder, env });
    return seconds;
  }
}

interface Compared {
  readonly seconds: number;
  /** Seconds of a clean build of the same content. */
  readonly clean: number;
  /** Files that were not there before, are no more, or have other bytes. */
  readonly changed: number;
  /** Files that a clean build makes otherwise. */
  readonly differing: number;
}
