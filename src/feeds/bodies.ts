import type { BodyFact } from '../domain/records.ts';
import { sitePlace } from '../domain/site-place.ts';
import { pictureSources } from '../images/picture.ts';
import { composeBody, printBody } from '../markdown/render.ts';
import { site } from '../site.ts';
import type { BodyPrinter } from './content/content.ts';

const { language } = site;
const { origin } = sitePlace(site.url);
const feed = { language, target: { kind: 'feed', origin } } as const;
const page = { language, target: { kind: 'page' } } as const;

/**
 * Prints bodies as feeds show them. Nothing is remembered: an entry's text is
 * asked for once.
 *
 * @param readProse gives the Markdown of a body
 * @param onPage is told how its page shows the body, since composing it is nearly all the work; left out: nobody wants to know
 */
export function bodyPrinter(readProse: ProseReader, onPage?: PageListener): BodyPrinter {
  return async (body) => {
    const composed = await composeBody(await readProse(body), {
      body,
      language,
      resolvePicture: pictureSources,
    });
    onPage?.(body, printBody(composed, page));
    return printBody(composed, feed);
  };
}

/** Is told the HTML of a body as its page has it. */
export type PageListener = (body: BodyFact, html: string) => void;

/** Gives the Markdown of a body. */
export type ProseReader = (body: BodyFact) => Promise<string>;
