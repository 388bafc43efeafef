import type { Archive } from '../domain/archive.ts';
import type { Article, Unpublished } from '../domain/article.ts';
import { readingMinutes, withdrawal } from '../domain/article.ts';
import type { ImageFact } from '../domain/records.ts';
import type { Moment } from '../i18n/dates.ts';
import { moment } from '../i18n/dates.ts';
import { once } from './once.ts';
import type { Href } from './urls.ts';
import { hrefOf, urls } from './urls.ts';

/** An article as an entry of a list. */
export interface TeaserView {
  readonly href: Href;
  readonly title: string;
  readonly description: string;
  /** Title of the story, or the label of its first tag. */
  readonly kicker: string;
  readonly published: Moment;
  /** Whole minutes of reading. */
  readonly minutes: number;
  readonly cover?: { readonly image: ImageFact; readonly alt: string };
  readonly withdrawn: boolean;
  /** Why only a preview shows it. */
  readonly mark?: Unpublished;
}

/** What a list says of an article. */
export const teaser = once((archive: Archive, { id, record }: Article): TeaserView => {
  const { data, body } = record;
  const mark = archive.marks.get(id);
  return {
    href: hrefOf(urls.article(id)),
    title: data.title,
    description: data.description,
    kicker: kickerOf(archive, record),
    published: moment(data.published),
    minutes: readingMinutes(body.words),
    ...(record.cover && data.cover && { cover: { image: record.cover, alt: data.cover.alt } }),
    withdrawn: withdrawal(record) !== undefined,
    ...(mark && { mark }),
  };
});

/** The words above a headline: the story's title, else the label of the first tag. */
export function kickerOf(archive: Archive, { data }: Article['record']): string {
  const story = data.story === undefined ? undefined : archive.stories.get(data.story);
  return story?.data.title ?? tagLabel(archive, data.tags[0] ?? '');
}

/** The name that readers see of a tag. */
export function tagLabel(archive: Archive, slug: string): string {
  return archive.tags.get(slug)?.label ?? slug;
}
