import type { FeedWords } from './feeds.it.ts';

/** The words of feeds that a reader sees, in English. */
export const feedsEn: FeedWords = {
  everything: 'The whole site',
  title: (name, label) => `${name}: ${label}`,
  inFormat: (title, format) => `${title} (${format})`,
  about: {
    author: (name) => `The articles that ${name} signs, and what became of them.`,
    source: (name) => `The rumors that ${name} spoke of, and how they end.`,
    rumor: 'Every change of status of this rumor, and the articles about it.',
  },
  verdicts: {
    label: 'Verdicts',
    description: 'Every change of status of the rumors that we follow.',
  },
  corrections: {
    label: 'Corrections',
    description: 'Every correction, every withdrawn article, every verdict that changed.',
  },
  digest: {
    label: 'The week',
    description: 'Every Monday, in one message: verdicts, corrections and the stories that moved most.',
    title: (days) => `The week: ${days}`,
    headings: {
      verdicts: 'Verdicts and changes of status',
      corrections: 'Corrections and withdrawals',
      stories: 'The stories of the week',
      articles: 'Other articles',
    },
    changes: (count) => (count === 1 ? '1 development in its rumors' : `${count} developments in its rumors`),
  },
  entry: (word, title) => `${word}: ${title}`,
  changed: (from, to) => `It was ${from.toLowerCase()} and is now ${to.toLowerCase()}`,
  opened: (to) => `First reported, ${to.toLowerCase()}`,
  because: (sentence, because) => `${sentence}: ${because}`,
  whole: 'Read it all',
  comment: (follow) =>
    `This is a feed: a list of news that a feed reader checks by itself. Copy the address of this page into such a program, and it will tell you whenever there is something new. How to do it: ${follow}`,
  list: (follow) =>
    `This is a list of feeds, in OPML: save it and import it into a feed reader. How to do it: ${follow}`,
};
