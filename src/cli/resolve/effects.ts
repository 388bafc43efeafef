import type { Archive } from '../../domain/archive.ts';
import type { StatusNote } from '../../domain/rumor/notes.ts';
import { articleNotes } from '../../domain/rumor/notes.ts';
import { transitionId } from '../../domain/rumor/rumor.ts';
import type { Transition } from '../../domain/rumor/status.ts';
import type { Status } from '../../domain/rumor/statuses.ts';
import { rankSources } from '../../domain/source/ranking.ts';
import type { Result } from '../../domain/source/scores.ts';
import { scoresOf } from '../../domain/source/scores.ts';
import type { Rate } from '../../domain/source/tally.ts';
import { reportCard } from '../../domain/story/report-card.ts';

/** Nothing was scored yet. */
const NO_RATE: Rate = { hits: [], misses: [], scored: 0, interval: undefined };

/**
 * What readers will find changed when a rumor's log changes: the difference
 * between two archives that are the same but for that log.
 *
 * @param id of the rumor
 */
export function effectsOf(id: string, before: Archive, after: Archive): Effects {
  return {
    from: before.rumors.get(id)?.status,
    to: after.rumors.get(id)?.status,
    notes: noteEffects(id, before, after),
    scores: scoreEffects(id, before, after),
    ranks: rankEffects(before, after),
    news: changesBeyond(id, after, before),
    retracted: changesBeyond(id, before, after),
    story: storyEffect(id, before, after),
  };
}

function noteEffects(id: string, before: Archive, after: Archive): NoteEffect[] {
  const noteIn = (archive: Archive, article: string) => {
    const record = archive.articlesById.get(article)?.record;
    return record && articleNotes(record, archive.rumors)?.notes.find(({ rumor }) => rumor === id);
  };
  return (after.byRumor.get(id) ?? [])
    .map(({ id: article }) => ({
      article,
      before: noteIn(before, article),
      after: noteIn(after, article),
    }))
    .filter((effect) => effect.before?.now !== effect.after?.now || effect.before?.at !== effect.after?.at);
}

function scoreEffects(id: string, before: Archive, after: Archive): ScoreEffect[] {
  const [old, young] = [resultsIn(before, id), resultsIn(after, id)];
  return [...new Set([...old.keys(), ...young.keys()])]
    .sort()
    .filter((source) => old.get(source) !== young.get(source))
    .map((source) => ({
      source,
      from: old.get(source),
      to: young.get(source),
      before: before.trackRecords.get(source) ?? NO_RATE,
      after: after.trackRecords.get(source) ?? NO_RATE,
    }));
}

function resultsIn(archive: Archive, id: string): Map<string, Result> {
  const rumor = archive.rumors.get(id);
  return new Map((rumor ? scoresOf(rumor) : []).map(({ source, result }) => [source, result]));
}

/** Everyone whose place changed, also those who were merely overtaken. */
function rankEffects(before: Archive, after: Archive): RankEffect[] {
  const [old, young] = [ranksIn(before), ranksIn(after)];
  return [...new Set([...young.keys(), ...old.keys()])]
    .filter((source) => old.get(source) !== young.get(source))
    .map((source) => ({ source, from: old.get(source), to: young.get(source) }));
}

function ranksIn(archive: Archive): Map<string, number> {
  const { ranked } = rankSources(archive.trackRecords.values());
  return new Map(ranked.map(({ rank, entry }) => [entry.source, rank]));
}

/** Changes of status that one archive tells and the other doesn't, oldest first. */
function changesBeyond(id: string, one: Archive, other: Archive): StatusChange[] {
  const changesIn = (archive: Archive) => {
    const rumor = archive.rumors.get(id);
    return (rumor?.history ?? []).map((change) => ({ id: rumor ? transitionId(rumor, change) : '', change }));
  };
  const known = new Set(changesIn(other).map((change) => change.id));
  return changesIn(one).filter((change) => !known.has(change.id));
}

function storyEffect(id: string, before: Archive, after: Archive): Effects['story'] {
  const story = after.rumors.get(id)?.record.data.story ?? '';
  const isSettled = (archive: Archive) => reportCard(archive.rumorsByStory.get(story) ?? []).settled;
  if (isSettled(before) === isSettled(after)) return undefined;
  return { story, settled: isSettled(after) };
}

/** What a changed log changes for readers. */
export interface Effects {
  readonly from: Status | undefined;
  readonly to: Status | undefined;
  readonly notes: readonly NoteEffect[];
  readonly scores: readonly ScoreEffect[];
  readonly ranks: readonly RankEffect[];
  /** Changes of status that subscribers will be told. */
  readonly news: readonly StatusChange[];
  /** Changes of status that they were told and that never were, by the new log. */
  readonly retracted: readonly StatusChange[];
  /** The story that ends, or that is open again. */
  readonly story: { readonly story: string; readonly settled: boolean } | undefined;
}

/** The note on top of an article. */
export interface NoteEffect {
  /** Id of the article. */
  readonly article: string;
  readonly before: StatusNote | undefined;
  readonly after: StatusNote | undefined;
}

/** What a source's word came to. */
export interface ScoreEffect {
  /** Id of the source. */
  readonly source: string;
  readonly from: Result | undefined;
  readonly to: Result | undefined;
  /** Its whole record. */
  readonly before: Rate;
  readonly after: Rate;
}

/** A place among the ranked, from 1; undefined: none. */
export interface RankEffect {
  /** Id of the source. */
  readonly source: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** A change of status with its name for ever. */
export interface StatusChange {
  readonly id: string;
  readonly change: Transition;
}
