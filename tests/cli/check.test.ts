import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each(['abc', '-1', '1.5'])('SOURCE_DATE_EPOCH=%s is refused in one sentence', (epoch) => {
  const env = { ...process.env, SOURCE_DATE_EPOCH: epoch };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts'], {
    env,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    `SOURCE_DATE_EPOCH vuole i secondi dal 1970, un numero intero come 1637000000, non «${epoch}».\n`,
  );
});
