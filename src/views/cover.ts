import type { ArticleRecord, ImageFact } from '../domain/records.ts';

/** The picture on top of an article. */
export interface CoverView {
  readonly image: ImageFact;
  readonly alt: string;
  readonly caption?: string;
  readonly credit: string;
}

/** The cover of an article; undefined when it has none. */
export function coverOf({ cover, data }: ArticleRecord): CoverView | undefined {
  if (!cover || !data.cover) return undefined;
  const { alt, caption, credit } = data.cover;
  return { image: cover, alt, credit, ...(caption !== undefined && { caption }) };
}
