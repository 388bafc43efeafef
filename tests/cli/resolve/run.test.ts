import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { resolveRumor } from '../../../src/cli/resolve/run.ts';
import { openNewsroom, rumor, said } from './newsroom.ts';

const REFUTED = ['screen', 'refuted', '--because', 'Ne ha uno', '--evidence', 'https://example.com/scheda'];
const AT = ['--at', '2022-06-20T12:00:00+02:00'];

describe('what a verdict changes', () => {
  test('is shown before it is written: notes, scores, feeds, headlines that no longer hold', async () => {
    const newsroom = await openNewsroom();
    expect(await newsroom.resolve(...REFUTED, ...AT, '--dry-run')).toBe(0);
    expect(newsroom.said()).toMatchInlineSnapshot(`
      "Da aggiungere a content/rumors/screen.md:
        - at: 2022-06-20T12:00:00+02:00
          outcome: refuted
          because: Ne ha uno
          evidence:
            - url: https://example.com/scheda
          editor: ada

      Il telefono ha due schermi
      Contestata → Smentita

      Le note in cima a 2 articoli:
        Il telefono avrà due schermi
          quando è uscito: Contestata; oggi: Smentita, dal 20 giugno 2022
        Due schermi, è ufficiale
          quando è uscito: Contestata; oggi: Smentita, dal 20 giugno 2022
      I punteggi delle fonti:
        Lo scettico: ci ha preso; 0 su 0 → 1 su 1 (intervallo plausibile 21–100 %)
        Il leaker: non ci ha preso; 1 su 1 (intervallo plausibile 21–100 %) → 1 su 2 (intervallo plausibile 9–91 %)
      Una notizia per chi segue i feed:
        Contestata → Smentita · 20 giugno 2022 (screen#2022-06-20T10:00:00.000Z)
      Da guardare:
        Il titolo di content/articles/2022/03/ufficiale.md dice «ufficiale», e il verdetto no.

      È una prova: non è stato scritto niente.
      "
    `);
  });

  test('a void rumor counts for nobody', async () => {
    const newsroom = await openNewsroom();
    await newsroom.resolve('screen', 'void', '--because', 'Annullato', ...AT, '--dry-run');
    expect(newsroom.said()).toContain('Il leaker: decaduta, non conta; 1 su 1');
  });

  test('reopening takes notes, scores and the news back to what the reports say', async () => {
    const newsroom = await openNewsroom();
    await newsroom.resolve(
      'price',
      'reopened',
      '--because',
      'Era il listino di un altro',
      ...AT,
      '--dry-run',
    );
    expect(newsroom.said()).toMatchInlineSnapshot(`
      "Da aggiungere a content/rumors/price.md:
        - at: 2022-06-20T12:00:00+02:00
          outcome: reopened
          because: Era il listino di un altro
          editor: ada

      Costa 500 euro
      Confermata → Non verificata

      Nessun articolo ha una nota nuova o diversa.
      I punteggi delle fonti:
        Il leaker: di nuovo aperta; 1 su 1 (intervallo plausibile 21–100 %) → 0 su 0
      Una notizia per chi segue i feed:
        Confermata → Non verificata · 20 giugno 2022 (price#2022-06-20T10:00:00.000Z)

      È una prova: non è stato scritto niente.
      "
    `);
  });

  test('a story ends with its last verdict, and a verdict taken back opens it again', async () => {
    const other = { 'stories/other.md': 'title: Un’altra\ndescription: Storia.' };
    const only = rumor('Esce', [said('leaker')]).replace('story: phone', 'story: other');
    const newsroom = await openNewsroom({ ...other, 'rumors/only.md': only });
    expect(await newsroom.resolve('only', 'confirmed', '--describe', 'Il comunicato', ...AT, '--yes')).toBe(
      0,
    );
    expect(newsroom.said()).toContain('La storia «Un’altra» si chiude, con la sua pagella.');
    expect(await newsroom.resolve('only', 'reopened', '--because', 'Era falso', '--yes')).toBe(0);
    expect(newsroom.said()).toContain('La storia «Un’altra» si riapre');
  });

  test('a fifth verdict gives a source its rank', async () => {
    const verdicts = (day: number) => [
      `  - at: 2022-05-0${day}T12:00:00+02:00\n    outcome: confirmed\n    evidence: [{ describe: Vista }]\n    editor: ada`,
    ];
    const more = [1, 2, 3].map((day) => [
      `rumors/r${day}.md`,
      rumor('Esce', [said('leaker')], verdicts(day)),
    ]);
    const newsroom = await openNewsroom(Object.fromEntries(more) as Record<string, string>);
    await newsroom.resolve(...REFUTED, '--dry-run');
    expect(newsroom.said()).toContain('Il leaker: senza posizione → 1ª');
  });

  test('a deadline that had passed is taken back by an earlier verdict', async () => {
    const due = `${rumor('Esce', [said('leaker')])}\ndue: 2022-06-01T12:00:00+02:00`;
    const newsroom = await openNewsroom({ 'rumors/due.md': due });
    const options = ['--describe', 'Il comunicato', '--at', '2022-05-20T12:00:00+02:00', '--dry-run'];
    await newsroom.resolve('due', 'confirmed', ...options);
    expect(newsroom.said()).toContain(
      'Notizie già date che non risulterebbero più:\n  Non verificata → Scaduta',
    );
  });
});

