import type { Archive } from '../domain/archive.ts';
import type { Entry } from '../domain/feed/entry.ts';
import { isCorrection } from '../domain/feed/followers.ts';
import type { BodyFact } from '../domain/records.ts';
import type { Moment } from '../i18n/dates.ts';
import { moment } from '../i18n/dates.ts';
import { t } from '../i18n/index.ts';
import { site } from '../site.ts';
import { correctionsHead } from './feed/heads.ts';
import { siteHistory } from './feed/history.ts';
import { oncePerArchive } from './once.ts';
import type { ListPage, PagedViews } from './paged-list.ts';
import { mapPages, pagedList } from './paged-list.ts';
import type { ChangeView } from './rumor/changes.ts';
import { changeView } from './rumor/changes.ts';
import type { Link } from './urls.ts';
import { homeLink, hrefOf, urls } from './urls.ts';

/** One page of the log of corrections. */
export interface CorrectionsView extends ListPage<CorrectionView> {
  readonly heading: string;
  readonly description: string;
  /** The policy, on the front, where a plain page states it. */
  readonly body?: BodyFact;
}

/** Something that we got wrong, and said so. */
export type CorrectionView =
  | {
      readonly kind: 'correction' | 'withdrawal';
      readonly at: Moment;
      readonly article: Link;
      readonly note: string;
    }
  | { readonly kind: 'verdict'; readonly at: Moment; readonly change: ChangeView };

/** The log of corrections, withdrawals and changed verdicts, and its numbered pages. */
export const correctionsViews = oncePerArchive((archive: Archive): PagedViews<CorrectionsView> => {
  const path = urls.corrections();
  const policy = archive.pages.find(({ id }) => urls.page(id) === path);
  const { title, description } = policy?.data ?? t.rumors.corrections;
  const list = pagedList(archive, {
    entries: corrections(archive),
    size: site.pageSizes.corrections,
    meta: { path, title, description, feed: correctionsHead(), trail: [homeLink()] },
  });
  const common = { heading: title, description };
  return mapPages(list, {
    front: (page) => ({ ...common, ...page, ...(policy && { body: policy.body }) }),
    page: (page) => ({ ...common, ...page }),
  });
});

/** What the feed of the page tells, oldest first. */
function corrections(archive: Archive): CorrectionView[] {
  return siteHistory(archive)
    .filter(isCorrection)
    .flatMap((entry) => correctionView(archive, entry) ?? []);
}

function correctionView(archive: Archive, entry: Entry): CorrectionView | undefined {
  if (entry.kind === 'change') {
    const change = changeView(archive, entry.rumor, entry.change);
    return { kind: 'verdict', at: moment(entry.change.at), change };
  }
  if (entry.kind !== 'correction' && entry.kind !== 'withdrawal') return undefined;
  const { id, record } = entry.article;
  const { at, note } = entry.update;
  const article = { label: record.data.title, href: hrefOf(urls.article(id)) };
  return { kind: entry.kind, at: moment(at), article, note };
}
