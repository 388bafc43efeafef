import type { Words } from './words-it.ts';

/** What `npm run new` says, in English. */
export const english: Words = {
  intro: 'Something new',
  which: 'What shall we start?',
  kinds: {
    article: 'An article',
    author: 'An author',
    story: 'A story',
    tag: 'A tag',
    page: 'A page',
  },
  fields: {
    title: 'Title',
    description: 'Description, in one or two sentences',
    author: 'Who signs it',
    tag: 'Tags, the most telling first',
    story: 'The story it belongs to',
    name: 'Name, as it is signed',
    role: 'What they cover',
    label: 'The name readers see',
    slug: 'Name in the address',
  },
  noStory: 'None',
  publication: 'When does it go out?',
  draft: 'Not yet: it is a draft',
  now: 'When the site is next published',
  cancelled: 'Dropped: nothing was written.',
  thanks: 'Thank you, writing the file.',
  search: 'Type to search, space or tab to choose, enter to confirm',
  starters: {
    article: 'The text begins here.',
    author: 'The biography begins here.',
    story: 'The introduction of the story begins here.',
    page: 'The text begins here.',
  },
  mistakes: (count) =>
    count === 1 ? 'Nothing was written. To be mended:' : `Nothing was written. ${count} things to mend:`,
  unknownKind: (name, near) =>
    `“${name}” isn’t among what can be started: article, author, story, tag, page.${meant(near)}`,
  unknownOption: (name, near) => `${name} is not an option.${meant(near === undefined ? near : `--${near}`)}`,
  withoutValue: (name) => `${name} needs a value: ${name} "…"`,
  stray: (value) => `“${value}” is one word too many. A value with spaces goes between quotes.`,
  missing: (option, what) => `${option} is missing: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,
  missingKind: 'what to start is missing: article, author, story, tag or page.',
  unknownId: (id, near, known) =>
    `there is no “${id}”.${meant(near)}${near === undefined ? ` There are: ${known.join(', ')}.` : ''}`,
  empty: 'is empty.',
  tooMuch: (limit, isText) =>
    isText ? `is too long: at most ${limit} characters.` : `are too many: at most ${limit}.`,
  badSlug: (slug) =>
    `“${slug}” can’t stand in an address: lower-case letters without accents and digits, joined by hyphens.`,
  badInstant: (value) => `“${value}” is not a date with time and zone, such as 2021-11-20T09:30:00+01:00.`,
  needsSlug: 'the title makes no address: name one with --slug.',
  exists: (file) => `${file} is there already. Choose another name with --slug.`,
  reserved: (slug) => `“${slug}” is an address of the site itself. Choose another name with --slug.`,
  written: (file) => `Written: ${file}`,
  next: {
    file: 'Open the file and put your text in place of the first line.',
    tag: 'Articles can use it now.',
    look: 'To see it while you write: npm run dev',
    check: 'To check it: npm run check',
    draft: 'It is a draft: to publish it, take out the line “draft: true”.',
  },
  help: 'All options: npm run new -- --help',
  usage: [
    'npm run new                          with questions',
    'npm run new -- article --title "…" --description "…" --author id --tag id [--tag id]',
    '               [--story id] [--published 2021-11-20T09:30:00+01:00] [--slug name] [--draft]',
    'npm run new -- author  --name "…" --role "…" [--slug name]',
    'npm run new -- story   --title "…" --description "…" [--slug name]',
    'npm run new -- tag     --label "…" --description "…" [--slug name]',
    'npm run new -- page    --title "…" --description "…" [--slug name]',
  ].join('\n'),
};

function meant(near: string | undefined): string {
  return near === undefined ? '' : ` Perhaps ${near}?`;
}
