import { describe, expect, it } from 'vitest';
import { correctionsViews } from '../../src/views/corrections.ts';
import { newsroom } from '../support/newsroom.ts';
import {
  archiveOf,
  articleRecord,
  noon,
  pageRecord,
  report,
  rumorRecord,
  verdict,
} from '../support/records.ts';

/** An article with an update, a correction and its withdrawal. */
const mended = articleRecord('2022/01/mended', {
  updates: [
    { at: noon('01-05'), kind: 'update', note: 'More is known.' },
    { at: noon('01-06'), kind: 'correction', note: 'The name was wrong.' },
    { at: noon('04-01'), kind: 'withdrawal', note: 'None of it holds.' },
  ],
});

/** A rumor that we first called refuted. */
const reversed = rumorRecord('reversed', {
  reports: [report('talker', '01-10')],
  verdicts: [
    verdict('refuted', '02-01'),
    verdict('reopened', '03-01', { because: 'The denial was about another phone.' }),
  ],
});

describe('the log of corrections', () => {
  it('has corrections, withdrawals and changed verdicts, newest first, and nothing else', () => {
    const archive = newsroom({ articles: [mended], rumors: [reversed] });
    const told = correctionsViews(archive).front.entries.map((entry) =>
      entry.kind === 'verdict'
        ? `${entry.at.day}: ${entry.change.from ?? ''} → ${entry.change.to.word}, ${entry.change.because}`
        : `${entry.at.day}: ${entry.kind} of ${entry.article.href}, ${entry.note}`,
    );
    expect(told).toMatchInlineSnapshot(`
      [
        "1 aprile 2022: withdrawal of /2022/01/mended/, None of it holds.",
        "1 marzo 2022: Smentita → Non verificata, The denial was about another phone.",
        "6 gennaio 2022: correction of /2022/01/mended/, The name was wrong.",
      ]
    `);
  });

  it('stands under the policy that a plain page states', () => {
    const { front } = correctionsViews(archiveOf({ pages: [pageRecord('correzioni')] }));
    expect(front).toMatchObject({
      heading: 'Page correzioni',
      description: 'Description of correzioni',
      body: { file: 'content/pages/correzioni.md' },
      entries: [],
      pager: {},
    });
  });

  it('has words of its own where no page states one', () => {
    const { front } = correctionsViews(archiveOf({ pages: [pageRecord('about')] }));
    expect(front).toMatchObject({ heading: 'Correzioni', meta: { path: '/correzioni/' } });
    expect(front).not.toHaveProperty('body');
  });

  it('goes on over numbered pages, without the policy', () => {
    const articles = Array.from({ length: 60 }, (_, index) =>
      articleRecord(`2022/01/n${String(index).padStart(2, '0')}`, {
        updates: [{ at: noon('01-06'), kind: 'correction', note: `Mended ${index}.` }],
      }),
    );
    const { front, page } = correctionsViews(archiveOf({ articles, pages: [pageRecord('correzioni')] }));
    expect(front.pager).toEqual({ older: '/correzioni/pagina/1/' });
    expect(page(1)).toMatchObject({ number: 1, meta: { path: '/correzioni/pagina/1/' } });
    expect(page(1)).not.toHaveProperty('body');
    expect(page(1).entries).toHaveLength(24);
  });
});
