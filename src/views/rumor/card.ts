import type { Archive } from '../../domain/archive.ts';
import type { Rumor } from '../../domain/rumor/rumor.ts';
import type { Address } from '../../domain/urls.ts';
import { absolute, urls } from '../urls.ts';
import { explainerSentence } from './explainer.ts';
import type { StatusView } from './status.ts';
import { statusView } from './status.ts';

/** A small page that other sites frame: what a rumor's status is today. */
export interface RumorCardView {
  /** Path of the card itself. */
  readonly path: Address;
  readonly statement: string;
  readonly status: StatusView;
  readonly explainer: string;
  /** Whole address of the rumor's page. */
  readonly url: string;
}

/** The card of every rumor, made when it is asked for. */
export function rumorCardViews(archive: Archive): { id: string; view: RumorCardView }[] {
  return [...archive.rumors.values()].map((rumor) => ({
    id: rumor.id,
    get view() {
      return card(archive, rumor);
    },
  }));
}

function card(archive: Archive, rumor: Rumor): RumorCardView {
  return {
    path: urls.card(rumor.id),
    statement: rumor.record.data.statement,
    status: statusView(rumor),
    explainer: explainerSentence(archive, rumor),
    url: absolute(urls.rumor(rumor.id)),
  };
}
