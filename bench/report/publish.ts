import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { REPOSITORY } from '../builders/package.ts';
import { describeMachine } from '../measure/machine.ts';

const DOCUMENT = path.join(REPOSITORY, 'docs/performance.md');

/**
 * Prints a result and, if asked to, puts it into the docs between
 * `<!-- bench:name -->` and `<!-- /bench:name -->`.
 *
 * @param args how the bench was asked
 * @throws when the docs have no such place
 */
export async function report(
  name: string,
  result: string,
  args: readonly string[],
  write: boolean,
): Promise<void> {
  const asked = args.filter((arg) => arg !== '--write').join(' ');
  const command = `npm run bench${asked === '' ? '' : ` -- ${asked}`}`;
  const text = `${result}\n\n\`${command}\` on ${describeMachine()}.`;
  console.log(`\n${text}`);
  if (write) await insert(name, text);
}

async function insert(name: string, text: string): Promise<void> {
  const before = await readFile(DOCUMENT, 'utf8');
  const [start, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place ${start} … ${end}.`);
  await writeFile(DOCUMENT, `${before.slice(0, from + start.length)}\n\n${text}\n\n${before.slice(to)}`);
}
