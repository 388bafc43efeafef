import type { Site } from '../site.ts';
import { checkAddresses } from './checks/addresses.ts';
import { checkBodies } from './checks/bodies.ts';
import { checkDates } from './checks/dates.ts';
import { checkDirectives } from './checks/directives.ts';
import { checkLinks } from './checks/links.ts';
import { checkNames } from './checks/names.ts';
import { checkPictures } from './checks/pictures.ts';
import { checkReferences } from './checks/references.ts';
import { checkRumorLogs } from './checks/rumors.ts';
import { checkTags } from './checks/tags.ts';
import { checkLedger } from './checks-ledger/check.ts';
import type { Library } from './library.ts';
import type { Problem } from './problems.ts';
import { comparePlaces } from './problems.ts';
import type { Edition } from './records.ts';

const checks: readonly Check[] = [
  checkNames,
  checkAddresses,
  checkTags,
  checkReferences,
  checkDates,
  checkBodies,
  checkDirectives,
  checkPictures,
  checkLinks,
  checkRumorLogs,
  checkLedger,
];

/**
 * Every problem of the content, those found while reading included, in order of
 * file and line. None hides another: each rule looks at all files, broken ones too.
 *
 * @param isListed whether the table of routes lists an address; left out: the newsroom's own kinds are known
 */
export function checkLibrary(
  library: Library,
  edition: Edition,
  site: Site,
  isListed: CheckContext['isListed'] = () => false,
): Problem[] {
  const context = { library, edition, site, isListed };
  return [...library.problems, ...checks.flatMap((check) => check(context))].sort(comparePlaces);
}

/** true when the site must not be built. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** One rule, or a few that belong together. */
type Check = (context: CheckContext) => Problem[];

/** All that a rule may look at. */
export interface CheckContext {
  readonly library: Library;
  readonly edition: Edition;
  readonly site: Site;
  /** Whether the table of routes lists an address, for links that nothing else explains. */
  readonly isListed: (address: string) => boolean;
}
