import '../library/sound-site.ts';
import process from 'node:process';
import { startAstro } from '../integration/astro-process.ts';
import { runBuild } from '../integration/run-build.ts';

/** `npm run build`: builds the site. Options are those of `astro build`. */
const options = process.argv.slice(2);
const root = process.cwd();
await runBuild({ root, options, startAstro: () => startAstro(root, options) });
