import type { BodyFact } from '../domain/records.ts';
import type { ComposeOptions } from './render.ts';
import { composeBody, printBody } from './render.ts';

/**
 * Where pages leave their bodies for feeds. The pages of a build are made by a
 * bundled copy of this module and its feeds by the module itself: the two have
 * the process in common, and nothing else.
 */
const PLACE = Symbol.for('spiffero.relay');

const shared = globalThis as { [PLACE]?: Map<string, Uint8Array> };
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** From now on, a body that becomes a page is printed for feeds as well: composing it costs fifteen times as much. */
export function openRelay(): void {
  shared[PLACE] = new Map();
}

/** Forgets what no feed has asked for. */
export function closeRelay(): void {
  delete shared[PLACE];
}

/**
 * The Markdown of a body as HTML for its page. The same whether a relay is open or not.
 *
 * @param options `origin`: scheme and host of the site, without a slash at the end
 */
export async function renderPageBody(source: string, options: PageOptions): Promise<string> {
  const { body, language, origin } = options;
  const composed = await composeBody(source, options);
  const relay = shared[PLACE];
  if (relay) {
    const html = printBody(composed, { language, target: { kind: 'feed', origin } });
    relay.set(keyOf(body), encoder.encode(html));
  }
  return printBody(composed, { language, target: { kind: 'page' } });
}

/** The HTML of a body for feeds, if its page left it; then it is gone. */
export function takeRelayed(body: BodyFact): string | undefined {
  const key = keyOf(body);
  const html = shared[PLACE]?.get(key);
  shared[PLACE]?.delete(key);
  return html && decoder.decode(html);
}

/** How a body becomes a page. */
export interface PageOptions extends ComposeOptions {
  readonly origin: string;
}

/** What a body's HTML is made from: its file's bytes, the file's place, and the bytes of its pictures. */
function keyOf({ file, digest, images }: BodyFact): string {
  const pictures = Object.entries(images).map(([src, image]) => [src, image.digest]);
  return JSON.stringify([file, digest, pictures]);
}
