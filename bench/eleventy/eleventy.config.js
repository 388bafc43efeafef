import markdownIt from 'markdown-it';

const PAGE = 12;
const FEED = 20;

/** One formatter for the whole site: making one for each date would cost more than the page. */
const longDate = new Intl.DateTimeFormat('it', { dateStyle: 'long', timeZone: 'Europe/Rome' });

export default function (config) {
  config.setLibrary('md', markdownIt({ html: false }));
  config.addPassthroughCopy({ public: '/' });

  // Drafts are left out, as the documentation does it.
  config.addPreprocessor('drafts', 'md', (data) => (data.draft ? false : undefined));

  config.addFilter('longDate', (date) => longDate.format(date));
  config.addFilter('isoDate', (date) => date.toISOString());
  config.addFilter('rfc822', (date) => date.toUTCString());
  config.addFilter('xml', escapeXml);
  config.addFilter('json', (value) => JSON.stringify(value).replaceAll('<', '\\u003c'));

  // Every collection is made once; no page searches one.
  config.addCollection('latest', (api) => latest(api));
  config.addCollection('tagPages', (api) => tagsOf(api).flatMap(pagesOf));
  config.addCollection('tagFeeds', (api) =>
    tagsOf(api).map(({ tag, items }) => ({ tag, items: items.slice(0, FEED) })),
  );
  config.addCollection('tagList', (api) =>
    tagsOf(api).map(({ tag, items }) => ({ tag, count: items.length })),
  );

  const neighbours = new Map();
  config.addCollection('neighbours', (api) => {
    const items = latest(api);
    neighbours.clear();
    for (const [index, item] of items.entries()) {
      neighbours.set(item.inputPath, { newer: items[index - 1], older: items[index + 1] });
    }
    return [];
  });
  config.addFilter('neighbours', (inputPath) => neighbours.get(inputPath) ?? {});

  return {
    dir: { input: 'content', includes: '../_includes', data: '../_data', output: 'public_html' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
  };
}

/** Every article, the newest first; found and sorted once, however many collections are made of it. */
const sorted = new WeakMap();
function latest(api) {
  const known = sorted.get(api);
  if (known) return known;
  const items = api.getFilteredByGlob('content/articles/**/*.md').sort((a, b) => b.date - a.date);
  sorted.set(api, items);
  return items;
}

/** The text of an article stands in the feeds of all its tags: it is escaped once. */
const escaped = new Map();
function escapeXml(html) {
  const known = escaped.get(html);
  if (known) return known;
  const text = html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  escaped.set(html, text);
  return text;
}

/** Every tag with its articles, the newest first. */
function tagsOf(api) {
  const tags = new Map();
  for (const item of latest(api)) {
    for (const tag of new Set(item.data.tags)) {
      const items = tags.get(tag);
      if (items) items.push(item);
      else tags.set(tag, [item]);
    }
  }
  return [...tags].map(([tag, items]) => ({ tag, items })).sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function pagesOf({ tag, items }) {
  const count = Math.ceil(items.length / PAGE);
  return Array.from({ length: count }, (_, index) => ({
    tag,
    number: index + 1,
    count,
    items: items.slice(index * PAGE, (index + 1) * PAGE),
  }));
}
