import { readFile } from 'node:fs/promises';
import type { BodyFact } from '../domain/records.ts';

/**
 * The Markdown of a body, read when a page or feed that shows it is built.
 * The fact's digest is part of the view, so a cache key covers what is read here.
 *
 * @throws the system's own error when the file is gone
 */
export async function readProse({ file, line }: Pick<BodyFact, 'file' | 'line'>): Promise<string> {
  return fromLine(await readFile(file, 'utf8'), line);
}

/** A text from one of its lines on, counted from 1. */
function fromLine(text: string, line: number): string {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return '';
    start = end + 1;
  }
  return text.slice(start);
}
