import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plotEvents } from '../../../src/components/events/plot.ts';
import { COLUMNS } from '../../../src/components/events/scale.ts';
import type { TimelineEntry } from '../../../src/views/rumor/timeline.ts';
import { entry, statusOn } from './entries.ts';

const kinds = fc.constantFrom<TimelineEntry['kind']>(
  'posted',
  'report',
  'edited',
  'deleted',
  'recovered',
  'withdrawal',
  'verdict',
  'due',
  'article',
);
const timelines = fc
  .array(fc.record({ day: fc.nat(400), kind: kinds }), { minLength: 1, maxLength: 60 })
  .map((events) => events.toSorted((a, b) => a.day - b.day).map(({ day, kind }) => entry(day, { kind })));

describe('plotEvents', () => {
  it('sets supports above the line and denials below, later ones over earlier ones of their column', () => {
    const { marks, above, below } = plotEvents([
      entry(0, { stance: 'supports' }),
      entry(0, { stance: 'supports' }),
      entry(0, { stance: 'denies' }),
      entry(90, { kind: 'article' }),
    ]);
    expect(marks.map(({ mark, x, y }) => [mark, x, y])).toEqual([
      ['supports', 2.5, -8],
      ['supports', 2.5, -22],
      ['denies', 2.5, 8],
      ['article', 97.5, 0],
    ]);
    expect([above, below]).toEqual([36, 22]);
  });

  it('cuts the line at each change of status and runs the last piece to the end', () => {
    const { spans } = plotEvents([
      entry(0, { status: statusOn('unverified') }),
      entry(50, {}),
      entry(100, { kind: 'verdict', status: statusOn('void') }),
    ]);
    expect(spans).toEqual([
      { status: 'unverified', from: 2.5, to: 97.5, signed: true },
      { status: 'void', from: 97.5, to: 100, signed: true },
    ]);
  });

  it('keeps the last of two signs that would cover each other', () => {
    const { spans } = plotEvents([
      entry(0, { status: statusOn('unverified') }),
      entry(1, { status: statusOn('corroborated') }),
      entry(100, {}),
    ]);
    expect(spans.map(({ signed }) => signed)).toEqual([false, true]);
  });

  it('stands where all happened at one moment', () => {
    expect(plotEvents([entry(3), entry(3)]).marks.map(({ x }) => x)).toEqual([2.5, 2.5]);
  });

  it('closes up a stack that would grow out of the page', () => {
    const crowded = Array.from({ length: 60 }, () => entry(0));
    expect(plotEvents(crowded)).toMatchObject({ step: 5, above: 308 });
  });

  it('never sets two marks on one spot, nor one outside the drawing', () => {
    fc.assert(
      fc.property(timelines, (entries) => {
        const { marks, above, below } = plotEvents(entries);
        const stacked = marks.filter(({ y }) => y !== 0);
        expect(new Set(stacked.map(({ x, y }) => `${x} ${y}`)).size).toBe(stacked.length);
        for (const { x, y } of marks) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(100);
          expect(y).toBeGreaterThanOrEqual(-above);
          expect(y).toBeLessThanOrEqual(below);
        }
        expect(new Set(marks.map(({ x }) => x)).size).toBeLessThanOrEqual(COLUMNS);
      }),
    );
  });
});