describe('writing', () => {
  test('adds the verdict and nothing else', async () => {
    const newsroom = await openNewsroom();
    const before = await newsroom.file('rumors/price.md');
    const options = ['--because', 'Era il listino di un altro', '--evidence', 'https://example.com/a', ...AT];
    expect(await newsroom.resolve('price', 'reopened', ...options, '--yes')).toBe(0);
    const added = [
      '  - at: 2022-06-20T12:00:00+02:00',
      '    outcome: reopened',
      '    because: Era il listino di un altro',
      '    evidence:',
      '      - url: https://example.com/a',
      '    editor: ada\n',
    ].join('\n');
    expect(await newsroom.file('rumors/price.md')).toBe(before.replace(/(?<=editor: ada\n)/, added));
    expect(newsroom.said()).toContain('Scritto: content/rumors/price.md');
    expect(await readdir(join(newsroom.root, 'content/rumors'))).toHaveLength(4);
  });

  test('without a moment it is now, on the site’s clock', async () => {
    const newsroom = await openNewsroom();
    expect(await newsroom.resolve(...REFUTED, '--yes')).toBe(0);
    expect(newsroom.rumor('screen').verdicts).toMatchObject([
      { at: '2022-07-01T12:00:00+02:00', editor: 'ada' },
    ]);
  });

  test('a dry run and a no leave everything as it was', async () => {
    const newsroom = await openNewsroom({}, true);
    const before = await newsroom.file('rumors/screen.md');
    await newsroom.resolve(...REFUTED, '--dry-run');
    expect(newsroom.said()).toContain('È una prova');
    const done = newsroom.resolve(...REFUTED);
    await answer(newsroom, 'Scrivo il verdetto?', '\r');
    expect(await done).toBe(0);
    expect(newsroom.said()).toContain('Lasciato perdere');
    expect(await newsroom.file('rumors/screen.md')).toBe(before);
  });

  test('a yes writes, signed by the one who was asked', async () => {
    const newsroom = await openNewsroom({ 'authors/bruno.md': 'name: Bruno\nrole: Mercati' }, true);
    const done = newsroom.resolve(...REFUTED);
    await answer(newsroom, 'Chi decide?', '\x1b[B', '\r');
    await answer(newsroom, 'Scrivo il verdetto?', 'y');
    expect(await done).toBe(0);
    expect(newsroom.rumor('screen').verdicts).toMatchObject([{ editor: 'bruno', outcome: 'refuted' }]);
  });

  test('nobody signs: nothing is written', async () => {
    const newsroom = await openNewsroom({ 'authors/bruno.md': 'name: Bruno\nrole: Mercati' }, true);
    const done = newsroom.resolve(...REFUTED);
    await answer(newsroom, 'Chi decide?', '\x03');
    expect(await done).toBe(0);
    expect(newsroom.rumor('screen').verdicts).toEqual([]);
  });

  test('what changed while the editor was thinking is not overwritten', async () => {
    const newsroom = await openNewsroom({}, true);
    const done = newsroom.resolve(...REFUTED);
    const file = join(newsroom.root, 'content/rumors/screen.md');
    await vi.waitFor(() => {
      expect(newsroom.said()).toContain('Scrivo il verdetto?');
    });
    await writeFile(file, 'un altro testo');
    newsroom.type.write('y');
    expect(await done).toBe(1);
    expect(newsroom.said()).toContain('content/rumors/screen.md è cambiato nel frattempo');
  });

  test('a file in another encoding is left alone', async () => {
    const newsroom = await openNewsroom();
    const name = 'rumors/screen.md';
    await writeFile(
      join(newsroom.root, 'content', name),
      (await newsroom.file(name)).replace('Corpo', 'È'),
      'latin1',
    );
    expect(await newsroom.resolve(...REFUTED, '--yes')).toBe(1);
    expect(newsroom.said()).toContain('ha già degli errori');
  });
});

