import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '../library/load.ts';
import { routesOfEach } from '../library/route.ts';
import { unspared } from '../library/spared.ts';
import { apiDocuments } from '../views/api.ts';

export async function getStaticPaths() {
  const listed = unspared(apiDocuments(await loadArchive()), ({ path }) => path);
  // A document is made here, once for the key and the text.
  return routesOfEach('api', listed, ({ path, view }) => [{ path, view }], 32, '.json');
}

export const GET: APIRoute<Props> = ({ props: { view } }) => Response.json(view.view);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;
