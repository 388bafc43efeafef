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

const ROOT = '<rss ';
const END = '</channel></rss>';

/**
 * A feed as RSS 2.0, around its items.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export async function rssFrame(feed: FeedView): Promise<Frame> {
  const document = await getRssString({
    title: plainly(feed.title),
    description: plainly(feed.description),
    site: feed.home,
    items: [],
    xmlns: NAMESPACES,
  });
  const root = document.indexOf(ROOT);
  const head = [hexadecimal(document.slice(root, -END.length)), ...about(feed)].join('\n');
  const opening = [
    document.slice(0, root),
    comment(t.feeds.comment(absolute(urls.follow()))),
    legalXml(head),
  ];
  return { head: `${opening.join('\n')}\n`, between: '\n', foot: `\n${END}\n` };
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
