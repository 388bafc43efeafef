import type { FollowWords } from './follow.it.ts';

/** The words of the page that tells how to follow the site, in English. */
export const followEn: FollowWords = {
  title: 'Follow',
  heading: (name) => `Follow ${name}`,
  description:
    'New articles, and what became of the rumors you read. In an app of your choice, without signing up.',
  toAddresses: 'I have a reader: go to the addresses',
  how: {
    title: 'How it works',
    what: 'A feed is an address that keeps itself up to date. A feed reader opens it for you: an app that gathers what is new on all the sites you follow, in the order it came out.',
    choose: {
      title: 'Choose a reader',
      text: 'There are some for phones, for computers and for the browser, many of them free.',
    },
    paste: {
      title: 'Give it an address',
      text: 'Copy an address from this page and paste it into the reader, where it says “Add” or “Follow”.',
    },
    read: {
      title: 'Read when you like',
      text: 'Articles arrive whole, with their pictures. To stop, remove the feed.',
    },
    private:
      'You give us neither a name nor an e-mail address: there is no account, and we keep no trace of who reads what.',
  },
  answer: {
    title: 'The rumors you read',
    promise: 'You read a rumor. Then the answer comes to you.',
    text: 'When a rumor is confirmed or refuted you get a new item, dated when it happened. The same goes for updates and corrections. The article you already read stays where it is: no comma brings it back to the top.',
    first: 'First you read',
    then: 'Then you get',
    example: 'It happened with this rumor:',
  },
  main: {
    title: 'The main feeds',
    everything: 'Every article, every update, every verdict: all that comes out.',
    formats: 'The three formats say the same. If you don’t know which to choose, RSS works in every reader.',
    older: (count) =>
      `A feed shows the latest ${count} items. Earlier ones stay in an archive, which readers that understand it (RFC 5005) load by themselves.`,
    copy: 'Copy',
    copyAddress: (format, feed) => `Copy the ${format} address: ${feed}`,
    done: 'Copied',
    copied: 'Address copied',
    addTo: 'One click:',
    in: (reader, feed) => `${reader}: add ${feed}`,
  },
  mail: {
    title: 'By e-mail',
    text: (digest) =>
      `“${digest}” is the digest in a single message: the verdicts, the corrections and the stories that moved most. To find it in your mailbox, give its address to a service that turns feeds into e-mail; a search for “RSS to email” finds several. It knows who you are, we don’t.`,
    digest: 'The addresses of the digest',
    weeks: 'The latest weeks',
  },
  opml: {
    title: 'All at once',
    text: 'An OPML file is a list of feeds: download it, then look for “Import” in your reader and choose the file.',
    all: (count) => `Every feed (${count})`,
    tags: (count) => `The topics (${count})`,
    stories: (count) => `The stories (${count})`,
  },
  one: {
    title: 'Only what interests you',
    hint: 'Every page below has a feed of its own. The name leads to the page.',
    find: 'Find a feed by name',
    found: { none: 'No feed of that name.', one: '1 feed found.', many: '# feeds found.' },
    groups: {
      story: 'The articles of the story, and every step of its rumors.',
      tag: 'The articles, and how the rumors they speak of change.',
      source: 'The rumors that the source spoke on, and how they end.',
      author: 'The articles of an author, and how the rumors they wrote about change.',
      rumor: 'Every change of status of the rumor, and the articles about it.',
    },
    openRumors: 'Open rumors',
    settledRumors: 'Settled rumors',
  },
};
