import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { site } from '../../support/site.ts';
import { rumor, updated } from '../../domain/checks-ledger/newsroom.ts';
import { article, at, project } from '../../library/project.ts';
import { openNewsroom } from './newsroom.ts';

describe('what is public', () => {
  test('is written down in order of date and id, with what it is: no draft, nothing of the future', async () => {
    const { record, ledger, said } = openNewsroom();
    expect(await record()).toBe(0);
    expect(ledger()).toMatchInlineSnapshot(`
      "# Registro delle pubblicazioni: tutto ciò che è arrivato a chi ci segue. Data, identificativo, che cosa.
      # Lo scrive \`npm run ledger\` e nessun altro: le righe non si cambiano, non si spostano, non si tolgono.
      #
      # The ledger of publications: everything that reached our subscribers. Date, id, what it is.
      # Written by \`npm run ledger\` and by nobody else: lines are not changed, moved or removed. See docs/feeds.md.

      2021-11-10T12:00:00+01:00	https://spiffero.example/voci/voce/#2021-11-10T11:00:00.000Z	unverified
      2021-11-15T00:00:00+01:00	https://spiffero.example/segui/#2021-W45	digest
      2021-11-20T09:30:00+01:00	https://spiffero.example/2021/11/uno/	article
      2021-11-20T12:00:00+01:00	https://spiffero.example/voci/voce/#2021-11-20T11:00:00.000Z	corroborated
      2021-11-22T00:00:00+01:00	https://spiffero.example/segui/#2021-W46	digest
      2021-12-01T10:00:00+01:00	https://spiffero.example/2021/11/uno/#2021-12-01T09:00:00.000Z	correction
      2021-12-06T00:00:00+01:00	https://spiffero.example/segui/#2021-W48	digest
      "
    `);
    expect(said()).toMatchInlineSnapshot(`
      "  2021-11-10T12:00:00+01:00  Non verificata  /voci/voce/#2021-11-10T11:00:00.000Z
        2021-11-15T00:00:00+01:00  Settimana       /segui/#2021-W45
        2021-11-20T09:30:00+01:00  Articolo        /2021/11/uno/
        2021-11-20T12:00:00+01:00  Corroborata     /voci/voce/#2021-11-20T11:00:00.000Z
        2021-11-22T00:00:00+01:00  Settimana       /segui/#2021-W46
        2021-12-01T10:00:00+01:00  Correzione      /2021/11/uno/#2021-12-01T09:00:00.000Z
        2021-12-06T00:00:00+01:00  Settimana       /segui/#2021-W48

      content/ledger.txt: aggiunte 7 righe.
      Da mettere nel repository insieme a ciò che è stato pubblicato.
      "
    `);
  });

  test('is written down once: a second time there is nothing to add', async () => {
    const { record, ledger, said } = openNewsroom();
    await record();
    const before = ledger();
    said();
    expect(await record()).toBe(0);
    expect(ledger()).toBe(before);
    expect(said()).toBe('Il registro è in pari: non c’è niente da aggiungere.\n');
  });

  test('later is added at the end; what was there stays to the byte', async () => {
    const { record, ledger, lines, write } = openNewsroom();
    await record();
    const before = ledger();
    write(
      'content/rumors/voce.md',
      rumor({ reports: ['ada 2021-11-10', 'bea 2021-11-20'], verdicts: ['2022-02-01 confirmed'] }),
    );
    expect(await record('2022-03-10T00:00:00Z')).toBe(0);
    expect(ledger().startsWith(before)).toBe(true);
    expect(
      lines()
        .slice(-4)
        .map((row) => row.replace(site.url, '')),
    ).toMatchInlineSnapshot(`
      [
        "2022-02-01T12:00:00+01:00	/voci/voce/#2022-02-01T11:00:00.000Z	confirmed",
        "2022-02-07T00:00:00+01:00	/segui/#2022-W05	digest",
        "2022-02-20T09:30:00+01:00	/2022/02/domani/	article",
        "2022-02-21T00:00:00+01:00	/segui/#2022-W07	digest",
      ]
    `);
  });

  test('keeps the check content, today and later', async () => {
    const { record, check } = openNewsroom();
    await record('2022-03-10T00:00:00Z');
    expect(await check()).toEqual([]);
    await record();
    expect(await check()).toEqual([]);
  });

  test('has the origin that ids keep when the site moves', async () => {
    const { record, lines } = openNewsroom({ ...site, url: 'https://nuovo.example', idOrigin: site.url });
    await record();
    expect(lines().filter((row) => !row.includes(`\t${site.url}/`))).toEqual([]);
  });
});

