import '../library/sound-site.ts';
import { stdin, stdout } from 'node:process';
import { readSoundRecords } from './resolve/records.ts';
import { resolveRumor } from './resolve/run.ts';

const root = process.cwd();
const now = new Date();

process.exitCode = await resolveRumor(process.argv.slice(2), {
  root,
  now,
  interactive: stdin.isTTY && stdout.isTTY,
  streams: { input: stdin, output: stdout },
  records: () => readSoundRecords(root, now),
});
