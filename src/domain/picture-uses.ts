import type { Source } from './library.ts';
import type { PictureTarget } from './pictures.ts';
import { pictureTarget } from './pictures.ts';
import type { Place } from './problems.ts';

/** Every use of a picture in a file, the cover first. */
export function pictureUses(source: Source): PictureUse[] {
  const { file, body, data, placeOf } = source;
  const title = 'title' in data ? data.title : undefined;
  const used = (url: string) => ({ source, url, target: pictureTarget(url, file), title });
  const inBody = (body?.images ?? []).map(({ url, alt, place }) => ({
    ...used(url),
    ...{ alt, isCover: false, place: () => place, altPlace: () => place },
  }));
  const cover = 'cover' in data ? data.cover : undefined;
  if (cover?.file === undefined) return inBody;
  const place = () => placeOf(['cover', 'file']);
  const altPlace = () => placeOf(['cover', 'alt']);
  return [{ ...used(cover.file), alt: cover.alt, isCover: true, place, altPlace }, ...inBody];
}

/** A picture where it is shown. */
export interface PictureUse {
  readonly source: Source;
  /** As the editor wrote it. */
  readonly url: string;
  readonly target: PictureTarget;
  /** Undefined when the schema has something to say about it. */
  readonly alt: string | undefined;
  /** The headline of the text that the picture belongs to. */
  readonly title: string | undefined;
  readonly isCover: boolean;
  /** Found when asked for, as it costs a parse of the frontmatter. */
  readonly place: () => Place;
  readonly altPlace: () => Place;
}
