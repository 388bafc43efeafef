import '../library/sound-site.ts';
import { stdin, stdout } from 'node:process';
import { site } from '../site.ts';
import { tellHub } from './ping/run.ts';

process.exitCode = await tellHub(process.argv.slice(2), {
  root: process.cwd(),
  streams: { input: stdin, output: stdout },
  site,
});
