import type { Archive } from '../../domain/archive.ts';
import { independentOrigins } from '../../domain/rumor/origins.ts';
import type { Rumor } from '../../domain/rumor/rumor.ts';
import type { Side } from '../../domain/rumor/stance.ts';
import type { RumorKind } from '../../schema/rumor.ts';
import { once } from '../once.ts';
import type { Href, Link } from '../urls.ts';
import { hrefOf, urls } from '../urls.ts';
import type { BecauseView } from './because.ts';
import { becauseView } from './because.ts';
import { explainerSentence } from './explainer.ts';
import { sourceLink, storyLink } from './names.ts';
import type { StatusView } from './status.ts';
import { lastChange, statusView } from './status.ts';

/** A rumor as an entry of a list, and as the public data give it. */
export interface RumorSummary {
  readonly id: string;
  /** Path of its page. */
  readonly href: Href;
  readonly statement: string;
  readonly kind: RumorKind;
  readonly story: Link;
  readonly status: StatusView;
  /** Why it has this status. */
  readonly because: BecauseView;
  /** One sentence that weighs it. */
  readonly explainer: string;
  /** Independent origins on each side. */
  readonly origins: { readonly supports: number; readonly denies: number };
  /** The same by name. */
  readonly who: { readonly supports: readonly Link[]; readonly denies: readonly Link[] };
}

/** What a list says of a rumor. */
export const rumorSummary = once((archive: Archive, rumor: Rumor): RumorSummary => {
  const { statement, kind, story } = rumor.record.data;
  const origins = independentOrigins(rumor.events);
  const links = (side: Side) =>
    origins.filter(({ stance }) => stance === side).map(({ source }) => sourceLink(archive, source));
  const who = { supports: links('supports'), denies: links('denies') };
  return {
    id: rumor.id,
    href: hrefOf(urls.rumor(rumor.id)),
    statement,
    kind,
    story: storyLink(archive, story),
    status: statusView(rumor),
    because: becauseView(archive, lastChange(rumor).because),
    explainer: explainerSentence(archive, rumor),
    origins: { supports: who.supports.length, denies: who.denies.length },
    who,
  };
});

/** The summaries of the rumors with these ids, in their order; the unknown are left out. */
export function rumorSummaries(archive: Archive, ids: readonly string[]): RumorSummary[] {
  return ids.flatMap((id) => {
    const rumor = archive.rumors.get(id);
    return rumor ? [rumorSummary(archive, rumor)] : [];
  });
}
