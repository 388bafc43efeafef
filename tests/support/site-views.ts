import type { Archive } from '../../src/domain/archive.ts';
import { routes } from '../../src/routes/table.ts';

/** Kinds that hold no view: documents and what is written for machines. */
const OTHERS = /^src\/(?:routes\/(?:document|sitemap)|pages\/(?:robots|manifest))/;

/** The view of every page of the site by its path, feeds and machine-readable files left out. */
export function siteViews(archive: Archive): Map<string, unknown> {
  const kinds = routes.filter(({ entrypoint }) => !OTHERS.test(entrypoint));
  return new Map(
    kinds.flatMap(({ entries, address, view }) =>
      entries(archive).map((entry) => [address(entry), unwrapped(view(archive, entry))] as const),
    ),
  );
}

/** Public data is given to its page with its path. */
function unwrapped(view: unknown): unknown {
  const isData = typeof view === 'object' && view !== null && Object.keys(view).join() === 'path,view';
  return isData ? (view as { readonly view: unknown }).view : view;
}
