import { stdin, stdout } from 'node:process';
import { readLibrary } from '../library/read.ts';
import { resolveRumor } from './resolve/run.ts';

const root = process.cwd();

process.exitCode = await resolveRumor(process.argv.slice(2), {
  root,
  now: new Date(),
  interactive: stdin.isTTY && stdout.isTTY,
  streams: { input: stdin, output: stdout },
  records: () => readLibrary(root).then(({ records }) => records),
});
