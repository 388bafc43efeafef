import type { Archive } from './archive.ts';
import type { Rumor } from './rumor/rumor.ts';
import type { ReachedFrom, Trace } from './traces.ts';
import { changesBetween, momentsOf } from './traces.ts';
import type { Urls } from './urls.ts';
import { weeksIn } from './weeks.ts';

/**
 * The fronts that may tell something else than before, by page, feed or data: each with the moment (milliseconds since
 * 1970) from which on that may be. What the list or the feed of a front tells of earlier moments stands. Undefined where
 * that may be any front.
 *
 * Fronts are those of home, tags, authors, stories, months, rumors and sources. An article is told of by its own fronts
 * and those of its rumors, and by whatever tells of a later change of a rumor of its own (`change-entry.ts`). Entries of
 * one moment are told apart by how many they are (`instants.ts`), so they reach each other; among them is the digest of a
 * week, told at its end, which comes and goes with what happened in it.
 *
 * @param timeZone IANA name of the zone in which weeks begin
 */
export function reachedFronts(
  archive: Archive,
  { before, now }: ReachedFrom,
  { urls, timeZone }: { readonly urls: Urls; readonly timeZone: string },
): ReadonlyMap<string, number> | undefined {
  const changes = changesBetween(before, now);
  if (!changes) return undefined;
  const reach = new FrontReach(archive, urls);
  const own = changes.traces.flatMap(momentsOf);
  const weekOf = weeksIn(timeZone);
  const moments = new Set([...own, ...own.map((time) => weekOf(time).end)]);
  const isOfSuch = (time: number) => moments.has(time);
  for (const trace of changes.traces) reach.article(trace);
  for (const trace of now.articles.values()) if (momentsOf(trace).some(isOfSuch)) reach.article(trace);
  for (const rumor of archive.rumors.values()) {
    const twin = rumor.history.find(({ time }) => isOfSuch(time));
    if (twin) reach.rumor(rumor, twin.time);
  }
  reach.months(new Set([...before.articles.values()].map(({ month }) => month)));
  return reach.fronts;
}

/** Collects fronts that something has reached. */
class FrontReach {
  readonly fronts = new Map<string, number>();
  readonly #archive: Archive;
  readonly #urls: Urls;

  constructor(archive: Archive, urls: Urls) {
    this.#archive = archive;
    this.#urls = urls;
  }

  /** All that tells of an article. */
  article(trace: Trace): void {
    const { story, month, rumors = [] } = trace;
    const since = Math.min(...momentsOf(trace));
    this.#touch(this.#urls.home(), since);
    this.#touch(this.#urls.month(month), since);
    if (story !== undefined) this.#touch(this.#urls.story(story), since);
    this.#subjects(trace, since);
    for (const id of rumors) {
      const rumor = this.#archive.rumors.get(id);
      if (!rumor) continue;
      this.#voices(rumor, since);
      if (rumor.history.some(({ time }) => time >= trace.time)) this.rumor(rumor, since);
    }
  }

  /** All that tells of the changes of a rumor. */
  rumor(rumor: Rumor, since: number): void {
    this.#touch(this.#urls.home(), since);
    this.#touch(this.#urls.story(rumor.record.data.story), since);
    this.#voices(rumor, since);
    for (const { record } of this.#archive.byRumor.get(rumor.id) ?? []) this.#subjects(record.data, since);
  }

  /** Months lead to the one before and the one after. */
  months(before: ReadonlySet<string>): void {
    const now = new Set(this.#archive.byMonth.keys());
    if (now.symmetricDifference(before).size === 0) return;
    for (const month of now) this.#touch(this.#urls.month(month), -Infinity);
  }

  #subjects({ tags, authors }: Pick<Trace, 'tags' | 'authors'>, since: number): void {
    for (const slug of tags) this.#touch(this.#urls.tag(slug), since);
    for (const id of authors) this.#touch(this.#urls.author(id), since);
  }

  #voices({ id, events }: Rumor, since: number): void {
    this.#touch(this.#urls.rumor(id), since);
    for (const event of events) {
      if (event.kind === 'report') this.#touch(this.#urls.source(event.report.source), since);
    }
  }

  #touch(front: string, since: number): void {
    this.fronts.set(front, Math.min(since, this.fronts.get(front) ?? Infinity));
  }
}
