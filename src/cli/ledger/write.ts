import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LEDGER_FILE as FILE } from '../../library/layout.ts';
import { replaceFile } from '../shared/replace-file.ts';

/** What the file says of itself, in both languages: nobody knows who will open it. */
const HEAD = `# Registro delle pubblicazioni: tutto ciò che è arrivato a chi ci segue. Data, identificativo, che cosa.
# Lo scrive \`npm run ledger\` e nessun altro: le righe non si cambiano, non si spostano, non si tolgono.
#
# The ledger of publications: everything that reached our subscribers. Date, id, what it is.
# Written by \`npm run ledger\` and by nobody else: lines are not changed, moved or removed. See docs/feeds.md.

`;

/**
 * Adds lines at the end of a project's ledger, which is made if there is none: all of them or none.
 *
 * @returns false when somebody else wrote the file in the meantime; then it is left alone
 * @throws when the disk refuses
 */
export async function appendLines(root: string, lines: readonly string[]): Promise<boolean> {
  const path = join(root, FILE);
  const before = await readOrCreate(path);
  const text = before.length === 0 ? HEAD : before.toString('utf8');
  const gap = text.endsWith('\n') ? '' : '\n';
  return replaceFile(path, before, `${text}${gap}${lines.join('\n')}\n`);
}

/** An empty ledger says what none does: that nothing was published yet. */
async function readOrCreate(path: string): Promise<Buffer> {
  await writeFile(path, '', { flag: 'a' });
  return readFile(path);
}
