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
const options = understood(args);
if (options && options.subject !== 'help') {
  const { subject, write } = options;
  await inWorkshop(options, async (shop) => {
    await report(subject, await BENCHES[subject](options, shop), args, write);
  });
} else console.log(USAGE);

/** Undefined, with the reason said, for a command line that makes no sense. */
function understood(line: readonly string[]): Options | undefined {
  try {
    return readOptions(line);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n`);
    process.exitCode = 2;
    return undefined;
  }
}

type Bench = (options: Options, shop: Workshop) => Promise<string>;
