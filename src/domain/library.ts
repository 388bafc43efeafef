import type { ArticleData } from '../schema/article.ts';
import type { AuthorData } from '../schema/author.ts';
import type { Collection } from '../schema/fields.ts';
import type { PageData } from '../schema/page.ts';
import type { RumorData } from '../schema/rumor.ts';
import type { SourceData } from '../schema/source.ts';
import type { StoryData } from '../schema/story.ts';
import type { TagData } from '../schema/tag.ts';
import type { Body } from './body.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Place, Problem } from './problems.ts';
import type { PictureReading } from './pictures.ts';
import type { Records } from './records.ts';

/** Everything read from the content folder in one go. */
export interface Library {
  /** The files without a mistake of their own, as facts: what the site is made from. */
  readonly records: Records;
  /** Every Markdown file, with mistakes or without, in order of path. */
  readonly sources: readonly Source[];
  /** The declared tags, with mistakes or without. */
  readonly tagList: TagList;
  /** What was published; undefined when there is no ledger yet, or none that can be read. */
  readonly ledger: Ledger | undefined;
  /** Every picture file under the content folder, in order of path. */
  readonly images: readonly string[];
  /** What reading the pictures in use gave, by path from the project's root. */
  readonly pictures: ReadonlyMap<string, PictureReading>;
  /** Every file of `public/` as an address: `/favicon.svg`. */
  readonly publicFiles: readonly string[];
  /** Route patterns of pages that are not the newsroom's own: `/team/[id]`. */
  readonly otherRoutes: readonly string[];
  /** Mistakes found while reading: files, encoding, YAML, schema, pictures. Unsorted. */
  readonly problems: readonly Problem[];
}

/** A Markdown file of any collection. */
export type Source = ArticleSource | AuthorSource | StorySource | PageSource | RumorSource | InformantSource;
export type ArticleSource = SourceOf<'articles', ArticleData>;
export type AuthorSource = SourceOf<'authors', AuthorData>;
export type StorySource = SourceOf<'stories', StoryData>;
export type PageSource = SourceOf<'pages', PageData>;
export type RumorSource = SourceOf<'rumors', RumorData>;
/** The file of someone who reports rumors, which the domain calls a source too. */
export type InformantSource = SourceOf<'sources', SourceData>;

/** One Markdown file: what remains of its frontmatter once invalid values are out, and its body. */
export interface SourceOf<Name extends Collection, Data> {
  readonly collection: Name;
  /** File name without the ending; for articles `2021/11/slug`. */
  readonly id: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly data: Salvaged<Data>;
  /** Where `data` lacks something because what was written there is wrong; `[]` for all of it. */
  readonly flaws: readonly Path[];
  /** Every id in the frontmatter that points to another entry. */
  readonly references: readonly Reference[];
  /** Undefined when the file couldn't be read, or when nobody can tell where its body starts. */
  readonly body: Body | undefined;
  /** false for a file in a folder too many or too few, which has no address. */
  readonly placed: boolean;
  /** Where a value of the frontmatter stands. */
  readonly placeOf: PlaceOf;
}

/** `content/tags.yaml`: what remains of it once invalid values are out. */
export interface TagList {
  readonly file: string;
  readonly tags: readonly (Salvaged<TagData> | undefined)[];
  /** false when the file couldn't be read at all, so that nobody knows which tags there are. */
  readonly readable: boolean;
  readonly placeOf: PlaceOf;
}

/** An id and the field it stands in. */
export interface Reference {
  readonly collection: Collection;
  readonly id: string;
  readonly path: Path;
}

/** Keys and list positions that lead to a value: `['updates', 1, 'at']`. */
export type Path = readonly (string | number)[];

/**
 * The place of the value at `path`, or of its key. A value that isn't there has
 * the place of the nearest thing around it that is.
 */
export type PlaceOf = (path: Path, part?: 'key' | 'value') => Place;

/** `Data` in which any value may be missing because it was invalid; lists keep their order. */
export type Salvaged<Data> = Data extends readonly (infer Item)[]
  ? readonly (Salvaged<Item> | undefined)[]
  : Data extends object
    ? { readonly [Key in keyof Data]?: Salvaged<Data[Key]> | undefined }
    : Data;
