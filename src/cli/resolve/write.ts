import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import type { RumorRecord } from '../../domain/records.ts';
import { splitFrontmatter } from '../../library/frontmatter.ts';
import { rumor as schema } from '../../schema/rumor.ts';
import { replaceFile } from '../shared/replace-file.ts';
import type { NewVerdict } from './append.ts';
import { appendVerdict } from './append.ts';
import { words } from './words.ts';

/**
 * Appends a verdict to a rumor's file.
 *
 * @param rumor as it was when the editor decided
 * @param expected the same with the verdict: what the file must say afterwards
 * @returns why nothing was written, if nothing was
 * @throws when the disk refuses
 */
export async function writeVerdict(
  root: string,
  rumor: RumorRecord,
  expected: RumorRecord,
  verdict: NewVerdict,
): Promise<string | undefined> {
  const { file } = rumor.body;
  const path = join(root, file);
  const bytes = await readFile(path);
  if (!isUtf8(bytes)) return words.notUtf8(file);
  const text = bytes.toString('utf8');
  if (!says(text, rumor)) return words.changed(file);
  const extended = appendVerdict(text, verdict);
  if (!says(extended, expected)) throw new Error(`${file}: the verdict could not be put in`);
  return (await replaceFile(path, bytes, extended)) ? undefined : words.changed(file);
}

/** Whether a file's text says what the record does. */
function says(text: string, { data }: RumorRecord): boolean {
  const split = splitFrontmatter(text.replace(/^\uFEFF/, ''));
  if (split.state !== 'found') return false;
  const result = schema.safeParse(parseDocument(split.yaml, { stringKeys: true }).toJS());
  return result.success && isDeepStrictEqual(result.data, data);
}
