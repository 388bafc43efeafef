import { readFileSync } from 'node:fs';
import type { BodyFact } from '../domain/records.ts';

/**
 * The Markdown of a body, read when a page or feed that shows it is built.
 * Read at once: a page is rendered by a thread of its own, and waiting for a small file takes longer than reading it.
 * The fact's digest is part of the view, so a cache key covers what is read here.
 *
 * @throws the system's own error when the file is gone
 */
export function readProse(body: Pick<BodyFact, 'file' | 'line'>): Promise<string> {
  return new Promise((resolve) => {
    resolve(readProseNow(body));
  });
}

/** The same without a promise, for entries of Astro's collections. */
export function readProseNow({ file, line }: Pick<BodyFact, 'file' | 'line'>): string {
  return fromLine(readFileSync(file, 'utf8'), line);
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
