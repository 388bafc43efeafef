import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from 'yaml';
import { parseDocument } from 'yaml';
import type { ReportFile } from '../corpus/reports.ts';
import type { VerdictFile } from '../corpus/verdicts.ts';
import type { Desk } from './desk.ts';
import { filesIn } from './desk.ts';

/** How many files are looked at for one that an edit fits. */
const TRIES = 300;

/** Reads a Markdown file so that its frontmatter can be changed in place. */
export async function readProse({ content }: Desk, file: string): Promise<EditableProse> {
  const text = await readFile(path.join(content, file), 'utf8');
  const end = text.indexOf('\n---', 3);
  const document = parseDocument(text.slice(4, end + 1));
  return { file, document, body: text.slice(end + '\n---'.length) };
}

/** Writes it back, or to another place by another `file`. */
export async function writeProse({ content }: Desk, { file, document, body }: EditableProse): Promise<void> {
  const target = path.join(content, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, `---\n${document.toString({ lineWidth: 0 })}---${body}`);
}

/** Draws a file of a collection of which something holds; undefined when none is found. */
export async function drawProse(
  desk: Desk,
  collection: string,
  holds: (prose: EditableProse) => boolean = () => true,
): Promise<EditableProse | undefined> {
  const files = await filesIn(desk, collection);
  const start = desk.draw.below(files.length);
  for (let tries = 0; tries < Math.min(TRIES, files.length); tries += 1) {
    const prose = await readProse(desk, files[(start + tries) % files.length]!);
    if (holds(prose)) return prose;
  }
  return undefined;
}

/** What the frontmatter says. */
export const fieldsOf = ({ document }: EditableProse) => document.toJS() as Fields;

/** Adds an entry to a list of the frontmatter, which is made when it is missing. */
export function append({ document }: EditableProse, list: string, entry: unknown): void {
  if (document.has(list)) document.addIn([list], document.createNode(entry));
  else document.set(list, document.createNode([entry]));
}

/** true when some other file of the content mentions any of these words. */
export async function isMentioned(desk: Desk, words: readonly string[], except: string): Promise<boolean> {
  const files = await filesIn(desk, '.');
  for (const file of files.filter((each) => each !== except)) {
    const text = await readFile(path.join(desk.content, file), 'utf8');
    if (words.some((word) => text.includes(word))) return true;
  }
  return false;
}

/** What edits look at before they change something. */
interface Fields {
  readonly published?: string;
  readonly draft?: boolean;
  readonly cover?: { readonly file: string };
  readonly aliases?: readonly string[];
  readonly authors?: readonly string[];
  readonly tags?: readonly string[];
  readonly parents?: readonly string[];
  readonly rivals?: readonly string[];
  readonly reports?: readonly ReportFile[];
  readonly verdicts?: readonly VerdictFile[];
}

/** A Markdown file of which every part can be changed. */
export interface EditableProse {
  /** From the content folder. */
  readonly file: string;
  readonly document: Document;
  /** What stands below the frontmatter, starting with the end of its last line. */
  readonly body: string;
}
