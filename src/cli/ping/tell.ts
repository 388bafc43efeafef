import type { Patience } from './hub.ts';
import { publish } from './hub.ts';

/** Requests under way at one time. */
const AT_ONCE = 4;

/** Refusals without a single feed accepted after which the hub is taken to be out of order. */
const HOPELESS = 5;

/** Refusals in a row after which a hub that had accepted some is taken to have broken down meanwhile. */
const BROKEN = 20;

/**
 * Tells a hub of every feed that changed. Gives up on a hub that accepts nothing, or nothing any more.
 *
 * @param topics whole addresses
 */
export async function tellAll(hub: string, topics: readonly string[], patience: Patience): Promise<Told> {
  const accepted: string[] = [];
  const refused: Refusal[] = [];
  const queue = topics.values();
  let inRow = 0;
  const isHopeless = () => inRow >= (accepted.length === 0 ? HOPELESS : BROKEN);

  async function work(): Promise<void> {
    for (const topic of queue) {
      const reason = await publish(hub, topic, patience);
      if (reason === undefined) accepted.push(topic);
      else refused.push({ topic, reason });
      inRow = reason === undefined ? 0 : inRow + 1;
      if (isHopeless()) return;
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { accepted, refused, untold: topics.length - accepted.length - refused.length };
}

/** What a hub made of it. */
export interface Told {
  readonly accepted: readonly string[];
  readonly refused: readonly Refusal[];
  /** Feeds of which the hub was not told any more. */
  readonly untold: number;
}

/** A feed that a hub did not accept. */
export interface Refusal {
  readonly topic: string;
  readonly reason: string;
}
