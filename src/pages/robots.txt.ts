import type { APIRoute } from 'astro';
import { robotsDocument } from '../feeds/robots.ts';
import { viewOf } from '../routes/static-paths.ts';

export const GET: APIRoute = async (context) => {
  const { hasNews } = await viewOf<{ readonly hasNews: boolean }>(context);
  return new Response(robotsDocument(hasNews), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
