import type { Archive } from '../../domain/archive.ts';
import type { BodyFact } from '../../domain/records.ts';
import { instantName } from '../../domain/instant-name.ts';
import type { Rumor } from '../../domain/rumor/rumor.ts';
import type { Moment } from '../../i18n/dates.ts';
import { moment } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import { rumorCard } from '../card.ts';
import { rumorHead } from '../feed/heads.ts';
import type { PageMeta } from '../meta.ts';
import { pageMeta } from '../meta.ts';
import { once, oncePerArchive } from '../once.ts';
import type { StoryStep } from '../story/place.ts';
import { articleStep } from '../story/place.ts';
import type { Href } from '../urls.ts';
import { absolute, homeLink, hrefOf, urls } from '../urls.ts';
import type { BecauseView } from './because.ts';
import { becauseView } from './because.ts';
import { claimReview } from './claim-review.ts';
import type { StatusView } from './status.ts';
import { statusOf } from './status.ts';
import type { RumorSummary } from './summary.ts';
import { rumorSummaries, rumorSummary } from './summary.ts';
import type { TimelineEntry } from './timeline.ts';
import { rumorTimeline } from './timeline.ts';
import type { VoiceView } from './voices.ts';
import { voicesOf } from './voices.ts';

/** The page of a rumor. */
export interface RumorView {
  readonly meta: PageMeta;
  readonly rumor: RumorFacts;
  /** What is known and what is not. */
  readonly body: BodyFact;
  /** The code that shows the status on another site. */
  readonly embed: string;
  /** Path of the public data. */
  readonly data: Href;
}

/** All that is known of a rumor, as the public data give it. */
export interface RumorFacts extends RumorSummary {
  readonly settledBy: string;
  /** When silence itself becomes news. */
  readonly due?: Moment;
  /** Changes of status, oldest first. */
  readonly history: readonly HistoryEntry[];
  /** Who says what, oldest first. */
  readonly voices: readonly VoiceView[];
  readonly timeline: readonly TimelineEntry[];
  /** Can only be true if these are. */
  readonly parents: readonly RumorSummary[];
  /** What can only be true if this is. */
  readonly children: readonly RumorSummary[];
  /** Of these and this one, at most one can be confirmed. */
  readonly rivals: readonly RumorSummary[];
  /** Articles about it, oldest first. */
  readonly articles: readonly StoryStep[];
}

/** A change of status and its reason. */
export interface HistoryEntry extends StatusView, BecauseView {
  /** Names it among those of its rumor, for ever: the `id` of its element on the page. */
  readonly id: string;
}

/** The page of every rumor, made when it is asked for. */
export const rumorViews = oncePerArchive((archive: Archive): { id: string; view: RumorView }[] =>
  [...archive.rumors.values()].map((rumor) => ({
    id: rumor.id,
    get view() {
      return rumorView(archive, rumor);
    },
  })),
);

/** All that is known of a rumor. */
export const rumorFacts = once((archive: Archive, rumor: Rumor): RumorFacts => {
  const { settledBy, due, parents, rivals } = rumor.record.data;
  const children = (archive.rumorsByParent.get(rumor.id) ?? []).map(({ id }) => id);
  return {
    ...rumorSummary(archive, rumor),
    settledBy,
    ...(due !== undefined && { due: moment(due) }),
    history: rumor.history.map((change) => ({
      id: instantName(change.time),
      ...statusOf(change),
      ...becauseView(archive, change.because),
    })),
    voices: voicesOf(archive, rumor),
    timeline: rumorTimeline(archive, rumor),
    parents: rumorSummaries(archive, parents),
    children: rumorSummaries(archive, children),
    rivals: rumorSummaries(archive, rivals),
    articles: (archive.byRumor.get(rumor.id) ?? []).map(articleStep),
  };
});

function rumorView(archive: Archive, rumor: Rumor): RumorView {
  const facts = rumorFacts(archive, rumor);
  const path = urls.rumor(rumor.id);
  const review = claimReview(archive, rumor);
  return {
    meta: pageMeta(archive, {
      path,
      title: facts.statement,
      description: `${facts.status.word}. ${facts.explainer}`,
      card: rumorCard(archive, rumor),
      feed: rumorHead(rumor),
      trail: [homeLink(), { label: t.rumors.title, href: hrefOf(urls.rumors()) }],
      things: review ? [review] : [],
    }),
    rumor: facts,
    body: rumor.record.body,
    embed: embedCode(rumor),
    data: hrefOf(urls.api.rumor(rumor.id)),
  };
}

function embedCode({ id, record }: Rumor): string {
  const title = t.rumors.embedTitle(record.data.statement).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${absolute(urls.card(id))}" title="${title}" width="100%" height="220" loading="lazy" style="border:0"></iframe>`;
}
