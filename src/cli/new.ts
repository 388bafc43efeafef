import '../library/sound-site.ts';
import { stdin, stdout } from 'node:process';
import { readLibrary } from '../library/read.ts';
import { startContent } from './new/run.ts';
import type { Choices } from './shared/choices.ts';
import { choicesOf } from './shared/choices.ts';

const root = process.cwd();
let choices: Promise<Choices> | undefined;

process.exitCode = await startContent(process.argv.slice(2), {
  root,
  now: new Date(),
  interactive: stdin.isTTY && stdout.isTTY,
  streams: { input: stdin, output: stdout },
  choices: () => (choices ??= readLibrary(root).then(choicesOf)),
});
