import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

test('a newsroom that the command started from nothing passes the check once it is written', async () => {
  const root = await mkdtemp(join(tmpdir(), 'spiffero-new-'));
  const start = (...argv: string[]) => run(root, 'new', ...argv);
  const described = ['--description', 'Una prova.'];
  const outcomes = [
    start('tag', '--label', 'Lenti: grandi', ...described),
    start('author', '--name', 'Anna Rossi', '--role', 'Prove'),
    start('story', '--title', 'Una # storia', ...described),
    start('page', '--title', 'Chi siamo', ...described),
    start(
      ...['article', '--title', '"È vero?" — disse: sì', ...described, '--author', 'anna-rossi'],
      ...['--tag', 'lenti-grandi', '--story', 'una-storia', '--published', '2021-11-20T09:30:00+01:00'],
    ),
  ];
  expect(outcomes.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0]);
  expect(await readdir(join(root, 'content/articles/2021/11'))).toEqual(['e-vero-disse-si.md']);
  const unwritten = JSON.parse(run(root, 'check', '--json').stdout) as { file: string; ruleId: string }[];
  expect(new Set(unwritten.map(({ ruleId }) => ruleId))).toEqual(new Set(['starter-text']));
  expect(unwritten).toHaveLength(4);
  for (const { file } of unwritten) {
    const text = await readFile(join(root, file), 'utf8');
    await writeFile(join(root, file), text.replace(/\n.+\n$/, '\nUn testo.\n'));
  }
  const check = run(root, 'check');
  expect(check).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(run(root, 'check', '--json').stdout)).toEqual([]);
});

test('without a terminal it says what is missing instead of asking', async () => {
  const root = await mkdtemp(join(tmpdir(), 'spiffero-new-'));
  const { status, stdout } = run(root, 'new', 'page');
  expect(status).toBe(1);
  expect(stdout).toContain('--title');
  expect(await readdir(root)).toEqual([]);
});

/** Runs one of the commands in a folder, with nobody there to answer. */
function run(root: string, command: string, ...argv: string[]) {
  const script = resolve('src/cli', `${command}.ts`);
  return spawnSync(process.execPath, [script, ...argv], { cwd: root, encoding: 'utf8', input: '' });
}
