import { on, once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { Claims, sharedClaims } from '../../../src/build/render/claims.ts';

const MODULE = new URL('../../../src/build/render/claims.ts', import.meta.url).href;

/** A thread that takes one slice, and tells what keeps it alive while it has to wait. */
const CLAIMANT = `
  const { parentPort, workerData } = require('node:worker_threads');
  void import(workerData.module).then(async ({ Claims }) => {
    const taking = new Claims(workerData.memory).take();
    parentPort.postMessage(process.getActiveResourcesInfo());
    parentPort.postMessage(await taking);
  });
`;

/** Takes slices of routes of so many slices until there are none, and tells which. */
async function work(claims: Claims, slices: readonly number[], taken: string[]): Promise<void> {
  for (let claim = await claims.take(); claim; claim = await claims.take()) {
    await Promise.resolve();
    if (claim.slice < slices[claim.source]!) taken.push(`${claim.source}.${claim.slice}`);
    claims.settle(claim, claim.slice >= slices[claim.source]! - 1);
  }
}

test('every slice is taken once, whoever takes it', async () => {
  const slices = [1, 5, 1, 30, 2];
  const memory = sharedClaims(slices.length);
  const taken: string[] = [];
  await Promise.all([1, 2, 3].map(() => work(new Claims(memory), slices, taken)));
  const all = slices.flatMap((count, route) =>
    Array.from({ length: count }, (_, slice) => `${route}.${slice}`),
  );
  expect(taken.toSorted()).toEqual(all.toSorted());
});

test('routes come before the further slices of any', async () => {
  const claims = new Claims(sharedClaims(2));
  const first = await claims.take();
  claims.settle(first!, false);
  expect([first, await claims.take()]).toEqual([
    { source: 0, slice: 0 },
    { source: 1, slice: 0 },
  ]);
});

test('who finds nothing waits while another may open more', async () => {
  const memory = sharedClaims(1);
  const [one, other] = [new Claims(memory), new Claims(memory)];
  const first = await one.take();
  const waiting = other.take();
  one.settle(first!, false);
  expect(await waiting).toEqual({ source: 0, slice: 1 });
});

test('nothing is left after the last', async () => {
  const claims = new Claims(sharedClaims(1));
  claims.settle((await claims.take())!, true);
  expect(await claims.take()).toBeUndefined();
});

test('a thread that waits stays alive', async () => {
  const memory = sharedClaims(1);
  const claims = new Claims(memory);
  const first = await claims.take();
  const thread = new Worker(CLAIMANT, { eval: true, workerData: { memory, module: MODULE } });
  const said = on(thread, 'message');
  const ended = once(thread, 'exit');
  const alive = await said.next();
  expect(alive.value).toEqual([['Timeout']]);
  claims.settle(first!, false);
  const taken = await said.next();
  expect(taken.value).toEqual([{ source: 0, slice: 1 }]);
  expect(await ended).toEqual([0]);
});
