import type { Archive } from '../domain/archive.ts';
import type { StoryRecord } from '../domain/records.ts';
import type { Address } from '../domain/urls.ts';
import { oncePerArchive } from './once.ts';
import type { RumorFacts } from './rumor/rumor.ts';
import { rumorFacts } from './rumor/rumor.ts';
import type { RumorSummary } from './rumor/summary.ts';
import { rumorSummary } from './rumor/summary.ts';
import type { SourceSummary } from './source/source.ts';
import { sourceSummaries } from './source/source.ts';
import type { StoryStep } from './story/place.ts';
import { articleStep } from './story/place.ts';
import type { ReportCardView } from './story/report-card.ts';
import { reportCardView } from './story/report-card.ts';
import type { Href } from './urls.ts';
import { absolute, hrefOf, urls } from './urls.ts';

/** What every public document says of itself. */
interface ApiDocument {
  /** Raised when a field changes its meaning or goes; new fields may come at any time. */
  readonly version: 1;
  /** Whole address of the document itself. */
  readonly self: string;
}

/** `/api/v1/rumors.json`: every rumor, in the order of their first report. */
export interface RumorsDocument extends ApiDocument {
  readonly rumors: readonly RumorSummary[];
}

/** `/api/v1/rumors/<id>.json`: all that is known of a rumor. */
export interface RumorDocument extends ApiDocument {
  readonly rumor: RumorFacts;
}

/** `/api/v1/sources.json`: every source with its score. */
export interface SourcesDocument extends ApiDocument {
  readonly sources: readonly SourceSummary[];
}

/** `/api/v1/stories/<id>.json`: the rumors and articles of a story. */
export interface StoryDocument extends ApiDocument {
  readonly story: {
    readonly id: string;
    readonly href: Href;
    readonly title: string;
    readonly description: string;
    readonly rumors: readonly RumorSummary[];
    /** Oldest first. */
    readonly articles: readonly StoryStep[];
    /** How it ended; absent while a rumor of it is open. */
    readonly reportCard?: ReportCardView;
  };
}

/** Every public document by its path from the site's root, made when it is asked for. */
export const apiDocuments = oncePerArchive((archive: Archive): { path: Address; view: ApiView }[] => {
  const { api } = urls;
  const about = (path: Address) => ({ version: 1 as const, self: absolute(path) });
  const document = <Content extends object>(path: Address, content: () => Content) => ({
    path,
    get view() {
      return { ...about(path), ...content() };
    },
  });
  const rumors = [...archive.rumors.values()];
  return [
    document(api.rumors(), () => ({ rumors: rumors.map((rumor) => rumorSummary(archive, rumor)) })),
    document(api.sources(), () => ({ sources: sourceSummaries(archive) })),
    ...rumors.map((rumor) => document(api.rumor(rumor.id), () => ({ rumor: rumorFacts(archive, rumor) }))),
    ...[...archive.stories.values()].map((story) =>
      document(api.story(story.id), () => ({ story: storyOf(archive, story) })),
    ),
  ];
});

/** Any public document. */
export type ApiView = RumorsDocument | RumorDocument | SourcesDocument | StoryDocument;

function storyOf(archive: Archive, { id, data }: StoryRecord): StoryDocument['story'] {
  const { title, description } = data;
  const reportCard = reportCardView(archive, id);
  return {
    id,
    href: hrefOf(urls.story(id)),
    title,
    description,
    rumors: (archive.rumorsByStory.get(id) ?? []).map((rumor) => rumorSummary(archive, rumor)),
    articles: (archive.byStory.get(id) ?? []).map(articleStep),
    ...(reportCard && { reportCard }),
  };
}
