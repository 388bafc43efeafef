import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds after which a hub that does not answer is left alone. */
const TIMEOUT = 10_000;

/** Milliseconds before the one other try. */
const PAUSE = 1_000;

/** Characters of a hub's explanation that are told. */
const EXCERPT = 120;

/** Answers after which another try makes sense: the hub was busy. */
const BUSY: ReadonlySet<number> = new Set([408, 425, 429]);

/**
 * Tells a hub that a feed has changed, so that it fetches the feed and sends it to its subscribers. Tries once more
 * when the hub can't be reached or is busy.
 *
 * @param topic whole address of the feed
 * @returns why the hub did not accept it; undefined when it did
 * @see PubSubHubbub 0.4, section 7, and 0.3, section 7.1, which names the fields; W3C WebSub leaves them to the hubs
 */
export async function publish(
  hub: string,
  topic: string,
  patience: Patience = {},
): Promise<string | undefined> {
  const first = await ask(hub, topic, patience);
  if (!first.isBusy) return first.refusal;
  await pause(patience.pause ?? PAUSE);
  return (await ask(hub, topic, patience)).refusal;
}

async function ask(hub: string, topic: string, { timeout = TIMEOUT }: Patience): Promise<Answer> {
  try {
    const response = await fetch(hub, {
      method: 'POST',
      body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic }),
      // Another address would get the request without its fields.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    const text = await response.text();
    if (response.ok) return { refusal: undefined, isBusy: false };
    return { refusal: describe(response, text), isBusy: response.status >= 500 || BUSY.has(response.status) };
  } catch (error) {
    return { refusal: causeOf(error), isBusy: true };
  }
}

/** `400 Bad Request: no such topic`, or where the hub has moved. */
function describe({ status, statusText, headers }: Response, text: string): string {
  const said = headers.get('location') ?? text.replace(/\s+/g, ' ').trim().slice(0, EXCERPT);
  const line = `${status} ${statusText}`.trim();
  return said === '' ? line : `${line}: ${said}`;
}

/** fetch hides what happened, `connect ECONNREFUSED …`, in the cause of its error. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}

/** How long to wait for a hub, in milliseconds. */
export interface Patience {
  /** For an answer. */
  readonly timeout?: number;
  /** Before the other try. */
  readonly pause?: number;
}

interface Answer {
  readonly refusal: string | undefined;
  /** Whether another try makes sense. */
  readonly isBusy: boolean;
}
