import type { Archive } from '../domain/archive.ts';
import { monthName } from '../i18n/dates.ts';
import { t } from '../i18n/index.ts';
import type { PageMeta } from './meta.ts';
import { pageMeta } from './meta.ts';
import type { TeaserView } from './teaser.ts';
import { teaser } from './teaser.ts';
import type { Link } from './urls.ts';
import { homeLink, hrefOf, urls } from './urls.ts';

/** Years and their months, newest first: the whole archive, or one year of it. */
export interface CalendarView {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly description: string;
  readonly years: readonly YearSummary[];
}

/** A year of the archive. */
export interface YearSummary extends Link {
  readonly count: number;
  /** Months with an article, newest first. */
  readonly months: readonly MonthSummary[];
}

/** A month of the archive. */
export interface MonthSummary extends Link {
  /** `2021-11`. */
  readonly month: string;
  readonly count: number;
}

/** Every article of one month, newest first. */
export interface MonthView {
  readonly meta: PageMeta;
  readonly heading: string;
  readonly description: string;
  readonly entries: readonly TeaserView[];
  /** The month with articles before this one. */
  readonly previous?: Link;
  /** The month with articles after this one. */
  readonly next?: Link;
}

/** The front of the archive. */
export function archiveView(archive: Archive): CalendarView {
  const { title, description } = t.archive;
  return {
    meta: pageMeta(archive, { path: urls.archive(), title, description, trail: [homeLink()] }),
    heading: title,
    description,
    years: yearsOf(archive),
  };
}

/** The page of every year with an article. */
export function yearViews(archive: Archive): { year: string; view: CalendarView }[] {
  return yearsOf(archive).map((year) => {
    const title = t.archive.year(year.label);
    const description = t.lists.articles(year.count);
    return {
      year: year.label,
      view: {
        meta: pageMeta(archive, { path: urls.year(year.label), title, description, trail: archiveTrail() }),
        heading: title,
        description,
        years: [year],
      },
    };
  });
}

/** The page of every month with an article, made when it is asked for. */
export function monthViews(archive: Archive): { month: string; view: MonthView }[] {
  const months = [...archive.byMonth];
  return months.map(([month, articles], index) => {
    const title = t.archive.month(monthName(month));
    const description = t.lists.articles(articles.length);
    const [before, after] = [months[index - 1], months[index + 1]];
    const year = { label: month.slice(0, 4), href: hrefOf(urls.year(month.slice(0, 4))) };
    return {
      month,
      get view() {
        const trail = [...archiveTrail(), year];
        return {
          meta: pageMeta(archive, { path: urls.month(month), title, description, trail }),
          heading: title,
          description,
          entries: articles.toReversed().map((article) => teaser(archive, article)),
          ...(before && { previous: monthLink(before[0]) }),
          ...(after && { next: monthLink(after[0]) }),
        };
      },
    };
  });
}

function yearsOf(archive: Archive): YearSummary[] {
  const years = Map.groupBy(archive.byMonth, ([month]) => month.slice(0, 4));
  return [...years].toReversed().map(([year, months]) => ({
    label: year,
    href: hrefOf(urls.year(year)),
    count: months.reduce((sum, [, articles]) => sum + articles.length, 0),
    months: months.toReversed().map(([month, articles]) => ({
      ...monthLink(month),
      month,
      count: articles.length,
    })),
  }));
}

function monthLink(month: string): Link {
  return { label: monthName(month), href: hrefOf(urls.month(month)) };
}

function archiveTrail(): Link[] {
  return [homeLink(), { label: t.archive.title, href: hrefOf(urls.archive()) }];
}
