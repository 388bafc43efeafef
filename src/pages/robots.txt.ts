import type { APIRoute } from 'astro';
import { robotsDocument } from '../feeds/robots.ts';
import { loadArchive } from '../library/load.ts';
import { newsSitemapView } from '../views/news-sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(robotsDocument(newsSitemapView(await loadArchive()) !== undefined), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
