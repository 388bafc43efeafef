import process from 'node:process';
import { parseArgs } from 'node:util';
import { MergeError, mergeShares } from '../integration/shards/merge.ts';
import { words } from '../integration/words.ts';

/** `npm run merge -- <folders…> [--out dist]`: joins what `SHARD=i/n npm run build` has made to one site. */
process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string', default: 'dist' } },
    });
    await mergeShares(positionals, values.out);
    process.stdout.write(`${words.merge.done(positionals.length, values.out)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof MergeError) process.stderr.write(`${error.message}\n`);
    else if (isBadOption(error)) process.stderr.write(`${words.merge.usage}\n`);
    else throw error;
    return 1;
  }
}

function isBadOption(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
