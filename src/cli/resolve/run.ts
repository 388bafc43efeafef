import { cancel, confirm, isCancel, select } from '@clack/prompts';
import { buildArchive } from '../../domain/archive.ts';
import type { Records } from '../../domain/records.ts';
import { site } from '../../site.ts';
import type { Choices } from '../shared/choices.ts';
import type { Desk } from '../shared/desk.ts';
import { refuse, say } from '../shared/desk.ts';
import { verdictLines } from './append.ts';
import type { ResolveDesk } from './desk.ts';
import { effectsOf } from './effects.ts';
import { optional, previewLines, section } from './preview.ts';
import type { Ruling } from './request.ts';
import { editorsIn, readRequest } from './request.ts';
import { warningsOf, withVerdict } from './rules.ts';
import { words } from './words.ts';
import { writeVerdict } from './write.ts';

/**
 * Rules on a rumor: shows all that the verdict changes for readers, asks, and
 * appends it to the rumor's file.
 *
 * @param argv the rumor, the verdict and options
 * @returns the exit code: 0 when written, looked at or given up, 1 when something has to be mended
 */
export async function resolveRumor(argv: readonly string[], desk: ResolveDesk): Promise<number> {
  if (argv.includes('--help')) return say(desk, [words.usage]);
  const records = await desk.records();
  const request = readRequest(argv, records, desk);
  if (!('rumor' in request)) return refuse(desk, request.mistakes, words.help);
  const ruling = await signed(request, records, desk);
  if (!ruling) return giveUp(desk);
  show(ruling, records, desk);
  if (ruling.answers['dry-run'] === true) return say(desk, ['', words.dryRun]);
  return (await isWanted(ruling, desk)) ? write(ruling, records, desk) : giveUp(desk);
}

/** The ruling with its editor, asked for when several could have made it; undefined when nobody did. */
async function signed(ruling: Ruling, records: Records, desk: ResolveDesk): Promise<Ruling | undefined> {
  const editors = editorsIn(records);
  if (ruling.answers['editor'] !== undefined || editors.length === 1) return ruling;
  const editor = await askEditor(editors, desk);
  return typeof editor === 'string' ? { ...ruling, verdict: { ...ruling.verdict, editor } } : undefined;
}

function askEditor(editors: Choices['authors'], { streams }: Desk): Promise<string | symbol> {
  const options = editors.map(({ id, label }) => ({ value: id, label, hint: id }));
  return select({ ...streams, message: words.whoRules, options });
}

function show({ rumor, verdict }: Ruling, records: Records, desk: ResolveDesk): void {
  const archiveOf = (content: Records) =>
    buildArchive(content, { now: desk.now.toISOString(), preview: false }, site);
  const after = archiveOf(withVerdict(records, rumor.id, verdict));
  say(desk, [
    ...section(words.verdict(rumor.body.file), verdictLines(verdict)),
    '',
    rumor.data.statement,
    ...previewLines(effectsOf(rumor.id, archiveOf(records), after), after),
    ...optional(words.warnings, warningsOf(rumor, verdict, records, desk.now)),
  ]);
}

async function isWanted({ answers }: Ruling, { streams }: Desk): Promise<boolean> {
  if (answers['yes'] === true) return true;
  const labels = { active: words.yes, inactive: words.no };
  const answer = await confirm({ ...streams, ...labels, message: words.confirm, initialValue: false });
  return !isCancel(answer) && answer;
}

async function write({ rumor, verdict }: Ruling, records: Records, desk: ResolveDesk): Promise<number> {
  const expected = withVerdict(records, rumor.id, verdict).rumors.find(({ id }) => id === rumor.id) ?? rumor;
  const obstacle = await writeVerdict(desk.root, rumor, expected, verdict);
  if (obstacle !== undefined) return refuse(desk, [obstacle], words.help);
  return say(desk, ['', words.written(rumor.body.file), words.next]);
}

function giveUp({ streams }: Desk): number {
  cancel(words.cancelled, streams);
  return 0;
}
