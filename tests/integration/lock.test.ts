import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { releaseLock, takeLock } from '../../src/integration/lock.ts';

function setUp(holder?: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spiffero-lock-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const lock = path.join(folder, 'dist.lock');
  if (holder !== undefined) writeFileSync(lock, holder);
  return lock;
}

/** The number of a process that has ended. */
const gone = () => String(spawnSync(process.execPath, ['--version']).pid);

test('the first build takes the lock and lets others in when it is done', () => {
  const lock = setUp();
  expect(takeLock(lock)).toBeUndefined();
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  expect(readdirSync(path.dirname(lock))).toEqual(['dist.lock']);
  releaseLock(lock);
  expect(existsSync(lock)).toBe(false);
});

test('a lock of a process that lives is respected, and not released by another', () => {
  const lock = setUp(String(process.ppid));
  expect(takeLock(lock)).toBe(process.ppid);
  releaseLock(lock);
  expect(readFileSync(lock, 'utf8')).toBe(String(process.ppid));
});

test.each([
  ['of a process that is gone', gone],
  ['of this process, from a build before', () => String(process.pid)],
  ['that holds no number', () => ''],
])('a lock %s is taken over', (_name, holder) => {
  const lock = setUp(holder());
  expect(takeLock(lock)).toBeUndefined();
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  expect(readdirSync(path.dirname(lock))).toEqual(['dist.lock']);
});
