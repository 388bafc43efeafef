import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Settled rumors of one source: enough for a rank, and for a second page of the list. */
const SETTLED = 30;

/** Reports on the rumor that everybody speaks of. */
const REPORTS = 56;

/** Lays rumors and sources in every state over a content folder, with a story that has forty of them. */
export async function addRumors(content: string): Promise<void> {
  const files = [
    ...['gola-profonda', 'eco-lontana', 'azienda-di-prova'].map((id) => source(id)),
    ...Array.from({ length: SETTLED }, (_, index) => settled(index)),
    ...Array.from({ length: 8 }, (_, index) => open(index)),
    busy(),
    reopened(),
  ];
  for (const { folder, id, text } of files) {
    await mkdir(join(content, folder), { recursive: true });
    await writeFile(join(content, folder, `${id}.md`), text);
  }
}

function source(id: string): File {
  const kind = id === 'azienda-di-prova' ? 'company' : 'leaker';
  const text = `---
name: ${id.replaceAll('-', ' ')}
kind: ${kind}
description: Una fonte che esiste soltanto nelle prove.
${id === 'gola-profonda' ? 'reply: Ho sbagliato due volte, e qui si vede.\n' : ''}---
`;
  return { folder: 'sources', id, text };
}

function settled(index: number): File {
  const outcome = index % 5 === 4 ? 'refuted' : index % 7 === 6 ? 'void' : 'confirmed';
  return rumor(`conclusa-${index}`, {
    reports: [report('gola-profonda', day(1 + index))],
    verdicts: [verdict(day(40 + index), outcome)],
  });
}

function open(index: number): File {
  const second =
    index % 2 === 0 ? [report('eco-lontana', day(3), index % 4 === 0 ? 'denies' : 'supports')] : [];
  return rumor(`aperta-${index}`, { reports: [report('gola-profonda', day(2)), ...second] });
}

function busy(): File {
  const voices = ['gola-profonda', 'eco-lontana', 'azienda-di-prova'];
  return rumor('sulla-bocca-di-tutti', {
    reports: Array.from({ length: REPORTS }, (_, index) =>
      report(
        voices[index % 3] ?? '',
        day(1 + index),
        index % 9 === 8 ? 'denies' : 'supports',
        index % 6 === 5,
      ),
    ),
  });
}

function reopened(): File {
  return rumor('riaperta', {
    reports: [report('gola-profonda', day(1))],
    verdicts: [verdict(day(5), 'confirmed'), verdict(day(9), 'reopened'), verdict(day(12), 'refuted')],
  });
}

function rumor(id: string, { reports, verdicts = [] }: Log): File {
  const text = `---
statement: La voce di prova ${id.replaceAll('-', ' ')} dice qualcosa che si potrà verificare
kind: feature
story: storia-di-prova
settledBy: Una prova
reports:
${reports.join('\n')}
${verdicts.length > 0 ? `verdicts:\n${verdicts.join('\n')}\n` : ''}---

Che cosa si sa, e che cosa no.
`;
  return { folder: 'rumors', id, text };
}

function report(by: string, at: string, stance = 'supports', gone = false): string {
  const fate = gone ? `, state: deleted, deleted: ${at}, deletedBy: author` : '';
  return `  - source: ${by}
    at: ${at}
    stance: ${stance}
    basis: firsthand
    evidence:
      - { describe: Un post di prova${fate} }`;
}

function verdict(at: string, outcome: string): string {
  return `  - at: ${at}
    outcome: ${outcome}
    because: Una ragione di prova.
    evidence: [{ describe: Una prova di prova }]
    editor: penna-di-prova`;
}

/** Noon of a day of 2021, counted from the first of January. */
function day(number: number): string {
  return new Date(Date.UTC(2021, 0, number, 12)).toISOString();
}

interface Log {
  readonly reports: readonly string[];
  readonly verdicts?: readonly string[];
}

interface File {
  readonly folder: string;
  readonly id: string;
  readonly text: string;
}
