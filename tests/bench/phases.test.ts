import { expect, test } from 'vitest';
import { phasesOf } from '../../bench/measure/phases.ts';

test('phases end where the next is announced, and together take as long as the build', () => {
  const said = [
    { at: 1, text: '[content] Syncing content\n' },
    { at: 2, text: '[build] ✓ Completed in 1.20s.\n' },
    { at: 2.5, text: '[build] Building static entrypoints...\n' },
    { at: 4, text: ' generating static routes \n' },
    { at: 9, text: '✓ Completed in 5.00s.\n' },
    { at: 9.5, text: '[build] ✓ Completed in 8.00s.\n' },
  ];
  const phases = phasesOf({ said, seconds: 10, cpu: 15, peak: 1 });
  expect(phases).toEqual({ start: 1, sync: 1.5, bundle: 1.5, render: 5, finish: 1 });
});

test('a phase that is not announced counts with the one before', () => {
  const said = [{ at: 4, text: ' generating static routes \n' }];
  const phases = phasesOf({ said, seconds: 10, cpu: undefined, peak: undefined });
  expect(phases).toEqual({ start: 4, sync: 0, bundle: 0, render: 6, finish: 0 });
});
