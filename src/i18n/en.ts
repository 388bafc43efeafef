import type { Dictionary } from './it.ts';
import { feedsEn } from './feeds.en.ts';
import { followEn } from './follow.en.ts';
import { rumorsEn } from './rumors.en.ts';

/** Every word of the site that a reader sees, in English. */
export const en: Dictionary = {
  locale: 'en-GB',
  openGraphLocale: 'en_GB',
  skipToContent: 'Skip to content',
  nav: {
    label: 'Main',
    home: 'Front page',
    stories: 'Stories',
    rumors: 'Rumors',
    sources: 'Sources',
    tags: 'Topics',
    authors: 'Authors',
    archive: 'Archive',
    feed: 'RSS feed',
    footer: 'About this site',
    breadcrumbs: 'Breadcrumbs',
    pages: 'Pages about this site',
  },
  theme: { legend: 'Appearance', light: 'Light', dark: 'Dark', auto: 'Same as device' },
  home: { title: (name, tagline) => `${name} · ${tagline}`, latest: 'Latest' },
  lists: {
    older: 'Older',
    newer: 'Newer',
    newest: 'Newest',
    page: (number) => `Page ${number}`,
    pageHint: 'Pages are counted from the oldest.',
    label: 'Pages of this list',
    articles: (count) => (count === 1 ? '1 article' : `${count} articles`),
    empty: 'No articles yet.',
  },
  article: {
    by: 'by',
    published: 'Published',
    updated: 'Updated',
    minutes: (count) => `${count} min read`,
    updates: 'What has changed',
    kinds: { update: 'Update', correction: 'Correction', withdrawal: 'Withdrawal' },
    withdrawn: 'Article withdrawn',
    withdrawnHint: 'The newsroom no longer stands by this article. Its address stays, with the reason.',
    tags: 'Topics',
    story: 'The story',
    wholeStory: 'The whole story',
    current: 'You are reading',
    related: 'Read next',
    share: 'Share',
    shareOn: (service) => `Share on ${service}`,
    byMail: 'Send by e-mail',
    draft: 'Draft: will not be published',
    scheduled: (when) => `Scheduled: goes out ${when}`,
  },
  body: {
    footnotes: 'Notes',
    backToReference: (mark) => `Back to reference ${mark}`,
    linkTo: (heading) => `Link to this section: ${heading}`,
    table: (columns) => (columns === '' ? 'Table' : `Table: ${columns}`),
    done: 'Done',
    toDo: 'To do',
    remotePicture: (host, alt) => `Picture on ${host}${alt === '' ? '' : `: ${alt}`}`,
    embed: {
      video: (service) => `Video on ${service}`,
      post: (service) => `Post on ${service}`,
      audio: (service) => `Audio on ${service}`,
      page: (host) => `Page on ${host}`,
    },
  },
  markdown: {
    failed: (where, plugin, reason) =>
      `${where}: the Markdown plugin ${plugin} failed: ${reason}. Mend it, or take it out of astro.config.mjs; docs/customising.md says what a plugin may do.`,
    somePlugin: '(one of those that add syntax)',
    said: (where, reason) => `${where}: ${reason}`,
    removed: (what) =>
      `taken out of what a Markdown plugin wrote: ${what}. docs/customising.md says what a text may hold.`,
    unsupported: {
      processor:
        'Articles, pages and rumors go through remark and rehype: write processor: unified({ remarkPlugins, rehypePlugins }) from @astrojs/markdown-remark.',
      legacyPlugins:
        'The processor chosen doesn’t run them: put them into processor: unified({ remarkPlugins, rehypePlugins }) from @astrojs/markdown-remark.',
      syntaxHighlight:
        'Shiki colours by inline styles, which the content security policy blocks: write syntaxHighlight: false and use a plugin that writes classes, such as rehype-highlight.',
      gfm: 'Tables, footnotes, strikethrough and task lists are part of how Spiffero is written: leave the option out.',
      smartypants:
        'Quotation marks and dashes follow the language of the site: leave the option out, and for a site without them take typography off the list in src/markdown/pipeline.ts.',
      rawHtml: 'HTML in a text is shown as it was typed: use a directive, or a plugin that makes nodes.',
      clobberPrefix: 'Addresses of footnotes have to stay those that the check knows: leave the option out.',
    },
  },
  stories: {
    title: 'Stories',
    description: 'What we follow, from beginning to end.',
    since: (from, to) => (from === to ? from : `${from} – ${to}`),
    timeline: 'The story so far',
  },
  tags: { title: 'Topics', description: 'What we write about, from A to Z.' },
  authors: {
    title: 'Authors',
    description: 'Who writes here.',
    fictional: 'A person made up for the sample content.',
    elsewhere: 'Elsewhere',
  },
  archive: {
    title: 'Archive',
    description: 'Every article, month by month.',
    year: (year) => `Archive ${year}`,
    month: (month) => `Archive of ${month}`,
    previous: 'Previous month',
    next: 'Next month',
  },
  notFound: {
    title: 'Nothing here',
    description: 'The page you are looking for does not exist, or no longer does.',
    draught: 'Only a draught.',
    hint: 'The address may have a typo. From here you will find your way:',
  },
  moved: { title: 'Article moved', hint: 'This article has a new address:' },
  rumors: rumorsEn,
  feeds: feedsEn,
  follow: followEn,
  footer: { licence: 'Texts licensed', noTracking: 'No cookies, no tracking.' },
};
