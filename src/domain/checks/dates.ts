import { monthsIn } from '../calendar.ts';
import type { CheckContext } from '../check.ts';
import type { ArticleSource } from '../library.ts';
import type { Problem } from '../problems.ts';
import { problem } from '../problems.ts';

/** An article lies in the folder of its month, and its log runs forward from its publication. */
export function checkDates({ library, site: { timeZone } }: CheckContext): Problem[] {
  const monthOf = monthsIn(timeZone);
  return library.sources.flatMap((source) => {
    if (source.collection !== 'articles') return [];
    return [...folderProblems(source, monthOf, timeZone), ...updateProblems(source)];
  });
}

function folderProblems(
  { id, file, data: { published }, placed, placeOf }: ArticleSource,
  monthOf: (instant: string) => string,
  timeZone: string,
): Problem[] {
  if (published === undefined || !placed) return [];
  const folder = id.slice(0, '2021/11'.length);
  const wanted = monthOf(published).replace('-', '/');
  if (wanted === folder) return [];
  const details = { published, timeZone, folder, wanted, move: file.replace(`/${folder}/`, `/${wanted}/`) };
  return [problem('wrong-folder', file, placeOf(['published']), details)];
}

function updateProblems({ file, data: { published, updates }, placeOf }: ArticleSource): Problem[] {
  let previous: string | undefined;
  return (updates ?? []).flatMap((update, index) => {
    const at = update?.at;
    if (at === undefined) return [];
    // Asked for where something is wrong only: it parses the frontmatter again.
    const place = () => placeOf(['updates', index, 'at']);
    if (published !== undefined && isBefore(at, published)) {
      return problem('update-before-publication', file, place(), { at, published });
    }
    const earlier = previous;
    previous = at;
    if (earlier === undefined || isBefore(earlier, at)) return [];
    return isBefore(at, earlier)
      ? problem('update-order', file, place(), { at, previous: earlier })
      : problem('simultaneous-updates', file, place(), { at });
  });
}

const isBefore = (a: string, b: string) => Date.parse(a) < Date.parse(b);
