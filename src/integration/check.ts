import { checkLibrary, hasErrors } from '../domain/check.ts';
import type { Library } from '../domain/library.ts';
import type { Problem } from '../domain/problems.ts';
import { describeProblems } from '../library/report/describe.ts';
import { addressesOf } from '../routes/addresses.ts';
import { site } from '../site.ts';
import type { Content } from './content.ts';

/**
 * Every problem of the content.
 *
 * @param otherRoutes patterns of pages that are not the newsroom's own; left out: those of `src/pages`
 */
export async function problemsOf(
  content: Content,
  otherRoutes?: readonly string[],
): Promise<ContentProblems> {
  const read = await content.library();
  const library = otherRoutes ? { ...read, otherRoutes } : read;
  const archive = await content.archive();
  let listed: ReadonlySet<string> | undefined;
  const isListed = (address: string) => (listed ??= new Set(addressesOf(archive))).has(address);
  return { library, problems: checkLibrary(library, content.edition, site, isListed) };
}

/** Checks the whole content, as `npm run check` does. */
export async function checkContent(content: Content, otherRoutes?: readonly string[]): Promise<CheckResult> {
  const { library, problems } = await problemsOf(content, otherRoutes);
  const report = problems.length === 0 ? '' : describeProblems(problems, library, content.root);
  return { report, isSound: !hasErrors(problems) };
}

/** What is wrong with some content. */
export interface ContentProblems {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

/** What the check says of a project's content. */
export interface CheckResult {
  /** Every problem, for people; empty when there is none. */
  readonly report: string;
  /** false: the site must not be built. */
  readonly isSound: boolean;
}
