import '../library/sound-site.ts';
import process from 'node:process';
import { parentAstro, startAstro } from './astro-process.ts';
import { runBuild } from './run-build.ts';

/** The newsroom's half of a build that `astro build` has begun. */
const root = process.cwd();
await runBuild({
  root,
  options: process.argv.slice(2),
  astro: parentAstro(),
  startAstro: () => startAstro(root, []),
});
process.disconnect();
