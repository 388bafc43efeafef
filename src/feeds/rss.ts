import { getRssString } from '@astrojs/rss';
import type { BodyFact } from '../domain/records.ts';
import { t } from '../i18n/index.ts';
import { pictureSources } from '../images/picture.ts';
import { createRenderer } from '../markdown/memo.ts';
import { site } from '../site.ts';
import type { FeedView } from '../views/feed.ts';
import { ICONS } from '../images/icons.ts';
import { absolute } from '../views/urls.ts';
import { rssItem } from './item.ts';
import { element, legalXml } from './xml.ts';

/** Prefixes of elements that RSS 2.0 itself lacks; @astrojs/rss declares `content`. */
const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
};

/** Articles whose text is kept between feeds: the newest are in the site's feed and in those of their tags. */
const KEPT_FEEDS = 8;

const bodies = createRenderer({
  language: site.language,
  resolvePicture: pictureSources,
  limit: site.pageSizes.feed * KEPT_FEEDS,
});

/**
 * A feed as RSS 2.0 with the full text of every item. The same view gives the
 * same bytes whenever it is built.
 *
 * @param readProse gives the Markdown of a body
 * @see https://www.rssboard.org/rss-specification
 */
export async function rssDocument(view: FeedView, readProse: ProseReader): Promise<string> {
  const items = await Promise.all(
    view.items.map(async (item) => {
      const source = await readProse(item.body);
      const html = await bodies.render(source, item.body, { kind: 'feed', origin: site.url });
      return rssItem(item, html);
    }),
  );
  const { title, description, home } = view;
  return legalXml(
    await getRssString({ title, description, site: home, items, xmlns: NAMESPACES, customData: about(view) }),
  );
}

/** Gives the Markdown of a body. */
export type ProseReader = (body: BodyFact) => Promise<string>;

/** What the channel says of itself besides title, description and address. */
function about({ path, home, title, modified }: FeedView): string {
  const { licence } = site;
  return [
    element('language', {}, site.language),
    element('copyright', {}, `${t.footer.licence} ${licence.name}`),
    element('managingEditor', {}, `${site.email} (${site.name})`),
    ...(modified === undefined ? [] : [element('lastBuildDate', {}, new Date(modified).toUTCString())]),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: absolute(path) }),
    // RFC 4946
    element('atom:link', { rel: 'license', href: licence.url }),
    image(title, home),
  ].join('');
}

/** The picture of the feed; title and address repeat those of the channel, as the specification wants. */
function image(title: string, home: string): string {
  const parts = { url: absolute(ICONS.feed), title, link: home };
  return `<image>${Object.entries(parts)
    .map(([name, text]) => element(name, {}, text))
    .join('')}</image>`;
}
