import type { APIRoute } from 'astro';
import { sitemapDocument } from './sitemap-document.ts';
import type { SitemapView } from './sitemap.ts';
import { pathsOf, viewOf } from './static-paths.ts';

export const getStaticPaths = pathsOf;

/** The sitemap or a part of it. */
export const GET: APIRoute = async (context) =>
  new Response(sitemapDocument(await viewOf<SitemapView>(context)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
