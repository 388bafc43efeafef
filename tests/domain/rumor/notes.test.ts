import { expect, test } from 'vitest';
import { articleNotes } from '../../../src/domain/rumor/notes.ts';
import { articleRecord } from '../../support/records.ts';
import { noon, report, rumorOf, verdict } from './facts.ts';

const settled = rumorOf(
  { reports: [report('ada', '02-01'), report('bea', '02-20')], verdicts: [verdict('confirmed', '05-23')] },
  'settled',
);
const cancelled = rumorOf(
  { reports: [report('ada', '02-01')], verdicts: [verdict('void', '06-15')] },
  'cancelled',
);
const open = rumorOf({ reports: [report('ada', '02-01')] }, 'open');
const rumors = new Map([settled, cancelled, open].map((rumor) => [rumor.id, rumor]));

const notesOf = (published: string, cited: string[]) =>
  articleNotes(articleRecord('2022/02/news', { published, rumors: cited }), rumors);

test('an article learns what became of each rumor, the newest change first', () => {
  const notes = notesOf(noon('02-10'), ['settled', 'open', 'cancelled']);
  expect(notes?.notes.map(({ rumor, then, now, at }) => ({ rumor, then, now, at }))).toEqual([
    { rumor: 'cancelled', then: 'unverified', now: 'void', at: noon('06-15') },
    { rumor: 'settled', then: 'unverified', now: 'confirmed', at: noon('05-23') },
  ]);
  expect(notes?.latest).toBe(notes?.notes[0]);
  expect(notes?.notes[1]?.because).toMatchObject({ kind: 'verdict', verdict: { outcome: 'confirmed' } });
});

test('every change since publication is kept, those before are not', () => {
  const changes = (published: string) =>
    notesOf(published, ['settled'])?.latest.changes.map(({ from, to }) => `${from ?? ''} → ${to}`);
  expect(changes(noon('02-10'))).toEqual(['unverified → corroborated', 'corroborated → confirmed']);
  expect(changes(noon('03-01'))).toEqual(['corroborated → confirmed']);
});

test('there is nothing to tell when nothing changed, or nothing is cited', () => {
  expect(notesOf(noon('02-10'), ['open'])).toBeNull();
  expect(notesOf(noon('05-23'), ['settled'])).toBeNull();
  expect(notesOf(noon('02-10'), [])).toBeNull();
  expect(notesOf(noon('02-10'), ['unknown'])).toBeNull();
});

test('an article of the morning told what was logged at noon: its opening is no change', () => {
  expect(notesOf('2022-02-01T09:30:00+02:00', ['open'])).toBeNull();
  expect(notesOf('2022-02-01T09:30:00+02:00', ['cancelled'])?.latest).toMatchObject({
    then: 'unverified',
    now: 'void',
  });
});

test('a change that was taken back is still told', () => {
  const verdicts = [verdict('confirmed', '03-01'), verdict('reopened', '04-01')];
  const rumor = rumorOf({ reports: [report('ada', '02-01')], verdicts });
  const article = articleRecord('2022/02/news', { published: noon('02-10'), rumors: ['rumor', 'rumor'] });
  const notes = articleNotes(article, new Map([['rumor', rumor]]));
  expect(notes?.notes).toHaveLength(1);
  expect(notes?.latest).toMatchObject({ then: 'unverified', now: 'unverified', at: noon('04-01') });
});
