import { checkLibrary } from '../../../src/domain/check.ts';
import type { Problem } from '../../../src/domain/problems.ts';
import { readLibrary } from '../../../src/library/read.ts';
import type { Site } from '../../../src/site.ts';
import { site } from '../../support/site.ts';
import { article, project } from '../../library/project.ts';

/** New Year's Day 2022. */
const NOW = '2022-01-01T00:00:00Z';

const BASE = {
  'content/stories/telefono.md': '---\ntitle: Telefono\ndescription: Una prova.\n---\n',
  'content/sources/ada.md': '---\nname: Ada\nkind: leaker\ndescription: Una prova.\n---\n',
  'content/sources/bea.md': '---\nname: Bea\nkind: leaker\ndescription: Una prova.\n---\n',
};

/** When {@link article} was published. */
export const PUBLISHED = '2021-11-20T09:30:00+01:00';

/** One line of the ledger, of an id on the site of this project. */
export function line(at: string, id: string, what: string, origin = site.url): string {
  return `${at}\t${origin}${id}\t${what}`;
}

/** The line of an article of November by its slug. */
export const out = (slug: string, at = PUBLISHED) => line(at, `/2021/11/${slug}/`, 'article');

/** What the check says of a ledger, the content being as told: the kind, the line and all that is known of it. */
export async function saidOf(
  ledger: readonly string[],
  files: Readonly<Record<string, string>>,
  { now = NOW, preview = false, own = site }: { now?: string; preview?: boolean; own?: Site } = {},
): Promise<Said[]> {
  const root = project({ ...BASE, ...files, 'content/ledger.txt': `${ledger.join('\n')}\n` });
  const library = await readLibrary(root, { cacheDir: false, site: own });
  const problems = checkLibrary(library, { now, preview }, own);
  return problems
    .filter(({ file }) => file === 'content/ledger.txt')
    .map(({ kind, line: row, details }) => [kind, row, details]);
}

/** An article with these updates, as YAML of the lists' entries: `2021-12-01T10:00:00+01:00 correction`. */
export function updated(...updates: string[]): string {
  const entries = updates.map((update) => update.split(' '));
  const rows = entries.map(
    ([at = '', kind = '']) => `\n  - at: ${at}\n    kind: ${kind}\n    note: Una nota.`,
  );
  return article(undefined, { updates: rows.join('') });
}

/** A rumor with what sources said, `ada 2021-11-20`, each at noon, and with verdicts, `2021-12-01 confirmed`. */
export function rumor({ reports = [] as string[], verdicts = [] as string[], due = '' }): string {
  const said = reports.map((report) => {
    const [source = '', day = '', stance = 'supports'] = report.split(' ');
    return `  - source: ${source}\n    at: ${noon(day)}\n    stance: ${stance}\n    basis: document\n`;
  });
  const ruled = verdicts.map((verdict) => {
    const [day = '', outcome = ''] = verdict.split(' ');
    return `  - at: ${noon(day)}\n    outcome: ${outcome}\n    because: Si è visto.\n    evidence: [{ describe: Vista }]\n    editor: anna-rossi\n`;
  });
  return [
    '---\nstatement: Ha due schermi\nkind: feature\nstory: telefono\nsettledBy: Annuncio\n',
    ...(due === '' ? [] : [`due: ${noon(due)}\n`]),
    ...(said.length > 0 ? ['reports:\n', ...said] : []),
    ...(ruled.length > 0 ? ['verdicts:\n', ...ruled] : []),
    '---\n\nChe cosa si sa.\n',
  ].join('');
}

/** Noon of a day in winter, as editors log what they know the day of. */
export const noon = (day: string) => (day.includes('T') ? day : `${day}T12:00:00+01:00`);

/** The line of a change of the rumor `voce` at noon of a day. */
export function change(day: string, what: string, id = 'voce'): string {
  return line(noon(day), `/voci/${id}/#${new Date(noon(day)).toISOString()}`, what);
}

type Said = readonly [kind: Problem['kind'], line: number | undefined, details: Problem['details']];
