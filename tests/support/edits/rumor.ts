import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { instant } from '../corpus/calendar.ts';
import { markdown } from '../corpus/prose-file.ts';
import { shortBody } from '../corpus/body.ts';
import { capitalised, clause, sentence } from '../corpus/prose.ts';
import type { ReportFile } from '../corpus/reports.ts';
import type { VerdictFile } from '../corpus/verdicts.ts';
import type { Desk, Edit } from './desk.ts';
import { drawIds, freeName, idOf } from './desk.ts';
import type { EditableProse } from './prose.ts';
import { append, drawProse, fieldsOf, isMentioned, writeProse } from './prose.ts';

/** Outcomes that an open rumor can have whatever became of others. */
const OUTCOMES = ['confirmed', 'refuted', 'void'] as const;

const STANCES = ['supports', 'denies', 'comments'] as const;

/** A rumor comes up. */
export const openRumor: Edit = async (desk) => {
  const { content, draw } = desk;
  const [story] = await drawIds(desk, 'stories', 1);
  const first = await reportNow(desk);
  if (story === undefined || !first) return undefined;
  const statement = `${capitalised(clause(draw))}.`;
  const folder = path.join(content, 'rumors');
  const name = await freeName(folder, statement);
  const data = {
    statement,
    kind: 'feature',
    story,
    settledBy: sentence(draw).slice(0, 200),
    reports: [first],
  };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${name}.md`), markdown({ data, body: shortBody(draw) }));
  return `opened ${name}`;
};

/** Another voice on a rumor that isn't settled. */
export const reportRumor: Edit = async (desk) => {
  const rumor = await drawProse(desk, 'rumors', (prose) => isOpen(prose, desk));
  const report = await reportNow(desk);
  if (!rumor || !report) return undefined;
  append(rumor, 'reports', report);
  await writeProse(desk, rumor);
  return `reported on ${idOf(rumor.file)}`;
};

/** A voice takes back what it said. */
export const takeBack: Edit = async (desk) => {
  const rumor = await drawProse(
    desk,
    'rumors',
    (prose) => isOpen(prose, desk) && fieldsOf(prose).reports !== undefined,
  );
  const reports = rumor && fieldsOf(rumor).reports;
  const index = reports?.findIndex(({ withdrawn }) => withdrawn === undefined) ?? -1;
  if (!rumor || index < 0) return undefined;
  rumor.document.setIn(['reports', index, 'withdrawn'], instant(desk.now));
  await writeProse(desk, rumor);
  return `took back a report on ${idOf(rumor.file)}`;
};

/** A rumor is settled. Those that others rest on are left alone: not every outcome fits theirs. */
export const settleRumor: Edit = async (desk) => {
  const rumor = await drawProse(desk, 'rumors', (prose) => isOpen(prose, desk) && isLoose(prose));
  if (!rumor || (await isRelative(rumor, desk))) return undefined;
  const verdict = await verdictNow(desk, desk.draw.pick(OUTCOMES));
  if (!verdict) return undefined;
  append(rumor, 'verdicts', verdict);
  await writeProse(desk, rumor);
  return `settled ${idOf(rumor.file)}: ${verdict.outcome}`;
};

/** A verdict is taken back. */
export const reopenRumor: Edit = async (desk) => {
  const rumor = await drawProse(desk, 'rumors', (prose) => !isOpen(prose, desk) && isPast(prose, desk));
  const verdict = await verdictNow(desk, 'reopened');
  if (!rumor || !verdict) return undefined;
  append(rumor, 'verdicts', verdict);
  await writeProse(desk, rumor);
  return `reopened ${idOf(rumor.file)}`;
};

async function reportNow(desk: Desk): Promise<ReportFile | undefined> {
  const { draw, now } = desk;
  const [source] = await drawIds(desk, 'sources', 1);
  if (source === undefined) return undefined;
  const evidence = [{ url: `https://example.com/${draw.below(1_000_000)}`, posted: instant(now) }];
  return { source, at: instant(now), stance: draw.pick(STANCES), basis: 'document', evidence };
}

async function verdictNow(desk: Desk, outcome: VerdictFile['outcome']): Promise<VerdictFile | undefined> {
  const [editor] = await drawIds(desk, 'authors', 1);
  if (editor === undefined) return undefined;
  const evidence = [{ url: `https://example.com/${desk.draw.below(1_000_000)}`, posted: instant(desk.now) }];
  return { at: instant(desk.now), outcome, because: sentence(desk.draw), evidence, editor };
}

/** true for a rumor without a verdict in force whose log ends before now. */
function isOpen(rumor: EditableProse, desk: Desk): boolean {
  const last = fieldsOf(rumor).verdicts?.at(-1);
  return (last === undefined || last.outcome === 'reopened') && isPast(rumor, desk);
}

function isPast(rumor: EditableProse, { now }: Desk): boolean {
  const entries = [...(fieldsOf(rumor).verdicts ?? []), ...(fieldsOf(rumor).reports ?? [])];
  return entries.every(({ at }) => Date.parse(at) <= now);
}

const isLoose = (rumor: EditableProse) =>
  (fieldsOf(rumor).parents ?? []).length === 0 && (fieldsOf(rumor).rivals ?? []).length === 0;

/** Whether another rumor names this one; an article that does, does no harm. */
async function isRelative(rumor: EditableProse, desk: Desk): Promise<boolean> {
  const rumors = { ...desk, content: path.join(desk.content, 'rumors') };
  return isMentioned(rumors, [idOf(rumor.file)], path.posix.basename(rumor.file));
}
