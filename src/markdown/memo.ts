import type { BodyFact } from '../domain/records.ts';
import type { ComposedBody, ComposeOptions, RenderTarget } from './render.ts';
import { composeBody, printBody } from './render.ts';

/**
 * A renderer that composes a body once for all the feeds that show it, and
 * remembers the last `limit` bodies: what a site's feeds hold, not its archive.
 * Pages do without: each body has one page, which calls `renderBody`.
 */
export function createRenderer({ limit, ...options }: RendererOptions): Renderer {
  const composed = new Map<string, Promise<ComposedBody>>();

  function compose(source: string, body: BodyFact): Promise<ComposedBody> {
    const key = keyOf(body);
    const known = composed.get(key) ?? composeBody(source, { ...options, body });
    // Put last again: a Map keeps its keys in order, so the first one is the longest unused.
    composed.delete(key);
    composed.set(key, known);
    for (const oldest of composed.keys()) {
      if (composed.size <= limit) break;
      composed.delete(oldest);
    }
    return known;
  }

  return {
    render: async (source, body, target) =>
      printBody(await compose(source, body), { language: options.language, target }),
  };
}

/** What a body's HTML is made from: its file's bytes, the file's place, and the bytes of its pictures. */
function keyOf({ file, digest, images }: BodyFact): string {
  const pictures = Object.entries(images).map(([src, image]) => [src, image.digest]);
  return JSON.stringify([file, digest, pictures]);
}

/** What a renderer is made with. */
export interface RendererOptions extends Omit<ComposeOptions, 'body'> {
  /** How many bodies are remembered; about 100 kB each. */
  readonly limit: number;
}

/** Renders bodies, each composed once. */
export interface Renderer {
  /** As `renderBody`. The source has to be the text that the body's digest was made of. */
  render(source: string, body: BodyFact, target: RenderTarget): Promise<string>;
}
