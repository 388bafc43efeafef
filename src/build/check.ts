import { checkLibrary, hasErrors } from '../domain/check.ts';
import { describeProblems } from '../library/report/describe.ts';
import { site } from '../site.ts';
import type { Desk } from './desk.ts';

/** Checks the whole content, as `npm run check` does. */
export async function checkDesk(desk: Desk): Promise<Finding> {
  const library = await desk.library();
  const problems = checkLibrary(library, desk.edition, site);
  const report = problems.length === 0 ? '' : describeProblems(problems, library, desk.root);
  return { report, isSound: !hasErrors(problems) };
}

/** What the check says of a project's content. */
export interface Finding {
  /** Every problem, for people; empty when there is none. */
  readonly report: string;
  /** false: the site must not be built. */
  readonly isSound: boolean;
}
