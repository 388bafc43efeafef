import type { Archive } from '../../domain/archive.ts';
import type { StatusNote } from '../../domain/rumor/notes.ts';
import { moment } from '../../i18n/dates.ts';
import type { Rate } from '../../domain/source/tally.ts';
import { rateView } from '../../views/source/track.ts';
import type { Effects, NoteEffect, RankEffect, ScoreEffect, StatusChange } from './effects.ts';
import { words } from './words.ts';

/** What a verdict changes for readers, in lines for the terminal. */
export function previewLines({ from, to, ...effects }: Effects, archive: Archive): string[] {
  const { notes, scores, ranks, news, retracted, story } = effects;
  return [
    words.status(from && words.statuses[from], to && words.statuses[to]),
    '',
    ...section(
      words.notes(notes.length),
      notes.flatMap((note) => noteLines(note, archive)),
    ),
    ...section(
      words.scores(scores.length),
      scores.map((score) => scoreLine(score, archive)),
    ),
    ...optional(
      words.ranks,
      ranks.map((rank) => rankLine(rank, archive)),
    ),
    ...optional(words.news, news.map(changeLine)),
    ...optional(words.retracted, retracted.map(changeLine)),
    ...(story ? [storyLine(story, archive)] : []),
  ];
}

/** A heading with lines under it. */
export function section(heading: string, lines: readonly string[]): string[] {
  return [heading, ...lines.map((line) => `  ${line}`)];
}

/** Nothing at all when there are no lines. */
export function optional(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? section(heading, lines) : [];
}

function noteLines({ article, before, after }: NoteEffect, archive: Archive): string[] {
  const title = archive.articlesById.get(article)?.record.data.title ?? article;
  return [title, `  ${noteWords(after)}`, ...(before ? [`  ${words.noteBefore(noteWords(before))}`] : [])];
}

function noteWords(note: StatusNote | undefined): string {
  if (!note) return words.noNote;
  return words.note(words.statuses[note.then], words.statuses[note.now], moment(note.at).day);
}

function scoreLine({ source, to, before, after }: ScoreEffect, archive: Archive): string {
  const result = to ? words.results[to] : words.noResult;
  return words.score(nameOf(source, archive), result, rateWords(before), rateWords(after));
}

function rateWords(rate: Rate): string {
  const { score, range } = rateView(rate);
  return range === '' ? score : `${score} (${range})`;
}

function rankLine({ source, from, to }: RankEffect, archive: Archive): string {
  return words.rank(nameOf(source, archive), words.place(from), words.place(to));
}

function changeLine({ id, change: { at, from, to } }: StatusChange): string {
  const status = words.status(from && words.statuses[from], words.statuses[to]);
  return `${status} · ${moment(at).day} (${id})`;
}

function storyLine({ story, settled }: NonNullable<Effects['story']>, archive: Archive): string {
  const title = archive.stories.get(story)?.data.title ?? story;
  return settled ? words.storySettled(title) : words.storyOpen(title);
}

function nameOf(source: string, { sources }: Archive): string {
  return sources.get(source)?.data.name ?? source;
}