describe('nothing is written', () => {
  test('in a dry run, which shows everything', async () => {
    const { record, hasLedger, said } = openNewsroom();
    expect(await record(undefined, '--dry-run')).toBe(0);
    expect(hasLedger()).toBe(false);
    expect(said()).toContain('/2021/11/uno/#2021-12-01T09:00:00.000Z');
  });

  test('while the check has errors, which are told', async () => {
    const { record, hasLedger, said, write } = openNewsroom();
    write(at('uno'), article(undefined, { tags: '[sconosciuto]' }));
    expect(await record()).toBe(1);
    expect(hasLedger()).toBe(false);
    expect(said()).toContain(`${at('uno')}:6:8`);
  });

  test('while something published is lost', async () => {
    const { record, ledger, said, remove } = openNewsroom();
    await record();
    const before = ledger();
    remove(at('uno'));
    expect(await record()).toBe(1);
    expect(ledger()).toBe(before);
    expect(said()).toContain(`Rimetti ${at('uno')}`);
  });

  test('when it was asked wrongly', async () => {
    const { record, recordAt, hasLedger, said } = openNewsroom();
    expect(await record(undefined, '--dryrun')).toBe(1);
    expect(said()).toContain('--dryrun non è un’opzione. Forse --dry-run?');
    expect(await recordAt('ieri')).toBe(1);
    expect(said()).toContain('SOURCE_DATE_EPOCH');
    expect(hasLedger()).toBe(false);
  });
});

describe('news that is superseded', () => {
  const LATE = rumor({ reports: ['ada 2021-11-10', 'bea 2021-11-15', 'bea 2021-11-20'] });

  test('is taken note of, and not told again', async () => {
    const { record, lines, check, write, said } = openNewsroom();
    await record();
    write('content/rumors/voce.md', LATE);
    expect(await check()).toMatchObject([{ kind: 'news-superseded' }]);
    said();
    expect(await record()).toBe(0);
    expect(said()).toContain('Superata');
    expect(
      lines()
        .slice(-2)
        .map((row) => row.replace(site.url, '')),
    ).toEqual([
      '2021-11-15T12:00:00+01:00\t/voci/voce/#2021-11-15T11:00:00.000Z\tcorroborated',
      '2022-01-01T01:00:00+01:00\t/voci/voce/#2021-11-20T11:00:00.000Z\tgone',
    ]);
    expect(await check()).toEqual([]);
  });

  test('may be news again, and is then held to again', async () => {
    const { record, lines, check, write } = openNewsroom();
    await record();
    write('content/rumors/voce.md', LATE);
    await record();
    write('content/rumors/voce.md', rumor({ reports: ['ada 2021-11-10', 'bea 2021-11-20'] }));
    expect(await check()).toMatchObject([{ kind: 'change-lost' }]);
    write(
      'content/rumors/voce.md',
      rumor({ reports: ['ada 2021-11-10', 'bea 2021-11-15 denies', 'bea 2021-11-20'] }),
    );
    await record();
    expect(lines().at(-1)).toContain('\tcorroborated');
  });
});

describe('the file', () => {
  test('may be empty, or lack its last line end', async () => {
    const { record, ledger, write } = openNewsroom();
    write('content/ledger.txt', '');
    await record();
    const whole = ledger();
    expect(whole).toMatch(/^# Registro/);
    write('content/ledger.txt', whole.trimEnd());
    write(at('due'), article());
    await record();
    expect(ledger().split('\n').slice(-3)).toMatchObject([/digest$/, /due\/\tarticle$/, '']);
  });

  test('keeps its mode, and nothing is left beside it', async () => {
    const { record, path, write } = openNewsroom();
    await record();
    const { mode } = statSync(path);
    write(at('due'), article());
    await record();
    expect(statSync(path).mode).toBe(mode);
    expect(readdirSync(dirname(path)).filter((name) => name.includes('ledger'))).toEqual(['ledger.txt']);
  });
});

test('many lines are counted rather than shown', async () => {
  const { record, said, write } = openNewsroom();
  for (let day = 10; day < 30; day += 1)
    write(at(`n${day}`), updated(`2021-12-${day}T10:00:00+01:00 update`));
  await record();
  expect(said()).toMatch(/… e altre \d+ righe/);
});

test('is a command, with help', () => {
  const run = (...argv: string[]) =>
    spawnSync(process.execPath, [resolve('src/cli/ledger.ts'), ...argv], {
      cwd: project({}),
      encoding: 'utf8',
    });
  expect(run('--help').stdout).toContain('npm run ledger');
  expect(run()).toMatchObject({
    status: 0,
    stdout: 'Il registro è in pari: non c’è niente da aggiungere.\n',
  });
});
