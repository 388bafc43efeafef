import { parseArgs } from 'node:util';

/** What can be measured; the first is what is when nothing else is asked for. */
export const SUBJECTS = ['full', 'publish', 'images', 'domain', 'check'] as const;

/** How `npm run bench` is asked. */
export const USAGE = `npm run bench -- [--publish | --images | --domain | --check] [options]

  (nothing)            full builds by Spiffero, Eleventy and Hugo
  --publish            builds after one change, compared with clean ones
  --images             the image step against the bare encoder
  --domain             archive and views, in memory
  --check              the check of the content

  --articles 10000     sizes of the corpus, with commas between them
  --runs 3             builds of each, in turn
  --only spiffero      builders, with commas between them
  --walk 100           with --publish: a random walk of so many edits as well
  --out folder         where to build; on a disk, unless you mean otherwise
  --keep               leaves what was built there
  --write              puts the table into docs/performance.md`;

/**
 * Reads the command line.
 *
 * @throws {TypeError} when it can't be understood
 */
export function readOptions(args: readonly string[]): Options {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ publish: flag, images: flag, domain: flag, check: flag, keep: flag, write: flag, help: flag },
      articles: { type: 'string' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string' },
      walk: { type: 'string', default: '0' },
      out: { type: 'string' },
    },
  });
  const asked = SUBJECTS.filter((subject) => subject !== 'full' && values[subject]);
  if (asked.length > 1) throw new TypeError(`One of ${asked.join(' and ')} at a time.`);
  return {
    subject: values.help ? 'help' : (asked[0] ?? 'full'),
    articles: values.articles?.split(',').map(count),
    runs: count(values.runs),
    only: values.only?.split(','),
    walk: Number(values.walk),
    out: values.out,
    keep: values.keep,
    write: values.write,
  };
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new TypeError(`${text} is no number of things.`);
  return number;
}

/** What to measure, and how. */
export interface Options {
  readonly subject: (typeof SUBJECTS)[number] | 'help';
  /** Sizes of the corpus, each subject having its own when there are none. */
  readonly articles: readonly number[] | undefined;
  readonly runs: number;
  /** Names of builders; all when undefined. */
  readonly only: readonly string[] | undefined;
  /** Edits of a random walk; 0: none. */
  readonly walk: number;
  readonly out: string | undefined;
  readonly keep: boolean;
  readonly write: boolean;
}
