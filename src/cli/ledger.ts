import '../library/sound-site.ts';
import { stdin, stdout } from 'node:process';
import { site } from '../site.ts';
import { recordPublications } from './ledger/run.ts';

process.exitCode = await recordPublications(process.argv.slice(2), {
  root: process.cwd(),
  env: process.env,
  streams: { input: stdin, output: stdout },
  site,
});
