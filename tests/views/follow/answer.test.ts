import { describe, expect, it } from 'vitest';
import { answerView } from '../../../src/views/follow/answer.ts';
import { newsroom } from '../../support/newsroom.ts';
import { report, rumorRecord, verdict } from '../../support/records.ts';

const answered = (id: string, outcome: 'confirmed' | 'refuted' | 'void', day: string) =>
  rumorRecord(id, { reports: [report('talker', '01-10')], verdicts: [verdict(outcome, day)] });

describe('the example of an answer', () => {
  it('is the rumor that was confirmed or refuted last, with how it began and how it ended', () => {
    const rumors = [
      answered('early', 'confirmed', '02-01'),
      answered('late', 'refuted', '03-01'),
      answered('void', 'void', '04-01'),
    ];
    expect(answerView(newsroom({ rumors }))).toMatchObject({
      rumor: { label: 'Statement of late', href: '/voci/late/' },
      first: { status: 'unverified', since: { day: '10 gennaio 2022' } },
      last: { status: 'refuted', since: { day: '1 marzo 2022' } },
    });
  });

  it('is not one that nobody could read before its answer', () => {
    const rumors = [answered('at-once', 'confirmed', '01-10')];
    expect(answerView(newsroom({ rumors }))).toBeUndefined();
  });
});
