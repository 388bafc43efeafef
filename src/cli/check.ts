import '../library/sound-site.ts';
import path from 'node:path';
import process from 'node:process';
import { hasErrors } from '../domain/check.ts';
import type { Edition } from '../domain/records.ts';
import { problemWords } from '../i18n/problems.ts';
import { problemsOf } from '../integration/check.ts';
import { openContent } from '../integration/content.ts';
import { EpochError, readEdition } from '../library/now.ts';
import { describeProblems } from '../library/report/describe.ts';
import { reportGithub } from '../library/report/github.ts';
import { reportJson } from '../library/report/json.ts';
import { site } from '../site.ts';
import type { CheckOptions } from './check-options.ts';
import { readCheckOptions } from './check-options.ts';

const words = problemWords[site.language];

process.exitCode = await main(process.argv.slice(2));

/** Checks the content and prints the report; gives 1 when the site must not be built, 2 when it was asked wrongly. */
async function main(args: readonly string[]): Promise<number> {
  const options = readCheckOptions(args, words.command);
  if (!options.ok) {
    process.stderr.write(`${options.message}\n\n${words.command.usage}\n`);
    return 2;
  }
  if (options.format === 'help') {
    process.stdout.write(`${words.command.usage}\n`);
    return 0;
  }
  const edition = editionOrWhy();
  if (typeof edition !== 'string') return check(options, edition);
  process.stderr.write(`${edition}\n`);
  return 2;
}

/** The moment of the check, or what is wrong with the one that was given. */
function editionOrWhy(): Edition | string {
  try {
    return readEdition(process.env, 'check');
  } catch (error) {
    if (error instanceof EpochError) return words.command.badEpoch(error.found);
    throw error;
  }
}

async function check({ format, content }: CheckOptions, edition: Edition): Promise<number> {
  const root = process.cwd();
  const { library, problems } = await problemsOf(openContent(root, edition, { content }));
  const pathOf = (file: string) => path.join(content, path.relative('content', file));
  const named = problems.map((problem) => ({ ...problem, file: pathOf(problem.file) }));
  if (format === 'json') process.stdout.write(reportJson(named, words));
  else if (format === 'github') process.stdout.write(reportGithub(named, words));
  else process.stdout.write(describeProblems(named, library, root));
  return hasErrors(problems) ? 1 : 0;
}
