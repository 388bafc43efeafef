import type { CheckContext } from '../check.ts';
import type { Library } from '../library.ts';
import { nearestBy } from '../nearest.ts';
import type { PictureUse } from '../picture-uses.ts';
import { pictureUses } from '../picture-uses.ts';
import type { Extent } from '../pictures.ts';
import type { Problem } from '../problems.ts';
import { problem } from '../problems.ts';
import { relativePath } from '../relative-path.ts';
import { uselessAlt } from './alt.ts';

/** Pixels that search engines and social networks want of a large preview, in its usual shape, 16:9. */
const LEAST_COVER: Extent = { width: 1200, height: 675 };

/** Every picture is there, can be read, is large enough and says what it shows; every file is shown. */
export function checkPictures({ library }: CheckContext): Problem[] {
  const uses = library.sources.flatMap(pictureUses);
  const images = new Set(library.images);
  const missing = new Map(
    uses.filter((use) => isMissing(use, images)).map((use) => [use, nearestPicture(use, library.images)]),
  );
  return [
    ...uses.flatMap((use) => addressProblems(use)),
    ...[...missing].map(([use, near]) => missingPicture(use, near)),
    ...brokenPictures(uses, library),
    ...uses.flatMap((use) => sizeProblems(use, library)),
    ...uses.flatMap(altProblems),
    ...unusedPictures(uses, new Set(missing.values()), library),
  ];
}

/** Nothing is loaded from elsewhere, and only the content folder is searched for pictures. */
function addressProblems({ source: { file }, target, url, place }: PictureUse): Problem[] {
  if (target.kind === 'remote') return [problem('remote-image', file, place(), { url })];
  if (target.kind === 'inline') return [problem('inline-image', file, place(), { url })];
  return target.kind === 'outside' ? [problem('image-outside-content', file, place(), { url })] : [];
}

function isMissing({ target }: PictureUse, images: ReadonlySet<string>): boolean {
  return target.kind === 'file' && !images.has(target.file);
}

function missingPicture({ source: { file }, url, place }: PictureUse, near: string | undefined): Problem {
  const suggestion = near === undefined ? undefined : relativePath(file, near);
  return problem('missing-image', file, place(), { url, nearest: suggestion });
}

/** A picture of nearly the same name, in the same folder rather than in another. */
function nearestPicture({ target }: PictureUse, images: readonly string[]): string | undefined {
  const wanted = target.kind === 'file' ? target.file : '';
  const folder = wanted.slice(0, wanted.lastIndexOf('/') + 1);
  const beside = images.filter((image) => image.startsWith(folder));
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  return nearestBy(wanted, beside, nameOf) ?? images.find((image) => nameOf(image) === nameOf(wanted));
}

/** A file that can't be read is one mistake, told where it is first used. */
function brokenPictures(uses: readonly PictureUse[], { pictures }: Library): Problem[] {
  const told = new Set<string>();
  return uses.flatMap(({ source: { file }, target, url, place }) => {
    const reading = target.kind === 'file' ? pictures.get(target.file) : undefined;
    if (target.kind !== 'file' || !reading || reading.ok || told.has(target.file)) return [];
    told.add(target.file);
    return reading.reason === 'image-too-large'
      ? problem('image-too-large', file, place(), { url, ...reading.excess })
      : problem(reading.reason, file, place(), { url });
  });
}

function sizeProblems(
  { source: { file }, target, url, isCover, place }: PictureUse,
  { pictures }: Library,
): Problem[] {
  const reading = target.kind === 'file' && isCover ? pictures.get(target.file) : undefined;
  if (!reading?.ok) return [];
  const { width, height } = reading.fact;
  if (width >= LEAST_COVER.width && height >= LEAST_COVER.height) return [];
  return [problem('small-cover', file, place(), { url, width, height, least: LEAST_COVER })];
}

function altProblems({ source: { file }, url, alt, title, altPlace }: PictureUse): Problem[] {
  if (alt === undefined) return [];
  if (alt.trim() === '') return [problem('missing-alt', file, altPlace(), { url })];
  const reason = uselessAlt(alt, url, title);
  return reason ? [problem('useless-alt', file, altPlace(), { alt, reason })] : [];
}

/** A picture that nobody shows, unless a use that misses its file seems to mean it. */
function unusedPictures(
  uses: readonly PictureUse[],
  meant: ReadonlySet<string | undefined>,
  { images }: Library,
): Problem[] {
  const used = new Set(uses.map(({ target }) => (target.kind === 'file' ? target.file : undefined)));
  return images
    .filter((image) => !used.has(image) && !meant.has(image))
    .map((image) => problem('unused-image', image, undefined, {}));
}
