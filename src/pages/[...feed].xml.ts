import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { rssDocument } from '../feeds/rss.ts';
import { loadArchive } from '../library/load.ts';
import { readProse } from '../library/prose.ts';
import { routesOf } from '../library/route.ts';
import { feedViews } from '../views/feed.ts';

export async function getStaticPaths() {
  return routesOf('feed', feedViews(await loadArchive()), '.xml');
}

export const GET: APIRoute<Props> = async ({ props: { view } }) =>
  new Response(await rssDocument(view, readProse), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });

type Props = InferGetStaticPropsType<typeof getStaticPaths>;
