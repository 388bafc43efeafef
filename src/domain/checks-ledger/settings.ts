import { instantName } from '../instant-name.ts';
import type { LedgerLine } from '../ledger/ledger.ts';
import { isStatus } from '../ledger/ledger.ts';
import type { Problem } from '../problems.ts';
import { problem } from '../problems.ts';
import { idRoot } from '../site-place.ts';
import { weeksIn } from '../weeks.ts';
import type { LedgerDetails } from './details.ts';
import type { LedgerContext } from './context.ts';
import { baseOf, placeOf } from './context.ts';

/** Digests whose time is looked at, the newest: clocks of a year show any change of zone. */
const YEAR_OF_DIGESTS = 53;

/** Settings of the owner that ids are made of. Each is told once, at the first line that shows it. */
export function checkSettings(context: LedgerContext): Problem[] {
  const { ledger, promises } = context;
  const moves = promises.flatMap((line) => moveOf(line, context) ?? []);
  const first = new Map(moves.toReversed().map((move) => [`${move.setting} ${move.was}`, move]));
  return [...first.values(), ...zoneMove(context)].map(({ line, ...details }) =>
    problem('ids-moved', ledger.file, placeOf(line), details),
  );
}

/** The setting that makes other ids than the one of a line. */
function moveOf(line: LedgerLine, { site, urls }: LedgerContext): Move | undefined {
  const { origin, id, what } = line;
  const own = idRoot(site);
  if (origin !== own) return { setting: 'idOrigin', was: origin, is: own, line };
  if (isStatus(what) && !id.startsWith(urls.rumors())) {
    return { setting: 'paths.rumors', was: firstWord(id), is: site.paths.rumors, line };
  }
  if (what === 'digest' && baseOf(id) !== urls.follow()) {
    return { setting: 'paths.follow', was: firstWord(id), is: site.paths.follow, line };
  }
  return undefined;
}

/** Weeks end at midnight in the site's zone. */
function zoneMove({ promises, site }: LedgerContext): Move[] {
  const weekOf = weeksIn(site.timeZone);
  const digests = promises.filter(({ what }) => what === 'digest').slice(-YEAR_OF_DIGESTS);
  const moved = digests.find(({ time }) => weekOf(time - 1).end !== time);
  if (!moved) return [];
  return [{ setting: 'timeZone', was: moved.at, is: instantName(weekOf(moved.time - 1).end), line: moved }];
}

function firstWord(address: string): string {
  return address.split('/')[1]!;
}

type Move = LedgerDetails['ids-moved'] & { readonly line: LedgerLine };
