import type { ClaimReview } from 'schema-dts';
import type { Archive } from '../../domain/archive.ts';
import type { Rumor } from '../../domain/rumor/rumor.ts';
import { t } from '../../i18n/index.ts';
import { site } from '../../site.ts';
import { organizationId } from '../json-ld.ts';
import { absolute, urls } from '../urls.ts';

/** Truth as numbers, as ClaimReview's users expect it: 1 is false, 5 is true, 3 is neither. */
const RATINGS = { confirmed: 5, refuted: 1, void: 3 } as const;

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
      ratingValue: RATINGS[settlement.outcome],
      worstRating: 1,
      bestRating: 5,
      alternateName: t.rumors.statuses[settlement.outcome],
    },
    itemReviewed: {
      '@type': 'Claim',
      '@id': `${url}#claim`,
      datePublished: history[0]!.at,
      ...appearances(archive, rumor),
    },
  };
}

/** Where the claim can be seen: what is still online, else our own articles about it. */
function appearances(archive: Archive, rumor: Rumor) {
  const posts = rumor.record.data.reports.flatMap(({ evidence }) =>
    evidence.flatMap(({ url, state }) => (url !== undefined && state === 'live' ? [url] : [])),
  );
  const articles = (archive.byRumor.get(rumor.id) ?? []).map(({ id }) => absolute(urls.article(id)));
  const [first, ...rest] = [...posts, ...articles].map((url) => ({ '@type': 'CreativeWork' as const, url }));
  return first ? { firstAppearance: first, ...(rest.length > 0 && { appearance: rest }) } : {};
}
