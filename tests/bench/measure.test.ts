import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measure } from '../../bench/measure/run.ts';
import { median } from '../../bench/measure/stats.ts';

const MEGABYTE = 1e6;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/spiffero-measure-`);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.runIf(process.platform === 'linux')('on Linux', () => {
  test('memory and processor of a process that the command starts are counted', async () => {
    const child = `const held = Buffer.alloc(2e8, 1); const end = Date.now() + 600; while (Date.now() < end); held.at(0)`;
    const { seconds, cpu, peak } = await measure({ command: `node -e '${child}' && true`, folder });
    expect(seconds).toBeGreaterThan(0.6);
    expect(cpu).toBeGreaterThan(0.2);
    expect(peak).toBeGreaterThan(200 * MEGABYTE);
    expect(peak).toBeLessThan(600 * MEGABYTE);
  });
});

test('a command that fails is no measurement', async () => {
  await expect(measure({ command: 'node -e "console.log(1 + 1); process.exit(3)"', folder })).rejects.toThrow(
    /ended with 3 .*\n2/,
  );
});

test('the median of an even number of runs lies between the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([1])).toBe(1);
});
