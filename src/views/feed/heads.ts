import type { Archive } from '../../domain/archive.ts';
import type { AuthorRecord, SourceRecord, StoryRecord } from '../../domain/records.ts';
import type { Rumor } from '../../domain/rumor/rumor.ts';
import type { Address } from '../../domain/urls.ts';
import { t } from '../../i18n/index.ts';
import type { TagData } from '../../schema/tag.ts';
import { site } from '../../site.ts';
import { tagsInUse } from '../tags-in-use.ts';
import { absolute, urls } from '../urls.ts';
import type { FeedHead } from './feed.ts';

/** The feed of everything. */
export function siteHead(): FeedHead {
  const { name: title, tagline: description } = site;
  const front = urls.home();
  const label = t.feeds.everything;
  return { kind: 'site', id: front, front, home: absolute(front), label, title, description };
}

/** The feed of every change of status. */
export function verdictsHead(): FeedHead {
  return head('verdicts', urls.rumors(), t.feeds.verdicts.label, t.feeds.verdicts.description);
}

/** The feed of what we got wrong. */
export function correctionsHead(): FeedHead {
  return head('corrections', urls.corrections(), t.feeds.corrections.label, t.feeds.corrections.description);
}

/** The feed of one message a week. It has no page of its own: the page about feeds tells of it. */
export function digestHead(): FeedHead {
  const { label, description } = t.feeds.digest;
  const front = urls.digest();
  return {
    ...head('digest', front, label, description),
    id: urls.feed(front, 'atom'),
    home: absolute(urls.follow()),
  };
}

/** The feed of a tag. */
export function tagHead({ slug, label, description }: TagData): FeedHead {
  return head('tag', urls.tag(slug), label, description);
}

/** The feed of a story. */
export function storyHead({ id, data }: StoryRecord): FeedHead {
  return head('story', urls.story(id), data.title, data.description);
}

/** The feed of an author. */
export function authorHead({ id, data }: AuthorRecord): FeedHead {
  return head('author', urls.author(id), data.name, t.feeds.about.author(data.name));
}

/** The feed of a source. */
export function sourceHead({ id, data }: SourceRecord): FeedHead {
  return head('source', urls.source(id), data.name, t.feeds.about.source(data.name));
}

/** The feed of a rumor. */
export function rumorHead({ id, record }: Rumor): FeedHead {
  return head('rumor', urls.rumor(id), record.data.statement, t.feeds.about.rumor);
}

/** Every feed of the site: of the site as a whole first, then of each tag in use, story, author, source and rumor. */
export function feedHeads(archive: Archive): FeedHead[] {
  return [
    siteHead(),
    verdictsHead(),
    correctionsHead(),
    digestHead(),
    ...tagsInUse(archive).map(tagHead),
    ...[...archive.stories.values()].map(storyHead),
    ...[...archive.authors.values()].map(authorHead),
    ...[...archive.sources.values()].map(sourceHead),
    ...[...archive.rumors.values()].map(rumorHead),
  ];
}

function head(kind: FeedHead['kind'], front: Address, label: string, description: string): FeedHead {
  const title = t.feeds.title(site.name, label);
  return { kind, id: front, front, home: absolute(front), label, title, description };
}
