import type { Archive } from '../domain/archive.ts';
import type { BodyFact } from '../domain/records.ts';
import { paginate } from '../domain/paging.ts';
import { isSettled } from '../domain/rumor/statuses.ts';
import type { Moment } from '../i18n/dates.ts';
import { moment } from '../i18n/dates.ts';
import { t } from '../i18n/index.ts';
import { site } from '../site.ts';
import type { ListView } from './list.ts';
import { pagerOf } from './list.ts';
import type { PageMeta } from './meta.ts';
import { pageMeta } from './meta.ts';
import type { ChangeView } from './rumor/changes.ts';
import { changeView } from './rumor/changes.ts';
import type { Link } from './urls.ts';
import { homeLink, urls } from './urls.ts';

/** One page of the log of corrections. */
export interface CorrectionsView {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly description: string;
  /** Number of the page, counted from the oldest; absent on the front. */
  readonly number?: number;
  /** The policy, on the front, where a plain page states it. */
  readonly body?: BodyFact;
  /** Newest first. */
  readonly entries: readonly CorrectionView[];
  readonly pager: ListView['pager'];
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
export function correctionsViews(archive: Archive): { front: CorrectionsView; pages: CorrectionsView[] } {
  const front = urls.corrections();
  const policy = archive.pages.find(({ id }) => urls.page(id) === front);
  const { title, description } = policy?.data ?? t.rumors.corrections;
  const paged = paginate(corrections(archive), site.pageSizes.corrections);
  const common = { heading: title, description };
  return {
    front: {
      ...common,
      meta: pageMeta(archive, { path: front, title, description, trail: [homeLink()] }),
      ...(policy && { body: policy.body }),
      entries: paged.front.entries,
      pager: pagerOf(front, paged.front),
    },
    pages: paged.pages.map((page) => ({
      ...common,
      meta: pageMeta(archive, {
        path: urls.listPage(front, page.number),
        title: `${title} · ${t.lists.page(page.number)}`,
        description,
        trail: [homeLink(), { label: title, href: front }],
      }),
      number: page.number,
      entries: page.entries,
      pager: pagerOf(front, page),
    })),
  };
}

/** Oldest first. A verdict counts when it takes another back. */
function corrections(archive: Archive): CorrectionView[] {
  const inArticles = archive.articles.flatMap(({ id, record }) =>
    record.data.updates.flatMap(({ kind, at, note }): CorrectionView[] =>
      kind === 'update'
        ? []
        : [{ kind, at: moment(at), article: { label: record.data.title, href: urls.article(id) }, note }],
    ),
  );
  const ofVerdicts = [...archive.rumors.values()].flatMap((rumor) =>
    rumor.history
      .filter(({ from }) => isSettled(from))
      .map((change): CorrectionView => ({
        kind: 'verdict',
        at: moment(change.at),
        change: changeView(archive, rumor, change),
      })),
  );
  return [...inArticles, ...ofVerdicts].sort((a, b) => Date.parse(a.at.iso) - Date.parse(b.at.iso));
}
