import { describe, expect, test } from 'vitest';
import { change, noon, rumor, saidOf } from './newsroom.ts';

const FILE = 'content/rumors/voce.md';
const id = (day: string) => `/voci/voce/#${new Date(noon(day)).toISOString()}`;

const saidOfRumor = (log: Parameters<typeof rumor>[0], ledger: string[]) =>
  saidOf(ledger, { [FILE]: rumor(log) });

const REPORTS = ['ada 2021-11-10', 'bea 2021-11-20'];
const TOLD = [change('2021-11-10', 'unverified'), change('2021-11-20', 'corroborated')];

describe('a change of status that was told', () => {
  test('follows from the log', async () => {
    expect(await saidOfRumor({ reports: REPORTS }, TOLD)).toEqual([]);
    const verdicts = ['2021-12-01 confirmed', '2021-12-10 reopened'];
    const ruled = [change('2021-12-01', 'confirmed'), change('2021-12-10', 'corroborated')];
    expect(await saidOfRumor({ reports: REPORTS, verdicts }, [...TOLD, ...ruled])).toEqual([]);
    expect(
      await saidOfRumor({ reports: ['ada 2021-11-10'], due: '2021-12-01' }, [
        change('2021-12-01', 'expired'),
      ]),
    ).toEqual([]);
  });

  test('is lost with the report that brought it about', async () => {
    expect(await saidOfRumor({ reports: ['ada 2021-11-10'] }, TOLD)).toEqual([
      [
        'change-lost',
        2,
        { id: id('2021-11-20'), file: FILE, what: 'corroborated', at: noon('2021-11-20'), found: undefined },
      ],
    ]);
  });

  test('is lost with the verdict', async () => {
    expect(
      await saidOfRumor({ reports: REPORTS }, [...TOLD, change('2021-12-01', 'confirmed')]),
    ).toMatchObject([['change-lost', 3, { what: 'confirmed', found: undefined }]]);
  });

  test('is lost when the time of what brought it about changes: that is found', async () => {
    expect(await saidOfRumor({ reports: ['ada 2021-11-10', 'bea 2021-11-21'] }, TOLD)).toMatchObject([
      ['change-lost', 2, { found: noon('2021-11-21') }],
    ]);
    const verdicts = ['2021-12-02 confirmed'];
    expect(
      await saidOfRumor({ reports: REPORTS, verdicts }, [...TOLD, change('2021-12-01', 'confirmed')]),
    ).toMatchObject([['change-lost', 3, { found: noon('2021-12-02') }]]);
  });

  test('is lost when a deadline moves, be it into the future', async () => {
    const told = [change('2021-11-10', 'unverified'), change('2021-12-01', 'expired')];
    expect(await saidOfRumor({ reports: ['ada 2021-11-10'], due: '2022-12-01' }, told)).toMatchObject([
      ['change-lost', 2, { what: 'expired', found: noon('2022-12-01') }],
    ]);
    expect(await saidOfRumor({ reports: ['ada 2021-11-10'] }, told)).toMatchObject([
      ['change-lost', 2, { what: 'expired', found: undefined }],
    ]);
  });

  test('is superseded, which is told only, when an earlier report that came to light says it all', async () => {
    const reports = ['ada 2021-11-10', 'bea 2021-11-15', 'bea 2021-11-20'];
    expect(await saidOfRumor({ reports }, TOLD)).toEqual([
      ['news-superseded', 2, { id: id('2021-11-20'), file: FILE, what: 'corroborated' }],
    ]);
  });
});

test('a post is not what changed the status, though it is of that moment', async () => {
  const posted = '    evidence: [{ describe: Un post, posted: 2021-11-20T12:00:00+01:00 }]\n';
  const file = rumor({ reports: ['ada 2021-11-10', 'bea 2021-11-21'] }).replace(
    /---\n\nChe/,
    `${posted}---\n\nChe`,
  );
  expect(await saidOf(TOLD, { [FILE]: file })).toMatchObject([
    ['change-lost', 2, { found: noon('2021-11-21') }],
  ]);
});

describe('the moment of a change names one thing', () => {
  test('a verdict may not be rewritten', async () => {
    const told = [...TOLD, change('2021-12-01', 'confirmed')];
    expect(await saidOfRumor({ reports: REPORTS, verdicts: ['2021-12-01 refuted'] }, told)).toEqual([
      ['id-reused', 3, { id: id('2021-12-01'), file: FILE, what: 'confirmed', found: 'refuted' }],
    ]);
  });

  test('a verdict may not come at the moment of a report that was news', async () => {
    expect(await saidOfRumor({ reports: REPORTS, verdicts: ['2021-11-20 confirmed'] }, TOLD)).toEqual([
      ['id-reused', 2, { id: id('2021-11-20'), file: FILE, what: 'corroborated', found: 'confirmed' }],
    ]);
  });

  test('what the reports make of a rumor may be told better once more of them are known', async () => {
    const reports = ['ada 2021-11-10', 'bea 2021-11-15 denies', 'bea 2021-11-20'];
    const told = [
      change('2021-11-10', 'unverified'),
      change('2021-11-15', 'corroborated'),
      change('2021-11-20', 'corroborated'),
    ];
    expect(await saidOfRumor({ reports }, told)).toEqual([]);
  });
});

describe('a rumor that was told', () => {
  test('is lost with its file, which is said once', async () => {
    expect(await saidOf(TOLD, {})).toEqual([
      ['rumor-lost', 1, { rumor: 'voce', file: FILE, nearest: undefined }],
    ]);
  });

  test('is lost with its name', async () => {
    expect(await saidOf(TOLD, { 'content/rumors/voci.md': rumor({ reports: REPORTS }) })).toEqual([
      ['rumor-lost', 1, { rumor: 'voce', file: FILE, nearest: 'voci' }],
    ]);
  });

  test('is not held against a file with mistakes', async () => {
    expect(await saidOf(TOLD, { [FILE]: rumor({ reports: ['ada ieri'] }) })).toEqual([]);
  });
});
