import type { Words } from './words-it.ts';

/** What `npm run ping` says, in English. */
export const english: Words = {
  noHub: 'The site has no hub: write one into src/site.ts (hub), and build and publish the site again.',
  noSite: (folder) => `${folder} is not there: first build the site, with npm run build.`,
  nothing: 'No feed has changed since the hub was told.',
  accepted: (count) => (count === 1 ? 'The hub was told of 1 feed:' : `The hub was told of ${count} feeds:`),
  refused: (count) =>
    count === 1
      ? 'The hub did not accept the news of 1 feed:'
      : `The hub did not accept the news of ${count} feeds:`,
  untold: (count) =>
    count === 1
      ? 'The hub seems to be out of order: 1 other feed waits.'
      : `The hub seems to be out of order: ${count} other feeds wait.`,
  again: 'They will be tried again next time.',
  more: (count) => (count === 1 ? '  … and one more' : `  … and ${count} more`),
  dryRun: 'A dry run: the hub was not told.',
  help: 'All options: npm run ping -- --help',
  usage: [
    'npm run ping     tells the hub (WebSub) which feeds have changed since the last time',
    '  --dir DIR      where the site was built (dist unless told)',
    '  --state FILE   what the hub knows already (.cache/pinged.json unless told)',
    '  --dry-run      shows the feeds that have changed, and tells nobody',
    '',
    'To be used after publishing: the hub reads the feeds from the site at once.',
  ].join('\n'),
};
