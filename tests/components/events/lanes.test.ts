import { describe, expect, it } from 'vitest';
import { byDay } from '../../../src/components/events/by-day.ts';
import { plotLanes } from '../../../src/components/events/lanes.ts';
import { entry, statusOn } from './entries.ts';

const of = (id: string) => ({ rumor: { statement: id, href: `/voci/${id}/` } });

describe('plotLanes', () => {
  it('draws the rumors of a story on one scale, each in its lane', () => {
    const { lanes, from, to } = plotLanes([
      entry(0, { ...of('a'), stance: 'supports', status: statusOn('unverified') }),
      entry(50, { ...of('b'), stance: 'denies', status: statusOn('unverified') }),
      entry(60, { kind: 'article' }),
      entry(100, { ...of('a'), kind: 'verdict', status: statusOn('refuted') }),
    ]);
    expect(
      [...lanes].map(([href, { marks }]) => [href, ...marks.map(({ mark, x }) => `${mark} ${x}`)]),
    ).toEqual([
      ['/voci/a/', 'supports 2.5', 'verdict 97.5'],
      ['/voci/b/', 'denies 50'],
    ]);
    expect(lanes.get('/voci/a/')?.spans.map(({ status }) => status)).toEqual(['unverified', 'refuted']);
    expect([from?.day, to?.day]).toEqual(['1 gennaio 2022', '11 aprile 2022']);
  });

  it('leaves out what became of posts: there is no room', () => {
    const { drawn } = plotLanes([
      entry(0, of('a')),
      entry(1, { ...of('a'), kind: 'deleted' }),
      entry(2, of('a')),
    ]);
    expect(drawn).toEqual([]);
  });

  it('draws nothing where nothing happened to a rumor', () => {
    expect(plotLanes([entry(0, { kind: 'article' })])).toEqual({ lanes: new Map(), drawn: [] });
  });
});

describe('byDay', () => {
  it('puts together what happened on one day, in its order', () => {
    const [a, b, c] = [entry(0), entry(0), entry(1)];
    expect(byDay([a, b, c])).toEqual([[a, b], [c]]);
  });
});
