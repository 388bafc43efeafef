import type { APIRoute } from 'astro';
import { robotsDocument } from '../feeds/robots.ts';

export const GET: APIRoute = () =>
  new Response(robotsDocument(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
