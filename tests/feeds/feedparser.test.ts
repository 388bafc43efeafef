import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readJson } from './readers.ts';
import { SITES } from './sites.ts';

const SCRIPT = fileURLToPath(new URL('read-feeds.py', import.meta.url));

/** Debian's package `python3-feedparser` is for Debian's own Python, which another may hide. */
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import feedparser']).status === 0,
);
const why = python === undefined ? ' (skipped: python3-feedparser is not installed)' : '';
const folder = mkdtempSync(path.join(tmpdir(), 'feeds-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.skipIf(python === undefined)(`feedparser${why}`, () => {
  it.each(Object.entries(SITES))(
    'reads every feed of %s without a flaw, and all of it',
    async (_, publish) => {
      const feeds = await publish();
      const read = parse([...feeds].filter(([file]) => file.endsWith('.xml')));
      for (const [file, { flaw, version, language, ids, links, texts }] of read) {
        expect(flaw, file).toBeNull();
        expect(language, file).toBe('it');
        expect(version, file).toBe(file.endsWith('/rss.xml') ? 'rss20' : 'atom10');
        expect(Math.min(...texts), file).toBeGreaterThan(0);
        const front = /(.*\/)(?:atom|rss)\.xml$/.exec(file)?.[1];
        if (front === undefined) continue;
        const { entries } = readJson(feeds.get(`${front}feed.json`)!);
        expect([ids, links], file).toEqual([entries.map(({ id }) => id), entries.map(({ url }) => url)]);
      }
    },
  );
});

/** What feedparser says of feeds, by their paths. */
function parse(feeds: readonly (readonly [path: string, text: string])[]): [path: string, read: Read][] {
  for (const [file, text] of feeds) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const files = feeds.map(([file]) => path.join(folder, file));
  const { stdout, stderr } = spawnSync(python ?? '', [SCRIPT, ...files], {
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  expect(stderr).toBe('');
  const read = JSON.parse(stdout) as Record<string, Read>;
  return feeds.map(([file]) => [file, read[path.join(folder, file)]!]);
}

interface Read {
  readonly flaw: string | null;
  readonly version: string;
  readonly language: string;
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly texts: readonly number[];
}
