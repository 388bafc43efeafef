import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- that is what is tried here
import { site as asked } from '../../src/site.ts';
import { site } from './site.ts';

test('code under test gets the site of the tests', () => {
  expect(asked).toBe(site);
});

test('a command that a test starts gets it too', () => {
  const script = `console.log(JSON.stringify((await import('./src/site.ts')).site))`;
  const told = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  expect(JSON.parse(told)).toEqual(site);
});
