import { getRssString } from '@astrojs/rss';
import { t } from '../i18n/index.ts';
import { ICONS } from '../images/icons.ts';
import { site } from '../site.ts';
import type { FeedView } from '../views/feed/feed.ts';
import { absolute, urls } from '../views/urls.ts';
import { subscriptionLinks } from './links.ts';
import { MEDIA } from './media.ts';
import { GENERATOR } from './naming.ts';
import { plainly } from './plain.ts';
import type { Frame } from './bind.ts';
import { comment, element, hexadecimal, legalXml, parent } from './xml.ts';

/** Prefixes of elements that RSS 2.0 itself lacks. */
const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: MEDIA,
};

/** Where the items stand in what @astrojs/rss writes: last in the channel. */
const END = '</channel>';

/**
 * A feed as RSS 2.0, around its items: @astrojs/rss writes the document and its channel. Items are put in later,
 * as many feeds have the same ones.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export async function rssFrame(feed: FeedView): Promise<Frame> {
  const [channel = '', end = ''] = (await rssDocument(feed)).split(END);
  const head = [hexadecimal(channel), ...about(feed)].join('\n');
  return { head: `${legalXml(head)}\n`, between: '\n', foot: `\n${END}${end}\n` };
}

/** The feed without items, under a comment for those who open it in a browser. */
async function rssDocument({ title, description, home }: FeedView): Promise<string> {
  const document = await getRssString({
    title: plainly(title),
    description: plainly(description),
    site: home,
    items: [],
    xmlns: NAMESPACES,
  });
  return document.replace('<rss ', () => `\n${comment(t.feeds.comment(absolute(urls.follow())))}\n<rss `);
}

/** What the channel says of itself besides title, description and address. */
function about(feed: FeedView): string[] {
  const { licence } = site;
  const { modified } = feed;
  return [
    element('language', {}, site.language),
    element('copyright', {}, `${t.footer.licence} ${licence.name}`),
    element('managingEditor', {}, `${site.email} (${site.name})`),
    ...(modified === undefined ? [] : [element('lastBuildDate', {}, new Date(modified).toUTCString())]),
    element('generator', {}, GENERATOR),
    ...subscriptionLinks(feed, 'rss').map((link) => element('atom:link', link)),
    image(feed),
  ];
}

/** The picture of the feed; title and address repeat those of the channel, as the specification wants. */
function image({ title, home }: FeedView): string {
  const parts = { url: absolute(ICONS.feed), title: plainly(title), link: home };
  return parent(
    'image',
    {},
    Object.entries(parts)
      .map(([name, text]) => element(name, {}, text))
      .join(''),
  );
}
