import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { checkLibrary } from '../../src/domain/check.ts';
import { severities } from '../../src/domain/problems.ts';
import { readLibrary } from '../../src/library/read.ts';
import { site } from '../support/site.ts';
import { expected } from './expected.ts';

const edition = { now: '2022-01-01T00:00:00Z', preview: false };

/** Kinds that a file in git can't have: `tests/library/hostile.test.ts` makes those on the spot. */
const ELSEWHERE = ['unreadable-file', 'missing-file', 'file-too-large', 'too-deep', 'image-too-large'];

/** Of a field that only a site of one's own has: `tests/library/own-field.test.ts` adds such fields. */
const OF_OWN_FIELDS = ['bad-value'];

async function problemsIn(folder: string) {
  const library = await readLibrary(new URL(folder, import.meta.url), { cacheDir: false, site });
  return checkLibrary(library, edition, site);
}

describe('the check of spoiled files, all in one run', () => {
  test('reports every mistake at its place, and nothing else', async () => {
    const found = (await problemsIn('.')).map(({ file, kind, line, column }) =>
      line === undefined ? [file, kind] : [file, kind, line, column],
    );
    expect(found).toEqual(expected);
  });

  test('is tried with more than 120 files, and with every kind of mistake', () => {
    expect(new Set(expected.map(([file]) => file)).size).toBeGreaterThan(120);
    const tried = new Set([...expected.map(([, kind]) => kind), ...ELSEWHERE, ...OF_OWN_FIELDS]);
    expect([...tried].sort()).toEqual(Object.keys(severities).sort());
  });

  test('is what the command prints and says with its exit code, without a stack trace', async () => {
    const { code, stdout, stderr } = await runCheck('content', '--json');
    const messages = JSON.parse(stdout) as { ruleId: string }[];
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(expected.map(([, kind]) => kind));
    expect(stderr).toBe('');
    expect(code).toBe(1);
    expect((await runCheck('content')).stdout).not.toMatch(/^\s+at .+:\d+:\d+/m);
  });
});

describe('the check of a clean folder', () => {
  test('finds nothing in files that use all that may be used', async () => {
    expect(await problemsIn('clean/')).toEqual([]);
  });

  test('exits with 0', async () => {
    const { code, stdout } = await runCheck('clean/content');
    expect(stdout).toBe('Tutto in ordine: 19 file di contenuto senza problemi.\n');
    expect(code).toBe(0);
  });
});

async function runCheck(folder: string, ...options: string[]) {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const command = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));
  const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(edition.now) / 1000) };
  const args = [command, '--content', folder, ...options];
  const run = promisify(execFile)(process.execPath, args, { cwd: here, env, maxBuffer: 1e7 });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (failure: unknown) => failure as { code: number; stdout: string; stderr: string },
  );
}
