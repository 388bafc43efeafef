import { expect, test } from 'vitest';
import { readCheckOptions } from '../../src/cli/check-options.ts';
import { problemWords } from '../../src/i18n/problems.ts';

const read = (...args: string[]) => readCheckOptions(args, problemWords.it.command);

test.each([
  [[], { format: 'human', content: 'content' }],
  [['--json'], { format: 'json', content: 'content' }],
  [['--github', '--content', 'x/y'], { format: 'github', content: 'x/y' }],
  [['--content=x'], { format: 'human', content: 'x' }],
  [['-h'], { format: 'help', content: 'content' }],
  [['--help', '--json'], { format: 'help', content: 'content' }],
])('%j is understood', (args, options) => {
  expect(read(...args)).toEqual({ ok: true, ...options });
});

test.each([
  [['--jsn'], 'Opzione sconosciuta: --jsn'],
  [['contenuti'], 'Opzione sconosciuta: contenuti'],
  [['-x'], 'Opzione sconosciuta: -x'],
  [['--', 'a'], 'Opzione sconosciuta: --'],
  [['--content'], 'All’opzione --content manca il valore.'],
  [['--content='], 'All’opzione --content manca il valore.'],
  [['--json', '--github'], 'Le opzioni --json e --github non stanno insieme.'],
])('%j is answered', (args, message) => {
  expect(read(...args)).toEqual({ ok: false, message });
});
