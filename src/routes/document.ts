import type { APIRoute } from 'astro';
import type { SiteDocument } from '../feeds/document.ts';
import { mediaTypeOf } from '../feeds/media-types.ts';
import { pathsOf, viewOf } from './static-paths.ts';

export const getStaticPaths = pathsOf;

/** A feed, a part of its archive, a list of feeds or the sitemap for news. */
export const GET: APIRoute = async (context) => {
  const document = await viewOf<SiteDocument>(context);
  const text = await document.render();
  return new Response(text as string | Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': mediaTypeOf(document.path) ?? 'application/octet-stream' },
  });
};
