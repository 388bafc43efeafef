import type { APIRoute } from 'astro';
import type { ApiView } from '../views/api.ts';
import { pathsOf, viewOf } from './static-paths.ts';

export const getStaticPaths = pathsOf;

/** Public data. */
export const GET: APIRoute = async (context) => {
  const { view } = await viewOf<{ readonly view: ApiView }>(context);
  return Response.json(view);
};
