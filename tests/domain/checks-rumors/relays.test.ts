import { expect, test } from 'vitest';
import { relay, report } from '../rumor/facts.ts';
import { findingsOf } from './content.ts';

test('a relay names whom it relays, and only a relay does', () => {
  const reports = [
    report('ada', '02-01', { basis: 'relay' }),
    report('bea', '02-02', { basis: 'document', relayOf: 'ada' }),
  ];
  expect(findingsOf({ reports })).toMatchObject([
    { kind: 'relay-without-origin', path: ['reports', 0, 'relayOf'], details: { source: 'ada' } },
    {
      kind: 'origin-without-relay',
      path: ['reports', 1, 'relayOf'],
      details: { relayOf: 'ada', basis: 'document' },
    },
  ]);
});

test('a circle of relays is told once, at the report that closed it', () => {
  const reports = [
    relay('bea', 'cleo', '02-01'),
    relay('cleo', 'ada', '02-02'),
    relay('ada', 'bea', '02-03'),
    relay('bea', 'cleo', '02-04', { stance: 'denies' }),
    relay('bea', 'zoe', '02-05'),
  ];
  const findings = findingsOf({ reports });
  expect(findings).toMatchObject([
    { kind: 'relay-cycle', path: ['reports', 3, 'relayOf'], details: { cycle: ['ada', 'bea', 'cleo'] } },
  ]);
});

test('a source that relays itself is the smallest circle', () => {
  expect(findingsOf({ reports: [relay('ada', 'ada', '02-01')] })).toMatchObject([
    { kind: 'relay-cycle', details: { cycle: ['ada'] } },
  ]);
});
