import type { ClaimReview } from 'schema-dts';
import type { Archive } from '../../domain/archive.ts';
import type { Rumor } from '../../domain/rumor/rumor.ts';
import { t } from '../../i18n/index.ts';
import { site } from '../../site.ts';
import { organizationId } from '../json-ld.ts';
import { absolute, urls } from '../urls.ts';

/** Truth as numbers, as ClaimReview's users expect it. What is void is no half of it, and has none. */
const RATINGS = {
  confirmed: { ratingValue: 5, worstRating: 1, bestRating: 5 },
  refuted: { ratingValue: 1, worstRating: 1, bestRating: 5 },
  void: {},
} as const;

/**
 * The verdict in force as schema.org's ClaimReview, undefined while there is none.
 * @see https://developers.google.com/search/docs/appearance/structured-data/factcheck
 */
export function claimReview(archive: Archive, rumor: Rumor): ClaimReview | undefined {
  const { settlement, record, history } = rumor;
  if (!settlement) return undefined;
  const url = absolute(urls.rumor(rumor.id));
  return {
    '@type': 'ClaimReview',
    '@id': `${url}#review`,
    url,
    datePublished: settlement.at,
    inLanguage: site.language,
    author: { '@id': organizationId },
    claimReviewed: record.data.statement,
    ...(settlement.verdict.because !== undefined && { reviewBody: settlement.verdict.because }),
    reviewRating: {
      '@type': 'Rating',
      ...RATINGS[settlement.outcome],
      alternateName: t.rumors.statuses[settlement.outcome],
    },
    itemReviewed: {
      '@type': 'Claim',
      '@id': `${url}#claim`,
      datePublished: history[0]!.at,
      ...appearances(archive, rumor, settlement.time),
    },
  };
}

/**
 * Where the claim can be seen: first what a source posted, where that is still
 * online, then what we wrote of it before the verdict.
 */
function appearances(archive: Archive, rumor: Rumor, settled: number) {
  const work = (url: string) => ({ '@type': 'CreativeWork' as const, url });
  const [first, ...posts] = rumor.record.data.reports.flatMap(({ evidence }) =>
    evidence.flatMap(({ url, state }) => (url !== undefined && state === 'live' ? [url] : [])),
  );
  const articles = (archive.byRumor.get(rumor.id) ?? [])
    .filter(({ time }) => time < settled)
    .map(({ id }) => absolute(urls.article(id)));
  const others = [...posts, ...articles].map(work);
  return {
    ...(first !== undefined && { firstAppearance: work(first) }),
    ...(others.length > 0 && { appearance: others }),
  };
}
