import type { ArticleData } from '../schema/article.ts';
import type { AuthorData } from '../schema/author.ts';
import type { PageData } from '../schema/page.ts';
import type { RumorData } from '../schema/rumor.ts';
import type { SourceData } from '../schema/source.ts';
import type { StoryData } from '../schema/story.ts';
import type { TagData } from '../schema/tag.ts';
import type { Address } from './urls.ts';

/** Facts of one picture file, read once; its bytes stay on disk. */
export interface ImageFact {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** SHA-256 of the bytes, hexadecimal, first 16 digits: names every copy made from it. */
  readonly digest: string;
  /** Pixels, after the EXIF orientation is applied. */
  readonly width: number;
  /** Pixels, after the EXIF orientation is applied. */
  readonly height: number;
}

/** Facts of a Markdown body. The prose itself stays in the file. */
export interface BodyFact {
  /** Path of the file from the project's root, with forward slashes. */
  readonly file: string;
  /** Digest of the whole file: changes whenever a byte of it does. */
  readonly digest: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly line: number;
  /** Words that a reader reads. */
  readonly words: number;
  /** Pictures of the body by the address the editor wrote (`./photo.jpg`). */
  readonly images: Readonly<Record<string, ImageFact>>;
  /** Local links of the body as addresses from the site's root, without fragments, each once. */
  readonly links: readonly Address[];
}

/** A content file as facts: what its frontmatter says and where its body is. */
export interface ContentRecord<Data> {
  /** File name without the ending; for articles `2021/11/slug`. */
  readonly id: string;
  readonly data: Data;
  readonly body: BodyFact;
}

/** An article's file. */
export interface ArticleRecord extends ContentRecord<ArticleData> {
  /** The cover's facts; absent when the article has none. */
  readonly cover?: ImageFact | undefined;
}

/** An author's file. */
export type AuthorRecord = ContentRecord<AuthorData>;
/** A story's file. */
export type StoryRecord = ContentRecord<StoryData>;
/** A rumor's file. */
export type RumorRecord = ContentRecord<RumorData>;
/** A source's file. */
export type SourceRecord = ContentRecord<SourceData>;
/** A plain page's file. */
export type PageRecord = ContentRecord<PageData>;

/** Everything that the content folder says. */
export interface Records {
  readonly articles: readonly ArticleRecord[];
  readonly authors: readonly AuthorRecord[];
  readonly stories: readonly StoryRecord[];
  readonly pages: readonly PageRecord[];
  readonly rumors: readonly RumorRecord[];
  readonly sources: readonly SourceRecord[];
  readonly tags: readonly TagData[];
}

/** The circumstances of one build: the only things besides content that decide what is published. */
export interface Edition {
  /** The moment at which the site is looked at (RFC 3339, UTC). */
  readonly now: string;
  /** true while writing: drafts and scheduled articles are shown, marked. */
  readonly preview: boolean;
}
