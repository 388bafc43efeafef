import { expect, test } from 'vitest';
import type { RumorInput } from '../rumor/facts.ts';
import { recordOf, report, verdict } from '../rumor/facts.ts';
import { findingsIn, glance } from './content.ts';

type Outcome = 'confirmed' | 'refuted' | 'void';
const ended = (id: string, outcome: Outcome | undefined, more: Partial<RumorInput> = {}) =>
  recordOf(id, {
    reports: [report('ada', '02-01')],
    verdicts: outcome ? [verdict(outcome, '03-01')] : [],
    ...more,
  });

test.each(['refuted', 'void'] as const)('a rumor cannot be true when its parent is %s', (outcome) => {
  const child = ended('child', 'confirmed', { parents: ['fine', 'parent'] });
  expect(findingsIn({ rumors: [ended('fine', 'confirmed'), ended('parent', outcome), child] })).toMatchObject(
    [{ kind: 'confirmed-child', id: 'child', path: ['parents', 1], details: { parent: 'parent', outcome } }],
  );
});

test('a child may be confirmed while its parent is open, and refuted at any time', () => {
  const rumors = [
    ended('open', undefined),
    ended('wrong', 'refuted'),
    ended('early', 'confirmed', { parents: ['open'] }),
    ended('fallen', 'refuted', { parents: ['wrong'] }),
  ];
  expect(findingsIn({ rumors })).toEqual([]);
});

test('of rivals, one at most is confirmed; a pair that names one another is told once', () => {
  const rumors = [
    ended('a', 'confirmed', { rivals: ['b', 'c'] }),
    ended('b', 'confirmed', { rivals: ['a'] }),
    ended('c', 'refuted'),
  ];
  expect(findingsIn({ rumors })).toMatchObject([
    { kind: 'confirmed-rivals', id: 'a', path: ['rivals', 0], details: { rivals: ['a', 'b'] } },
  ]);
});

test('rivals named by an open one rule one another out, too', () => {
  const rumors = [
    ended('a', undefined, { rivals: ['b', 'c'] }),
    ended('b', 'confirmed'),
    ended('c', 'confirmed'),
  ];
  expect(glance(findingsIn({ rumors }))).toEqual(['confirmed-rivals @ a: rivals.1']);
  expect(findingsIn({ rumors: [ended('a', 'confirmed', { rivals: ['a'] })] })).toEqual([]);
});

test('no rumor is its own forebear', () => {
  const rumors = [
    ended('a', undefined, { parents: ['b'] }),
    ended('b', undefined, { parents: ['c'] }),
    ended('c', undefined, { parents: ['a'] }),
    ended('self', undefined, { parents: ['a', 'self'] }),
  ];
  expect(findingsIn({ rumors })).toMatchObject([
    { kind: 'parent-cycle', id: 'a', path: ['parents', 0], details: { cycle: ['a', 'b', 'c'] } },
    { kind: 'parent-cycle', id: 'self', path: ['parents', 1], details: { cycle: ['self'] } },
  ]);
});
