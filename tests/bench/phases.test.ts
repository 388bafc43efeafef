import { expect, test } from 'vitest';
import { phasesOf } from '../../bench/measure/phases.ts';

test('phases are as long as the build says, in either language, and together as long as it took', () => {
  const italian = [
    { at: 9, text: '[spiffero] Contenuto: letto e controllato (2.5 s)\n' },
    { at: 9, text: '[spiffero] Pagine e feed: 12 nuovi o cambiati, 3 come prima (5.0 s)\n' },
    { at: 9.5, text: '[spiffero] Immagini: 2 nuove, 0 già pronte (4.0 s)\n' },
  ];
  const english = [
    { at: 9, text: '[spiffero] Content: read and checked (2.5 s)\n' },
    { at: 9, text: '[spiffero] Pages and feeds: 12 new or changed, 3 as before (5.0 s)\n' },
  ];
  for (const said of [italian, english]) {
    const phases = phasesOf({ said, seconds: 10, cpu: 15, peak: 1 });
    expect(phases).toEqual({ read: 2.5, render: 5, rest: 2.5 });
  }
});

test('a build that tells nothing is all rest', () => {
  const phases = phasesOf({ said: [], seconds: 10, cpu: undefined, peak: undefined });
  expect(phases).toEqual({ read: 0, render: 0, rest: 10 });
});
