import { checkLibrary, hasErrors } from '../../domain/check.ts';
import type { Library } from '../../domain/library.ts';
import type { Problem } from '../../domain/problems.ts';
import type { Edition } from '../../domain/records.ts';
import { EpochError, readEdition } from '../../library/now.ts';
import { LEDGER_FILE as FILE } from '../../library/layout.ts';
import { readLibrary } from '../../library/read.ts';
import { describeProblems } from '../../library/report/describe.ts';
import type { Site } from '../../site.ts';
import { readArguments } from '../shared/arguments.ts';
import type { Desk } from '../shared/desk.ts';
import { refuse, say } from '../shared/desk.ts';
import type { Addition } from './additions.ts';
import { additionsTo } from './additions.ts';
import { fields } from './fields.ts';
import { words } from './words.ts';
import { appendLines } from './write.ts';

/** Additions that are shown one by one when they are written; `--dry-run` shows all. */
const SHOWN = 20;

/** Letters of the longest word for what is added. */
const WIDEST = Math.max(...Object.values(words.whats).map(({ length }) => length));

/**
 * Adds to the ledger what is public and not in it yet, and takes note of news that is superseded.
 *
 * @returns the exit code: 0 when the ledger is up to date, 1 when something has to be mended first
 */
export async function recordPublications(argv: readonly string[], desk: LedgerDesk): Promise<number> {
  if (argv.includes('--help')) return say(desk, [words.usage]);
  const { answers, mistakes } = readArguments(argv, fields, 0);
  const edition = editionOrWhy(desk.env);
  const all = typeof edition === 'string' ? [...mistakes, edition] : mistakes;
  if (typeof edition === 'string' || all.length > 0) return refuse(desk, all, words.help);

  const library = await readLibrary(desk.root, { site: desk.site });
  const problems = checkLibrary(library, edition, desk.site);
  if (hasErrors(problems)) return sendBack(problems, library, desk);
  const additions = additionsTo(library, problems, edition, desk.site);
  return record(additions, answers['dry-run'] === true, desk);
}

async function record(additions: readonly Addition[], isTrial: boolean, desk: LedgerDesk): Promise<number> {
  if (additions.length === 0) return say(desk, [words.upToDate]);
  if (isTrial) return say(desk, [...told(additions, additions.length), '', words.dryRun]);
  const lines = additions.map(({ line }) => line);
  if (!(await appendLines(desk.root, lines))) return refuse(desk, [words.changed(FILE)], words.help);
  return say(desk, [...told(additions, SHOWN), '', words.written(FILE, additions.length), words.next]);
}

/** The moment up to which things are public, or what is wrong with the one that was given. */
function editionOrWhy(env: LedgerDesk['env']): Edition | string {
  try {
    return readEdition(env, 'ledger');
  } catch (error) {
    if (error instanceof EpochError) return words.badEpoch(error.found);
    throw error;
  }
}

function sendBack(problems: readonly Problem[], library: Library, desk: LedgerDesk): number {
  const errors = problems.filter(({ severity }) => severity === 'error');
  say(desk, [describeProblems(errors, library, desk.root)]);
  return refuse(desk, [words.unsound], words.help);
}

function told(additions: readonly Addition[], limit: number): string[] {
  const more = additions.length - limit;
  return [
    ...additions
      .slice(0, limit)
      .map(({ at, id, what }) => `  ${at}  ${words.whats[what].padEnd(WIDEST)}  ${id}`),
    ...(more > 0 ? [words.more(more)] : []),
  ];
}

/** Where the command works. */
export interface LedgerDesk extends Pick<Desk, 'root' | 'streams'> {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly site: Site;
}
