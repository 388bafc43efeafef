import { describe, expect, it } from 'vitest';
import { explainerSentence } from '../../../src/views/rumor/explainer.ts';
import { rumorSummaries, rumorSummary } from '../../../src/views/rumor/summary.ts';
import { statusView } from '../../../src/views/rumor/status.ts';
import { newsroom } from '../../support/newsroom.ts';
import { noon, report, rumorRecord } from '../../support/records.ts';

const archive = newsroom();
const rumor = (id: string) => archive.rumors.get(id)!;

describe('rumorSummary', () => {
  it('counts the independent voices on each side and names them', () => {
    const { origins, who } = rumorSummary(archive, rumor('pact'));
    expect(origins).toEqual({ supports: 3, denies: 0 });
    expect(who.supports.map(({ href }) => href)).toEqual([
      '/fonti/leaker/',
      '/fonti/maker/',
      '/fonti/talker/',
    ]);
    expect(who.denies).toEqual([]);
  });

  it('is given in the order asked for, unknown rumors left out', () => {
    expect(rumorSummaries(archive, ['plain', 'nothing', 'pact']).map(({ id }) => id)).toEqual([
      'plain',
      'pact',
    ]);
  });

  it('refuses a rumor that nobody reports: the archive has none', () => {
    expect(() => statusView({ ...rumor('pact'), history: [] })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: pact has no status: nobody reports it]`,
    );
  });
});

describe('the explainer', () => {
  const sentence = (id: string) => explainerSentence(archive, rumor(id));
  const sentenceOf = (reports: Parameters<typeof rumorRecord>[1]) => {
    const given = newsroom({ rumors: [rumorRecord('one', reports)] });
    return explainerSentence(given, given.rumors.get('one')!);
  };

  it('weighs in one sentence, from data', () => {
    expect(['pact', 'lens', 'plain'].map(sentence)).toMatchInlineSnapshot(`
      [
        "3 fonti indipendenti; il post è stato cancellato, poi recuperato; nessun precedente verificato; Name of maker dice che è così.",
        "Una sola fonte; ripresa da un’altra; il post è stato cancellato, poi recuperato; Name of leaker ci ha preso 1 volta su 1.",
        "Una sola fonte; nessuna prova mostrata; Name of talker ci ha preso 1 volta su 1; nessuna parola ufficiale.",
      ]
    `);
  });

  it('says who denies it, and when a company does', () => {
    const said = sentenceOf({
      reports: [
        report('leaker', '01-10'),
        report('talker', '01-11', { stance: 'denies' }),
        report('maker', '01-12', { stance: 'denies' }),
      ],
    });
    expect(said).toContain('2 fonti la negano');
    expect(said).toContain('Name of maker dice che non è così');
  });

  it('says when nobody speaks for themselves', () => {
    expect(sentenceOf({ reports: [report('talker', '01-10', { basis: 'opinion' })] })).toContain(
      'Nessuna fonte in prima persona',
    );
  });

  it('says nothing of evidence that stands, and counts what is gone of much', () => {
    const gone = { state: 'deleted' as const, deleted: noon('01-11'), describe: 'A post' };
    const shown = (evidence: object[]) => sentenceOf({ reports: [report('talker', '01-10', { evidence })] });
    expect(shown([{ describe: 'A post' }])).not.toMatch(/prov[ae]|post/);
    expect(shown([gone, { describe: 'A post' }])).toContain('; una prova su 2 cancellata;');
    const back = { ...gone, recovered: noon('01-12') };
    expect(shown([back, gone, { describe: 'A post' }])).toContain(
      '; 2 prove su 3 cancellate, una poi recuperata;',
    );
    expect(shown([back, back])).toContain('; 2 prove su 2 cancellate, 2 poi recuperate;');
  });
});
