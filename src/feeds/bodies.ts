import type { BodyFact } from '../domain/records.ts';
import { pictureSources } from '../images/picture.ts';
import { takeRelayed } from '../markdown/relay.ts';
import { renderBody } from '../markdown/render.ts';
import { site } from '../site.ts';
import type { BodyPrinter } from './content/content.ts';

/**
 * Prints bodies as feeds show them, unless their pages did so already. Nothing is
 * remembered: an entry's text is asked for once.
 *
 * @param readProse gives the Markdown of a body
 */
export function bodyPrinter(readProse: ProseReader): BodyPrinter {
  const { language, url: origin } = site;
  const options = { language, resolvePicture: pictureSources, target: { kind: 'feed', origin } } as const;
  return async (body) => takeRelayed(body) ?? renderBody(await readProse(body), { ...options, body });
}

export { closeRelay, openRelay } from '../markdown/relay.ts';

/** Gives the Markdown of a body. */
export type ProseReader = (body: BodyFact) => Promise<string>;
