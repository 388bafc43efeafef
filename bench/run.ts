import { checkBench } from './check.ts';
import { domainBench } from './domain.ts';
import { full } from './full.ts';
import { images } from './images.ts';
import type { Options } from './options.ts';
import { readOptions, USAGE } from './options.ts';
import { publish } from './publish.ts';
import { report } from './report/publish.ts';
import type { Workshop } from './workshop.ts';
import { inWorkshop } from './workshop.ts';

/** What each subject measures, as Markdown. */
const BENCHES: Readonly<Record<Exclude<Options['subject'], 'help'>, Bench>> = {
  full,
  publish,
  images,
  domain: domainBench,
  check: checkBench,
};

const args = process.argv.slice(2);
const options = readOptions(args);
const { subject } = options;
if (subject === 'help') console.log(USAGE);
else {
  await inWorkshop(options, async (shop) => {
    await report(subject, await BENCHES[subject](options, shop), args, options.write);
  });
}

type Bench = (options: Options, shop: Workshop) => Promise<string>;
