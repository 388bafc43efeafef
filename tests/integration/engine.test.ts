import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { expect, test } from 'vitest';
import { FLAGS } from '../../src/build/engine.ts';

test('this V8 knows every flag that a build gives it', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  for (const flag of FLAGS) expect(known).toContain(`  ${flag.slice(0, flag.indexOf('='))} (`);
});
