import type { Archive } from '../../domain/archive.ts';
import type { Article } from '../../domain/article.ts';
import type { RumorEvent } from '../../domain/rumor/events.ts';
import type { Rumor } from '../../domain/rumor/rumor.ts';
import type { Transition } from '../../domain/rumor/status.ts';
import type { Moment } from '../../i18n/dates.ts';
import { moment } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import type { Report } from '../../schema/rumor.ts';
import { once } from '../once.ts';
import type { Href } from '../urls.ts';
import { hrefOf, urls } from '../urls.ts';
import { sourceName } from './names.ts';
import type { StatusView } from './status.ts';
import { statusOf } from './status.ts';

/** Something that happened to a rumor, or that we wrote of it. */
export interface TimelineEntry {
  readonly kind: RumorEvent['kind'] | 'article';
  /** Which side a report takes. */
  readonly stance?: Report['stance'];
  /** What happened, in words. */
  readonly what: string;
  readonly at: Moment;
  /** Milliseconds since 1970, to draw it by. */
  readonly time: number;
  /** The page that tells more. */
  readonly href?: Href;
  /** The rumor it happened to, where a timeline has several. */
  readonly rumor?: { readonly statement: string; readonly href: Href };
  /** The status that it brought about. */
  readonly status?: StatusView;
}

/** All that happened to a rumor, and the articles about it, oldest first. */
export function rumorTimeline(archive: Archive, rumor: Rumor): TimelineEntry[] {
  return byTime([
    ...rumorEntries(archive, rumor),
    ...(archive.byRumor.get(rumor.id) ?? []).map(articleEntry),
  ]);
}

/** All that happened in a story: to its rumors, and the articles about it, oldest first. */
export function storyTimeline(archive: Archive, story: string): TimelineEntry[] {
  const rumors = archive.rumorsByStory.get(story) ?? [];
  return byTime([
    ...rumors.flatMap((rumor) =>
      rumorEntries(archive, rumor).map((entry) => ({
        ...entry,
        rumor: { statement: rumor.record.data.statement, href: hrefOf(urls.rumor(rumor.id)) },
      })),
    ),
    ...(archive.byStory.get(story) ?? []).map(articleEntry),
  ]);
}

const rumorEntries = once((archive: Archive, rumor: Rumor): TimelineEntry[] => {
  const changes = new Map<RumorEvent, Transition>(rumor.history.map((change) => [change.because, change]));
  return rumor.events.flatMap((event) => {
    const change = changes.get(event);
    // A deadline that passes after the verdict is no news.
    return event.kind === 'due' && !change ? [] : [entryOf(archive, event, change)];
  });
});

function entryOf(archive: Archive, event: RumorEvent, change?: Transition): TimelineEntry {
  return {
    kind: event.kind,
    ...(event.kind === 'report' && { stance: event.report.stance }),
    what: words(archive, event),
    at: moment(event.at),
    time: event.time,
    ...(change && { status: statusOf(change) }),
  };
}

function articleEntry({ id, record, time }: Article): TimelineEntry {
  const { title, published } = record.data;
  return { kind: 'article', what: title, at: moment(published), time, href: hrefOf(urls.article(id)) };
}

function words(archive: Archive, event: RumorEvent): string {
  const { events, evidence } = t.rumors;
  const name = (id: string) => sourceName(archive, id);
  switch (event.kind) {
    case 'verdict':
      return events[event.verdict.outcome];
    case 'due':
      return events.due;
    case 'report':
      return events[event.report.stance](name(event.report.source));
    case 'deleted':
      return events.deleted(
        name(event.report.source),
        evidence.deletedBy[event.evidence.deletedBy ?? 'unknown'],
      );
    case 'recovered': {
      const { recoveredBy } = event.evidence;
      return events.recovered(name(event.report.source), recoveredBy ? name(recoveredBy) : '');
    }
    default:
      return events[event.kind](name(event.report.source));
  }
}

/** Sorting is stable: at one moment a rumor's own order holds, and articles come after. */
function byTime(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return entries.toSorted((a, b) => a.time - b.time);
}
