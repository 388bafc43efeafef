import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadArchive } from '../library/load.ts';
import { routesOf } from '../library/route.ts';
import { unspared } from '../library/spared.ts';
import { apiDocuments } from '../views/api.ts';

export async function getStaticPaths() {
  const wanted = unspared(apiDocuments(await loadArchive()), ({ path }) => path);
  // Made here, once for the key and the text.
  const documents = wanted.map(({ path, view }) => ({ path, view }));
  return routesOf('api', documents, '.json');
}

export const GET: APIRoute<Props> = ({ props: { view } }) => Response.json(view.view);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;
