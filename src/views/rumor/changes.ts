import type { Archive } from '../../domain/archive.ts';
import type { Rumor } from '../../domain/rumor/rumor.ts';
import { transitionId } from '../../domain/rumor/rumor.ts';
import type { Transition } from '../../domain/rumor/status.ts';
import { t } from '../../i18n/index.ts';
import type { Link } from '../urls.ts';
import { hrefOf, urls } from '../urls.ts';
import type { BecauseView } from './because.ts';
import { becauseView } from './because.ts';
import type { StatusView } from './status.ts';
import { statusOf } from './status.ts';

/** A change of status, as news. */
export interface ChangeView extends BecauseView {
  /** Names the change for ever. */
  readonly id: string;
  readonly rumor: Link;
  /** The word for the status before; absent when the rumor was first reported. */
  readonly from?: string;
  readonly to: StatusView;
}

/** The latest changes of status of the whole site, newest first; first reports are none. */
export function latestChanges(archive: Archive, limit: number): ChangeView[] {
  return [...archive.rumors.values()]
    .flatMap((rumor) => rumor.history.slice(1).map((change) => ({ rumor, change })))
    .sort((a, b) => b.change.time - a.change.time || (a.rumor.id < b.rumor.id ? -1 : 1))
    .slice(0, limit)
    .map(({ rumor, change }) => changeView(archive, rumor, change));
}

/** A change of status in words. */
export function changeView(archive: Archive, rumor: Rumor, change: Transition): ChangeView {
  return {
    id: transitionId(rumor, change),
    rumor: { label: rumor.record.data.statement, href: hrefOf(urls.rumor(rumor.id)) },
    ...(change.from && { from: t.rumors.statuses[change.from] }),
    to: statusOf(change),
    ...becauseView(archive, change.because),
  };
}