describe('what is refused, all of it at once and without writing anything', () => {
  const refused = async (argvs: readonly (readonly string[])[], more?: Record<string, string>) => {
    const newsroom = await openNewsroom(more);
    for (const argv of argvs) expect(await newsroom.resolve(...argv)).toBe(1);
    return newsroom.said().replaceAll(/\nTutte le opzioni.*\n/g, '');
  };

  test('what cannot be understood', async () => {
    expect(await refused([[], ['scren', 'confirmd'], ['telefono', 'x', 'y', '--becuase', 'z'], ['screen']]))
      .toMatchInlineSnapshot(`
      "Non è stato scritto niente. 3 cose da correggere:
        manca la voce su cui decidere. Ci sono: cheap, nobody, price, screen.
        manca come è finita: confirmed, refuted, void, reopened.
        qui nessuno può rispondere: aggiungi --yes per scrivere, o --dry-run per guardare soltanto.
      Non è stato scritto niente. 3 cose da correggere:
        «scren» non c’è. Forse screen?
        «confirmd» non è un verdetto. Forse confirmed?
        qui nessuno può rispondere: aggiungi --yes per scrivere, o --dry-run per guardare soltanto.
      Non è stato scritto niente. 5 cose da correggere:
        «y» è di troppo. Un valore con spazi va fra virgolette.
        --becuase non è un’opzione. Forse --because?
        «telefono» non c’è. Ci sono: cheap, nobody, price, screen.
        «x» non è un verdetto. I verdetti sono: confirmed, refuted, void, reopened.
        qui nessuno può rispondere: aggiungi --yes per scrivere, o --dry-run per guardare soltanto.
      Non è stato scritto niente. 2 cose da correggere:
        manca come è finita: confirmed, refuted, void, reopened.
        qui nessuno può rispondere: aggiungi --yes per scrivere, o --dry-run per guardare soltanto.
      "
    `);
  });

  test('a verdict without proof, without a reason, in the future, signed by nobody, with nobody to ask', async () => {
    const wrong = ['--at', '2022-08-01T12:00:00+02:00', '--editor', 'adda', '--evidence', 'example.com'];
    expect(
      await refused([
        ['screen', 'confirmed'],
        ['screen', 'void', '--because', ' ', ...wrong],
        ['screen', 'void', '--at', 'ieri', '--yes'],
        ['screen', 'reopened', '--because', 'x'.repeat(301), '--yes'],
      ]),
    ).toMatchInlineSnapshot(`
      "Non è stato scritto niente. 2 cose da correggere:
        qui nessuno può rispondere: aggiungi --yes per scrivere, o --dry-run per guardare soltanto.
        confirmed vuole una prova: --evidence https://… oppure, senza indirizzo, --describe "…".
      Non è stato scritto niente. 6 cose da correggere:
        --because: è vuoto.
        --evidence: «example.com» non è un indirizzo intero, come https://example.com/pagina.
        --at: 2022-08-01T12:00:00+02:00 è nel futuro: si annota quello che è già successo.
        --editor: «adda» non c’è. Forse ada?
        qui nessuno può rispondere: aggiungi --yes per scrivere, o --dry-run per guardare soltanto.
        void vuole il motivo: --because "…".
      Non è stato scritto niente. 2 cose da correggere:
        --at: «ieri» non è una data con ora e fuso, come 2021-11-20T09:30:00+01:00.
        void vuole il motivo: --because "…".
      Non è stato scritto niente. 2 cose da correggere:
        --because: è troppo lungo: al massimo 300 caratteri.
        non c’è niente da riaprire: nessun verdetto e nessun termine passato.
      "
    `);
  });

  test('a verdict that the log speaks against', async () => {
    const proof = ['--describe', 'Il listino', '--yes'];
    const late = rumor('Esce', [said('leaker'), said('doubter', 'denies', '2022-06-01T12:00:00+02:00')]);
    expect(
      await refused(
        [
          ['price', 'confirmed', ...proof],
          ['price', 'refuted', ...proof, '--at', '2022-04-01T12:00:00+02:00'],
          ['screen', 'refuted', ...proof, '--at', '2022-01-01T12:00:00+01:00'],
          ['late', 'refuted', ...proof, '--at', '2022-05-01T12:00:00+02:00'],
          ['price', 'reopened', '--because', 'x', '--yes', '--at', '2022-05-01T10:00:00Z'],
          ['cheap', 'confirmed', ...proof],
          ['child', 'confirmed', ...proof],
          ['nobody', 'refuted', ...proof],
        ],
        {
          'rumors/late.md': late,
          'rumors/child.md': `${rumor('Esce', [said('leaker')])}\nparents: [gone]`,
          'rumors/gone.md': rumor(
            'Esiste',
            [said('leaker')],
            ['  - at: 2022-05-01T12:00:00+02:00\n    outcome: void\n    because: Annullato\n    editor: ada'],
          ),
        },
      ),
    ).toMatchInlineSnapshot(`
      "Non è stato scritto niente. Da correggere:
        il verdetto è già confirmed, dal 1 maggio 2022.
      Non è stato scritto niente. Da correggere:
        il verdetto verrebbe prima di quello che c’è già (1 maggio 2022 alle ore 12:00). Vedi --at.
      Non è stato scritto niente. Da correggere:
        il verdetto verrebbe prima della prima segnalazione (1 febbraio 2022 alle ore 12:00). Vedi --at.
      Non è stato scritto niente. Da correggere:
        il verdetto verrebbe prima di una segnalazione già registrata (1 giugno 2022 alle ore 12:00). Vedi --at.
      Non è stato scritto niente. Da correggere:
        c’è già un verdetto di quello stesso momento (1 maggio 2022 alle ore 12:00). Vedi --at.
      Non è stato scritto niente. Da correggere:
        sarebbero confermate voci che si escludono: cheap, price.
      Non è stato scritto niente. Da correggere:
        child sarebbe confermata, ma può essere vera soltanto se lo è gone, che sarebbe decaduta.
      Non è stato scritto niente. Da correggere:
        nessuno l’ha ancora segnalata: prima si registra chi ne ha parlato, in reports.
      "
    `);
  });

  test('a parent cannot be refuted while its child is confirmed', async () => {
    const child = (await (await openNewsroom()).file('rumors/price.md')).split('---\n')[1]!;
    const told = await refused([REFUTED.concat('--yes')], { 'rumors/price.md': `${child}parents: [screen]` });
    expect(told).toContain(
      'price sarebbe confermata, ma può essere vera soltanto se lo è screen, che sarebbe smentita',
    );
  });

  test('a file with mistakes of its own, whatever the verdict', async () => {
    const broken = rumor('Esce', [said('nessuno')]);
    const told = await refused([['broken', 'refuted', '--describe', 'x', '--yes']], {
      'rumors/broken.md': broken,
    });
    expect(told).toContain('content/rumors/broken.md ha già degli errori');
  });

  test('a file that is there and cannot be read is told from one that is not', async () => {
    const { desk, said: told } = await openNewsroom({ 'rumors/ghost.md': rumor('Esce', []) });
    const records = async () => ({ ...(await desk.records()), rumors: [] });
    expect(await resolveRumor(['ghost', 'void', '--because', 'x', '--yes'], { ...desk, records })).toBe(1);
    expect(told()).toContain('content/rumors/ghost.md ha già degli errori: npm run check dice quali');
  });

  test('several editors and nobody to ask', async () => {
    const bruno = { 'authors/bruno.md': 'name: Bruno\nrole: Mercati' };
    expect(await refused([[...REFUTED, '--yes']], bruno)).toContain(
      'manca --editor, chi decide: ada, bruno.',
    );
  });
});

test('--help shows every option', async () => {
  const newsroom = await openNewsroom();
  expect(await newsroom.resolve('--help')).toBe(0);
  expect(newsroom.said()).toContain('--dry-run');
});

/** Types once the question is there. */
async function answer(
  newsroom: Awaited<ReturnType<typeof openNewsroom>>,
  question: string,
  ...keys: string[]
) {
  await vi.waitFor(() => {
    expect(newsroom.said()).toContain(question);
  });
  for (const key of keys) newsroom.type.write(key);
}
