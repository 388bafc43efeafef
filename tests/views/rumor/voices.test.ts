import { describe, expect, it } from 'vitest';
import { voicesOf } from '../../../src/views/rumor/voices.ts';
import { newsroom } from '../../support/newsroom.ts';
import { edition, archiveOf, noon, report, rumorRecord, sourceRecord } from '../../support/records.ts';

const archive = newsroom();
const voices = voicesOf(archive, archive.rumors.get('lens')!);

describe('voicesOf', () => {
  it('tells who says what on which grounds, oldest first', () => {
    expect(
      voices.map(({ source, sourceKind, stanceWord, basisWord }) => [
        source.label,
        sourceKind,
        `${stanceWord} ${basisWord}`,
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "Name of leaker",
          "Leaker",
          "Sostiene con un documento",
        ],
        [
          "Name of finder",
          "Leaker",
          "Sostiene riprende Name of leaker",
        ],
        [
          "Name of talker",
          "Analista",
          "Nega per conoscenza diretta",
        ],
        [
          "Name of maker",
          "Azienda",
          "Commenta per conoscenza diretta",
        ],
      ]
    `);
  });

  it('links a relay to its origin and dates what was taken back', () => {
    expect(voices.map(({ relayOf, withdrawn }) => [relayOf?.href, withdrawn?.iso])).toEqual([
      [undefined, undefined],
      ['/fonti/leaker/', undefined],
      [undefined, noon('03-01')],
      [undefined, undefined],
    ]);
  });

  it('does not know yet what is taken back later', () => {
    const rumor = rumorRecord('later', { reports: [report('ada', '01-10', { withdrawn: noon('03-01') })] });
    const given = { rumors: [rumor], sources: [sourceRecord('ada')] };
    const early = archiveOf(given, { ...edition, now: noon('02-01') });
    expect(voicesOf(early, early.rumors.get('later')!)[0]).not.toHaveProperty('withdrawn');
  });
});

describe('evidence', () => {
  it('says of a deleted post by whom and when, who brought it back, and where a copy is', () => {
    expect(voices[0]?.evidence).toEqual([
      {
        state: 'deleted',
        word: 'Cancellato dall’autore',
        medium: 'weibo',
        describe: 'A phone with a second lens',
        posted: expect.objectContaining({ iso: noon('02-01') }) as unknown,
        deleted: expect.objectContaining({ iso: noon('02-02') }) as unknown,
        recoveredBy: { label: 'Name of finder', href: '/fonti/finder/' },
        recovered: expect.objectContaining({ iso: noon('02-03') }) as unknown,
        copies: [{ label: 'Copia 1', href: 'https://copies.example/1' }],
      },
    ]);
  });

  it('links what is still there, and nothing that is gone', () => {
    const url = 'https://posts.example/1';
    const gone = { url, state: 'deleted' as const, deleted: noon('02-01'), describe: 'A post' };
    const rumor = rumorRecord('posts', {
      reports: [report('ada', '01-10', { evidence: [{ url }, gone, { url, state: 'unavailable' }] })],
    });
    const given = archiveOf({ rumors: [rumor] });
    const [voice] = voicesOf(given, given.rumors.get('posts')!);
    expect(voice?.evidence.map(({ href, word }) => [word, href])).toEqual([
      ['Ancora online', url],
      ['Cancellato non si sa da chi', undefined],
      ['Non raggiungibile', url],
    ]);
  });

  it('does not say of what has no address that it is still online', () => {
    const evidence = [{ describe: 'A post' }, { describe: 'A post', state: 'unavailable' as const }];
    const rumor = rumorRecord('told', { reports: [report('ada', '01-10', { evidence })] });
    const given = archiveOf({ rumors: [rumor] });
    const [voice] = voicesOf(given, given.rumors.get('told')!);
    expect(voice?.evidence.map(({ state, word }) => [state, word])).toEqual([
      ['live', undefined],
      ['unavailable', 'Non raggiungibile'],
    ]);
  });

  it('keeps the editor’s word for what is posted after the moment of looking', () => {
    const rumor = rumorRecord('ahead', {
      reports: [report('ada', '01-10', { evidence: [{ posted: noon('03-01'), describe: 'A post' }] })],
    });
    const early = archiveOf({ rumors: [rumor] }, { ...edition, now: noon('02-01') });
    expect(voicesOf(early, early.rumors.get('ahead')!)[0]?.evidence[0]?.state).toBe('live');
  });
});
