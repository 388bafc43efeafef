import { checkLibrary, hasErrors } from '../domain/check.ts';
import { describeProblems } from '../library/report/describe.ts';
import { site } from '../site.ts';
import type { Content } from './content.ts';

/**
 * Checks the whole content, as `npm run check` does.
 *
 * @param otherRoutes patterns of pages that are not the newsroom's own; left out: those in `src/pages` are looked up
 */
export async function checkContent(content: Content, otherRoutes?: readonly string[]): Promise<CheckResult> {
  void otherRoutes;
  const library = await content.library();
  const problems = checkLibrary(library, content.edition, site);
  const report = problems.length === 0 ? '' : describeProblems(problems, library, content.root);
  return { report, isSound: !hasErrors(problems) };
}

/** What the check says of a project's content. */
export interface CheckResult {
  /** Every problem, for people; empty when there is none. */
  readonly report: string;
  /** false: the site must not be built. */
  readonly isSound: boolean;
}
