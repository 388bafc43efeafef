import type { LedgerProblemKind } from '../domain/problem-details.ts';
import type { What } from '../domain/ledger/ledger.ts';
import type { Wording } from './problems.ts';
import { excerpt } from './quote.ts';
import { rumorsEn } from './rumors.en.ts';

const lines = (...rows: string[]) => rows.join('\n');
const alias = (id: string) => `aliases: [${id}]`;

const words: Record<What, string> = {
  article: 'an article',
  update: 'an update',
  correction: 'a correction',
  withdrawal: 'a withdrawal',
  digest: 'a week',
  gone: 'nothing',
  ...rumorsEn.statuses,
};
const said = (what: What) => words[what].toLowerCase();

const settings = {
  idOrigin: 'idOrigin',
  'paths.rumors': 'rumors, in paths',
  'paths.follow': 'follow, in paths',
  timeZone: 'timeZone',
};

/** What the check says about the ledger of what was published, in English. */
export const ledgerProblemsEn: { readonly [Kind in LedgerProblemKind]: Wording<Kind> } = {
  'ledger-line': {
    title: 'Line of the ledger that cannot be understood',
    found: ({ reason, text }) =>
      ({
        conflict: 'Git left two versions of the ledger here, side by side.',
        shape: `“${excerpt(text)}” is not made of a date, an address and a word.`,
        date: 'The line does not start with a date with time and zone.',
        id: 'After the date stands no whole address, as this site makes them.',
        what: 'The last word of the line is none of those of the ledger.',
        moment: 'The address does not fit the date, or the last word.',
      })[reason],
    expected: () => 'A date, an address and a word, as npm run ledger writes them.',
    mend: ({ reason }) =>
      reason === 'conflict'
        ? 'Keep the lines of both versions; delete only those with <<<<<<<, ======= and >>>>>>>.'
        : 'Put the line back as it was: git log -p content/ledger.txt shows it. The ledger is not written by hand.',
  },
  'id-repeated': {
    title: 'Twice in the ledger',
    found: ({ id, firstLine }) => `${id} is on line ${firstLine} already.`,
    expected: () => 'Each id once.',
    mend: () => 'If the two lines are the same delete this one, if not the one with the wrong date.',
  },
  'ids-moved': {
    title: 'Setting that changes ids',
    found: ({ setting, was, is }) =>
      ({
        idOrigin: `The published ids start with ${was}; now they would start with ${is}.`,
        'paths.rumors': `The rumors were published under /${was}/; now they would be under /${is}/.`,
        'paths.follow': `The weeks were published under /${was}/; now they would be under /${is}/.`,
        timeZone: `The week ended at ${was}; in the zone of now it would end at ${is}.`,
      })[setting],
    expected: () => 'The same ids for ever: when they change, subscribers get everything anew.',
    mend: ({ setting, was }) =>
      setting === 'timeZone'
        ? 'In src/site.ts, put the timeZone of before back.'
        : `In src/site.ts, write '${was}' for ${settings[setting]}. If the site has published nothing yet, delete content/ledger.txt.`,
  },
  'article-lost': {
    title: 'Article that subscribers cannot find again',
    found: (lost) => {
      switch (lost.reason) {
        case 'draft':
          return `${lost.file} was published as ${lost.id}, and is a draft now.`;
        case 'scheduled':
          return `${lost.file} was published as ${lost.id}, and has a date in the future now.`;
        case 'order':
          return `${lost.file} has ${lost.id} among its aliases, but ${lost.first} comes first.`;
        case 'alias':
          return `${lost.file} came out at ${lost.id}, and the first of its aliases is ${lost.first}.`;
        case 'moved':
          return `No article has ${lost.id} any more; ${lost.file} has the same date and was not in the ledger.`;
        case 'missing':
          return `No article has ${lost.id} any more, which came out at ${lost.published}.`;
      }
    },
    expected: () => 'An article that came out stays, and its first address names it for ever.',
    mend: (lost) => {
      switch (lost.reason) {
        case 'draft':
          return `Take draft: true out of ${lost.file}. To withdraw it, add a withdrawal to its updates, with the reason.`;
        case 'scheduled':
          return lines(
            `Put the date with which it came out back in ${lost.file}:`,
            `published: ${lost.published}`,
          );
        case 'order':
          return lines(`Put it first in ${lost.file}:`, `aliases: [${lost.id}, ${lost.first}]`);
        case 'alias':
          return `Take ${lost.first} out of the aliases of ${lost.file}: it never came out at that address.`;
        case 'moved':
          return lines(`Is it the same, moved? In ${lost.file} add, before any other:`, alias(lost.id));
        case 'missing':
          return lost.nearest === undefined
            ? `Put ${lost.file} back. An article is not deleted but withdrawn: add a withdrawal to its updates.`
            : lines(
                `If it has become ${lost.nearest}, add the line below there, before any other; if not, put ${lost.file} back and withdraw it.`,
                alias(lost.id),
              );
      }
    },
  },
  'article-redated': {
    title: 'Article with another date',
    found: ({ file, published, found }) =>
      `${file} came out with the date ${published}; now it has ${found}.`,
    expected: () => 'The date with which it came out: subscribers know it by that.',
    mend: ({ file, published }) =>
      lines(
        `Put it back in ${file}; if it is another article, give it another address:`,
        `published: ${published}`,
      ),
  },
  'update-lost': {
    title: 'Lost entry of the updates',
    found: ({ file, what, at, found }) =>
      `${file} no longer has ${said(what)} with the date ${at}.${found === undefined ? '' : ` There is a new entry with the date ${found}.`}`,
    expected: () => 'What readers were told stays written, with its date.',
    mend: ({ file, at, found }) =>
      found === undefined
        ? `Put the entry back in the updates of ${file}. If it was wrong, add another that corrects it.`
        : lines(`If it is the same entry, give it the date of before back in ${file}:`, `at: ${at}`),
  },
  'rumor-lost': {
    title: 'Rumor that subscribers cannot find again',
    found: ({ rumor }) => `No rumor is called ${rumor} any more.`,
    expected: () => 'A rumor that was published stays, with its name.',
    mend: ({ file, nearest }) =>
      nearest === undefined
        ? `Put ${file} back. A rumor is not deleted but closed by a verdict, void for instance.`
        : `If it is called ${nearest} now, give it its name back: ${file}.`,
  },
  'change-lost': {
    title: 'Lost news of a rumor',
    found: ({ file, what, at, found }) =>
      `${file} no longer has the entry of ${at}, that of “${said(what)}”.${found === undefined ? '' : ` There is a new one of ${found}.`}`,
    expected: () => 'What changed the status of a rumor stays written, with its date.',
    mend: ({ file, what, at, found }) => {
      const date = what === 'expired' ? `due: ${at}` : `at: ${at}`;
      if (found !== undefined) {
        return lines(`If it is the same entry, give it the date of before back in ${file}:`, date);
      }
      if (what === 'expired') {
        return lines(`Put it back in ${file}; a deadline is taken back by a verdict, reopened:`, date);
      }
      return `Put it back in ${file}. A wrong verdict stays, and another with outcome: reopened takes it back; a report taken back stays, with withdrawn.`;
    },
  },
  'id-reused': {
    title: 'Id used for something else',
    found: ({ id, file, what, found, other }) =>
      other === undefined
        ? `In ${file}, ${id} was “${said(what)}”; now it is “${said(found)}”.`
        : `${file} stands at the address with which ${other} came out.`,
    expected: () => 'An id names one thing, for ever: subscribers would not see the new one.',
    mend: ({ id, file, what, other }) => {
      if (other !== undefined) {
        return lines(`Give ${file} another address; in ${other} add, before any other:`, alias(id));
      }
      return what in rumorsEn.statuses
        ? 'Put back what was there. What is new has a date of its own: if it is of the same hour, a minute later.'
        : lines('Put the kind of before back; what is new goes into an entry of its own:', `kind: ${what}`);
    },
  },
  'news-superseded': {
    title: 'Superseded news',
    found: ({ id, file, what }) =>
      file === undefined
        ? `The week ${id.slice(id.indexOf('#') + 1)} has nothing to tell any more.`
        : `${file}: the entry of “${said(what)}” changes nothing any more, because one with an earlier date was added.`,
    expected: () => 'A log to which what happens is added when it happens.',
    mend: () => 'Look at the dates of the entries added. If they are right, npm run ledger takes note.',
  },
};
