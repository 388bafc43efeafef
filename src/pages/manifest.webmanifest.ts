import type { APIRoute } from 'astro';
import { manifestDocument } from '../feeds/manifest.ts';

export const GET: APIRoute = () =>
  new Response(manifestDocument(), { headers: { 'Content-Type': 'application/manifest+json' } });
