import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sitemapDocument } from '../feeds/sitemap.ts';
import { loadArchive } from '../library/load.ts';
import { routesOf } from '../library/route.ts';
import { sitemapViews } from '../views/sitemap.ts';

export async function getStaticPaths() {
  return routesOf('sitemap', sitemapViews(await loadArchive()), '.xml');
}

export const GET: APIRoute<Props> = ({ props: { view } }) =>
  new Response(sitemapDocument(view), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });

type Props = InferGetStaticPropsType<typeof getStaticPaths>;
