import { describe, expect, it } from 'vitest';
import { articleView } from '../../../src/views/article.ts';
import { newsroom } from '../../support/newsroom.ts';
import { articleRecord, bodyFact, noon } from '../../support/records.ts';

const archive = newsroom();
const viewOf = (id: string, given = archive) => articleView(given, given.articlesById.get(id)!);

describe('an article', () => {
  it('tells on top what became of its rumors: then, now, because', () => {
    expect(
      viewOf('2022/02/news').notes.map(({ rumor, then, now, because }) => [
        rumor.label,
        `${then.word} → ${now.word}, ${now.since.day}`,
        because,
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "The phone has their lens",
          "Non verificata → Decaduta, 15 giugno 2022",
          "The phone was cancelled.",
        ],
        [
          "The makers work together",
          "Corroborata → Confermata, 24 maggio 2022",
          "As announced.",
        ],
      ]
    `);
    expect(viewOf('2022/02/news').notes[0]?.proofs).toMatchObject([{ href: 'https://proof.example/page' }]);
  });

  it('has nothing to tell when all was known as it went out', () => {
    expect(viewOf('2022/07/end').notes).toEqual([]);
  });

  it('shows each cited rumor as it stands today, the unknown left out', () => {
    const articles = [articleRecord('2022/03/more', { rumors: ['plain', 'nothing', 'pact'] })];
    const { rumors } = viewOf('2022/03/more', newsroom({ articles }));
    expect(rumors.map(({ id, status }) => `${id}: ${status.word}`)).toEqual([
      'plain: Non verificata',
      'pact: Confermata',
    ]);
  });
});

describe('links to a withdrawn article', () => {
  const gone = articleRecord('2022/01/gone', {
    updates: [{ at: noon('02-01'), kind: 'withdrawal', note: 'It was wrong.' }],
  });
  const citing = {
    ...articleRecord('2022/03/citing'),
    body: bodyFact('content/articles/2022/03/citing.md', {
      links: ['/2022/01/gone/', '/2022/02/fine/', '/chi-siamo/'],
    }),
  };
  const articles = [gone, articleRecord('2022/02/fine'), citing];

  it('are told with the day and the reason', () => {
    expect(viewOf('2022/03/citing', newsroom({ articles })).withdrawnLinks).toMatchObject([
      {
        label: 'Title of 2022/01/gone',
        href: '/2022/01/gone/',
        at: { day: '1 febbraio 2022' },
        because: 'It was wrong.',
      },
    ]);
  });

  it('are none while nothing was withdrawn', () => {
    expect(viewOf('2022/02/fine', newsroom({ articles })).withdrawnLinks).toEqual([]);
  });
});
