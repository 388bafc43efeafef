import type { Archive } from './archive.ts';
import type { Article } from './article.ts';
import type { ContentRecord, ImageFact } from './records.ts';

/** Changes from which on looking for what they reach costs more than it spares. */
const MANY = 100;

/** Writes down of an archive what tells later what an edit has reached. */
export function tracesOf(archive: Archive): Traces {
  const { authors, stories, pages, sources, rumors, tags } = archive;
  const records = [
    ...[authors, stories, sources].flatMap((each) => [...each.values()]),
    ...[...rumors.values()].map(({ record }) => record),
    ...pages,
  ];
  return {
    world: JSON.stringify([records.map(stateOf), [...tags.values()]]),
    articles: new Map(archive.articles.map((article) => [article.id, traceOf(article)])),
  };
}

/**
 * The articles that came, went, or were edited. Undefined where nobody can tell what that reaches: when something else
 * than articles has changed, or a lot.
 */
export function changesBetween(before: Traces, now: Traces): Changes | undefined {
  if (now.world !== before.world) return undefined;
  const ids = [...new Set([...before.articles.keys(), ...now.articles.keys()])];
  const changed = ids.filter((id) => before.articles.get(id)?.state !== now.articles.get(id)?.state);
  if (changed.length > MANY) return undefined;
  const traces = changed.flatMap((id) => [before.articles.get(id) ?? [], now.articles.get(id) ?? []].flat());
  return { ids: new Set(changed), traces };
}

/** The moments at which an article is told of: of its publication and of its log, in milliseconds since 1970. */
export function momentsOf({ time, updates = [] }: Trace): readonly number[] {
  return [time, ...updates];
}

function traceOf({ record, time, month }: Article): Trace {
  const { story, tags, authors, rumors, updates } = record.data;
  return {
    state: stateOf(record),
    time,
    month,
    tags,
    authors,
    ...(record.cover !== undefined && { hasCover: true }),
    ...(story !== undefined && { story }),
    ...(rumors.length > 0 && { rumors }),
    ...(updates.length > 0 && { updates: updates.map(({ at }) => Date.parse(at)) }),
  };
}

/** Changes with the file of a record and with the pictures it shows. */
function stateOf({
  id,
  body,
  cover,
}: ContentRecord<unknown> & { readonly cover?: ImageFact | undefined }): string {
  const pictures = [...(cover ? [cover] : []), ...Object.values(body.images)];
  return [id, body.digest, ...pictures.map(({ file, digest }) => `${file} ${digest}`)].join('\n');
}

/** What an archive is compared with. */
export interface ReachedFrom {
  /** Of the archive before, which would have to say the same at the moment of this one (`until.ts`). */
  readonly before: Traces;
  /** Its own. */
  readonly now: Traces;
}

/** Articles that are not as they were. */
export interface Changes {
  readonly ids: ReadonlySet<string>;
  /** As they were and as they are. */
  readonly traces: readonly Trace[];
}

/** What is kept of an archive. */
export interface Traces {
  /** Changes with everything but the articles. */
  readonly world: string;
  /** By their ids. */
  readonly articles: ReadonlyMap<string, Trace>;
}

/** What is kept of an article. */
export interface Trace {
  /** Changes whenever the article does. */
  readonly state: string;
  /** Publication in milliseconds since 1970. */
  readonly time: number;
  readonly month: string;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  readonly hasCover?: boolean;
  readonly story?: string;
  readonly rumors?: readonly string[];
  /** The moments of its log, in milliseconds since 1970. */
  readonly updates?: readonly number[];
}
