import type { Records } from '../../src/domain/records.ts';
import {
  archiveOf,
  articleRecord,
  noon,
  report,
  rumorRecord,
  sourceRecord,
  storyRecord,
  verdict,
} from './records.ts';

/** A picture that its author took down within a day, and that a rival brought back. */
const picture = {
  medium: 'weibo',
  posted: noon('02-01'),
  state: 'deleted' as const,
  deleted: noon('02-02'),
  deletedBy: 'author' as const,
  recovered: noon('02-03'),
  recoveredBy: 'finder',
  archived: ['https://copies.example/1'],
  describe: 'A phone with a second lens',
};

/** Two phone makers work together; said in January, doubted, confirmed in May. */
export const pact = rumorRecord('pact', {
  statement: 'The makers work together',
  kind: 'partnership',
  reports: [
    report('talker', '01-10'),
    report('leaker', '02-01', { basis: 'document', evidence: [picture] }),
    report('maker', '05-23', { basis: 'document' }),
  ],
  verdicts: [verdict('confirmed', '05-24')],
});

/** The phone has their lens; nobody can know since the phone was cancelled. */
export const lens = rumorRecord('lens', {
  statement: 'The phone has their lens',
  due: noon('12-31'),
  parents: ['pact'],
  rivals: ['plain'],
  reports: [
    report('leaker', '02-01', { basis: 'document', evidence: [picture] }),
    report('finder', '02-03', { basis: 'relay', relayOf: 'leaker' }),
    report('talker', '02-05', { stance: 'denies', withdrawn: noon('03-01') }),
    report('maker', '06-01', { stance: 'comments' }),
  ],
  verdicts: [verdict('void', '06-15', { because: 'The phone was cancelled.' })],
});

/** The phone has a plain lens; nobody has settled it. */
export const plain = rumorRecord('plain', {
  statement: 'The phone has a plain lens',
  kind: 'price',
  story: 'other',
  rivals: ['lens'],
  reports: [report('talker', '03-05')],
});

/** Articles before and after the pact was confirmed. */
const articles = [
  articleRecord('2022/02/news', { story: 'saga', rumors: ['lens', 'pact'], published: noon('02-02') }),
  articleRecord('2022/07/end', { story: 'saga', rumors: ['pact'], published: noon('07-01') }),
];

const sources = [
  sourceRecord('leaker', {
    platform: 'Weibo',
    handle: '@leaker',
    url: 'https://posts.example/leaker',
    reply: 'I stand by it.',
  }),
  sourceRecord('talker', { kind: 'analyst' }),
  sourceRecord('finder'),
  sourceRecord('maker', { kind: 'company' }),
];

/** A small newsroom: one rumor confirmed, one void, one open, and what was written about them. */
export function newsroom(given: Partial<Records> = {}) {
  return archiveOf({
    articles,
    sources,
    rumors: [pact, lens, plain],
    stories: [storyRecord('saga'), storyRecord('other')],
    ...given,
  });
}
