import path from 'node:path';
import { siteRoot } from '../../domain/site-place.ts';
import { isFolder } from '../../library/files.ts';
import type { Site } from '../../site.ts';
import { readArguments } from '../shared/arguments.ts';
import type { Desk } from '../shared/desk.ts';
import { say } from '../shared/desk.ts';
import { fields } from './fields.ts';
import type { Patience } from './hub.ts';
import { readState, writeState } from './state.ts';
import type { Told } from './tell.ts';
import { tellAll } from './tell.ts';
import { topicsIn } from './topics.ts';
import { words } from './words.ts';

/** Where the site was built, from the project's root. */
const DIST = 'dist';

/** What the hub was told of, from the project's root. */
const STATE = '.cache/pinged.json';

/** Lines of one kind that are shown. */
const SHOWN = 20;

/**
 * Tells the site's WebSub hub which feeds have changed since it was last told, so that subscribers get them at once.
 *
 * @returns the exit code: 0 when the hub knows of everything, 1 when it doesn't
 */
export async function tellHub(argv: readonly string[], desk: PingDesk): Promise<number> {
  if (argv.includes('--help')) return say(desk, [words.usage]);
  const { answers, mistakes } = readArguments(argv, fields, 0);
  const { hub } = desk.site;
  const folder = path.resolve(desk.root, textOf(answers['dir']) ?? DIST);
  const obstacles = [
    ...mistakes,
    ...(hub === undefined ? [words.noHub] : []),
    ...(isFolder(folder) ? [] : [words.noSite(path.relative(desk.root, folder))]),
  ];
  if (hub === undefined || obstacles.length > 0) return stop(desk, [...obstacles, words.help]);

  const state = path.resolve(desk.root, textOf(answers['state']) ?? STATE);
  const topics = topicsIn(folder, siteRoot(desk.site.url));
  const known = await readState(state, hub);
  const changed = [...topics.keys()].filter((topic) => known.get(topic) !== topics.get(topic));
  if (answers['dry-run'] === true) return say(desk, preview(changed));
  const told = await tellAll(hub, changed, desk.patience ?? {});
  await writeState(state, hub, afterwards(topics, known, told));
  return report(told, desk);
}

/** Feeds that are gone are forgotten; of those that the hub did not accept, it knows what it knew. */
function afterwards(
  topics: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, string>,
  { accepted }: Told,
): ReadonlyMap<string, string> {
  const news = new Set(accepted);
  return new Map(
    [...topics].flatMap(([topic, digest]) => {
      const last = news.has(topic) ? digest : known.get(topic);
      return last === undefined ? [] : [[topic, last] as const];
    }),
  );
}

function preview(changed: readonly string[]): string[] {
  return changed.length === 0 ? [words.nothing] : [...changed, '', words.dryRun];
}

function report({ accepted, refused, untold }: Told, desk: PingDesk): number {
  if (accepted.length + refused.length === 0) return say(desk, [words.nothing]);
  if (accepted.length > 0) say(desk, [words.accepted(accepted.length), ...listed(accepted)]);
  if (refused.length === 0) return 0;
  const lines = refused.map(({ topic, reason }) => `${topic}: ${reason}`);
  const rest = untold > 0 ? [words.untold(untold)] : [];
  return stop(desk, [words.refused(refused.length), ...listed(lines), ...rest, words.again]);
}

function listed(lines: readonly string[]): string[] {
  const more = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN).map((each) => `  ${each}`), ...(more > 0 ? [words.more(more)] : [])];
}

function stop(desk: PingDesk, lines: readonly string[]): number {
  say(desk, lines);
  return 1;
}

function textOf(answer: unknown): string | undefined {
  return typeof answer === 'string' && answer !== '' ? answer : undefined;
}

/** Where the command works. */
export interface PingDesk extends Pick<Desk, 'root' | 'streams'> {
  readonly site: Site;
  /** How long to wait for the hub; seconds unless told. */
  readonly patience?: Patience;
}
