import type { Archive } from '../../domain/archive.ts';
import type { Rumor } from '../../domain/rumor/rumor.ts';
import type { StatusView } from '../rumor/status.ts';
import { lastChange, statusOf } from '../rumor/status.ts';
import type { Link } from '../urls.ts';
import { hrefOf, urls } from '../urls.ts';
import { latestFirst } from './latest-first.ts';

/** How a rumor began, and how it ended: two entries of a feed. */
export interface AnswerView {
  readonly rumor: Link;
  readonly first: StatusView;
  readonly last: StatusView;
}

/** The last rumor to be confirmed or refuted; undefined until one was. */
export function answerView(archive: Archive): AnswerView | undefined {
  const rumor = latestFirst(archive).find(isAnswered);
  return (
    rumor && {
      rumor: { label: rumor.record.data.statement, href: hrefOf(urls.rumor(rumor.id)) },
      first: statusOf(rumor.history[0]!),
      last: statusOf(lastChange(rumor)),
    }
  );
}

/** Whether it was a rumor first, and true or false in the end. */
function isAnswered({ status, history }: Rumor): boolean {
  return history.length > 1 && (status === 'confirmed' || status === 'refuted');
}
