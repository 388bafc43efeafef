import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset } from '../../../src/markdown/transforms/typeset.ts';

const it = (line: string) => typeset(line, 'it');
const en = (line: string) => typeset(line, 'en');

describe('quotation marks', () => {
  test.each([
    ['"Ciao", disse.', '“Ciao”, disse.'],
    ['disse "ciao" e andò', 'disse “ciao” e andò'],
    ['("ciao")', '(“ciao”)'],
    ['dell\'"accordo" firmato', 'dell’“accordo” firmato'],
    ['«ciao» resta', '«ciao» resta'],
    ['"disse \'ciao\' e andò"', '“disse ‘ciao’ e andò”'],
    ["la 'cosa' in sé", 'la ‘cosa’ in sé'],
  ])('%s', (typed, set) => {
    expect(it(typed)).toBe(set);
  });
});

describe('apostrophes', () => {
  test.each([
    ["l'altro, un po', c'è", 'l’altro, un po’, c’è'],
    ["gli anni '90 e il '21", 'gli anni ’90 e il ’21'],
    ["la 'ndrangheta e un po' di altro", 'la ’ndrangheta e un po’ di altro'],
    ["'Sto telefono", '’Sto telefono'],
    ["'Na lettera senza chiusura", '’Na lettera senza chiusura'],
    ["un apostrofo ' solo", 'un apostrofo ’ solo'],
  ])('%s', (typed, set) => {
    expect(it(typed)).toBe(set);
  });

  test.each([
    ["it's the phone's", 'it’s the phone’s'],
    ["'tis the '90s, 'twas", '’tis the ’90s, ’twas'],
    ["'Tistle' is a quote", '‘Tistle’ is a quote'],
    ["rock 'n' roll", 'rock ’n’ roll'],
  ])('%s', (typed, set) => {
    expect(en(typed)).toBe(set);
  });
});

describe('dashes and dots', () => {
  test.each([
    ['così -- dice -- va', 'così – dice – va'],
    ['così -- dice --, va', 'così – dice –, va'],
    ['pagine 10--12', 'pagine 10–12'],
    ['attesa --- lunga', 'attesa — lunga'],
    ['aspetta...', 'aspetta…'],
    ['xiaomi-12 resta', 'xiaomi-12 resta'],
    ['l’opzione --force e (--all)', 'l’opzione --force e (--all)'],
    ['---- e .....', '---- e .....'],
  ])('%s', (typed, set) => {
    expect(it(typed)).toBe(set);
  });
});

describe('numbers', () => {
  test.each([
    ['schermo da 6,73" curvo', 'schermo da 6,73″ curvo'],
    ['"nel 2021" disse', '“nel 2021” disse'],
    ['50 MP, 120 Hz e 67 W', '50\u00A0MP, 120\u00A0Hz e 67\u00A0W'],
    ['costa 999\neuro', 'costa 999\u00A0euro'],
    ['il 20 % di 5 Mela', 'il 20\u00A0% di 5 Mela'],
  ])('%s', (typed, set) => {
    expect(it(typed)).toBe(set);
  });
});

describe('addresses', () => {
  test.each(['https://example.com/a--b...c', "http://example.com/l'x", 'www.foo--bar.it'])(
    '%s',
    (address) => {
      expect(it(`vedi ${address} qui`)).toBe(`vedi ${address} qui`);
    },
  );
});

test('a line typeset twice is as if typeset once, so that marks typed by hand stay', () => {
  const line = fc.string({ unit: fc.constantFrom('"', "'", '-', '.', ' ', 'a', '9', '(', '»', 'è', '“') });
  fc.assert(
    fc.property(line, (typed) => {
      expect(it(it(typed))).toBe(it(typed));
    }),
  );
});

test('nothing but the marks changes', () => {
  const bare = (text: string) => text.replace(/["'“”‘’″\-–—.… \n\u00A0]/g, '');
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(bare(it(typed))).toBe(bare(typed));
    }),
  );
});

test('time grows with the length, not with its square', () => {
  const hostile = ["'", '"', '-', 'www', 'a\uFDD0', "x'", ' 1'].map((part) => part.repeat(200_000));
  const started = performance.now();
  for (const line of hostile) it(line);
  expect(performance.now() - started).toBeLessThan(3_000);
});
