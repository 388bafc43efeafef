import { describe, expect, test } from 'vitest';
import { article, at, brief, problemsOf, project } from '../../library/project.ts';

const source = (name: string) => `---\nname: ${name}\nkind: leaker\ndescription: Una prova.\n---\n`;
const BASE = {
  'content/stories/telefono.md': '---\ntitle: Telefono\ndescription: Una prova.\n---\n',
  'content/sources/ada.md': source('Ada'),
  'content/sources/bea.md': source('Bea'),
};

const REPORT = `reports:
  - source: ada
    at: 2021-11-20T12:00:00+01:00
    stance: supports
    basis: document
`;
const CONFIRMED = `verdicts:
  - at: 2021-12-01T12:00:00+01:00
    outcome: confirmed
    evidence: [{ describe: Un comunicato }]
    editor: anna-rossi
`;

/** A rumor's file; its log starts on line 6. */
const rumor = (log: string, statement = 'Ha due schermi') =>
  `---\nstatement: ${statement}\nkind: feature\nstory: telefono\nsettledBy: Annuncio\n${log}---\n`;

/** What the check says of one rumor with this log. */
const saidOf = async (log: string, statement?: string) =>
  brief(await problemsOf(project({ ...BASE, 'content/rumors/voce.md': rumor(log, statement) })));

/** What the check says of an article that cites this rumor. */
async function saidOfArticle(log: string, front: Record<string, string> = {}, body = 'Testo.\n') {
  const citing = article(body, { rumors: '[voce]', ...front });
  const root = project({ ...BASE, 'content/rumors/voce.md': rumor(log), [at('uno')]: citing });
  return brief((await problemsOf(root)).filter(({ file }) => file === at('uno')));
}

const PROMISE = { published: '2021-09-20T09:30:00+02:00', description: 'Vi terremo aggiornati.' };
const inSeptember = (front: Record<string, string>, log = REPORT, body?: string) => {
  const files = {
    'content/rumors/voce.md': rumor(log),
    'content/articles/2021/09/uno.md': article(body, { rumors: '[voce]', ...PROMISE, ...front }),
  };
  return problemsOf(project({ ...BASE, ...files }));
};

test.each([
  ['/voci/', '/fonti/', '/correzioni/', '/voci/voce/', '/fonti/ada/', '/voci/voce/card/'],
  [
    '/api/v1/rumors.json',
    '/api/v1/rumors/voce.json',
    '/api/v1/sources.json',
    '/api/v1/stories/telefono.json',
  ],
])('texts may link to the pages and the data of rumors: %s …', async (...addresses) => {
  const body = addresses.map((address) => `[qui](${address})\n`).join('');
  expect(await saidOfArticle(REPORT, {}, body)).toEqual([]);
});

test.each(['/voci/altra/card/', '/api/v1/rumors/altra.json', '/api/v1/stories/altra.json'])(
  'of what isn’t there, there is neither: %s',
  async (address) => {
    expect(await saidOfArticle(REPORT, {}, `[qui](${address})\n`)).toEqual(['10:1 unknown-page']);
  },
);

describe('what is told of a promise', () => {
  test('is placed in the description, or in the text where it was made', async () => {
    expect(brief(await inSeptember({}))).toEqual(['3:14 promise-unkept']);
    const text = 'Non si sa altro.\n\nTorneremo a parlarne.\n';
    const problems = await inSeptember({ description: 'Una prova.' }, REPORT, text);
    expect(problems).toMatchObject([
      { kind: 'promise-unkept', severity: 'warning', line: 12, column: 1, length: 20 },
    ]);
  });
});

describe('a mistake in a rumor’s file does not hide', () => {
  const unknown = 'fiducia: alta\n';

  test('what is wrong with its log', async () => {
    const bare = CONFIRMED.replace(/ {4}evidence.*\n/, '');
    expect(await saidOf(unknown + REPORT + bare)).toEqual([
      '6:1 unknown-key',
      '13:5 verdict-without-evidence',
    ]);
  });

  test('what follows from its status', async () => {
    const due = 'due: 2021-12-31T12:00:00+01:00\n';
    expect(await saidOf(unknown + due + REPORT)).toEqual(['6:1 unknown-key', '7:6 due-passed']);
    expect(await saidOf(due + REPORT, '""')).toEqual(['2:12 empty-value', '6:6 due-passed']);
    const late = REPORT.replace('2021-11-20', '2021-12-02');
    expect(await saidOf(unknown + late + CONFIRMED)).toEqual(['6:1 unknown-key', '9:9 report-after-verdict']);
  });

  test('what is wrong with another line of its log', async () => {
    const log = `${REPORT}  - source: bea
    at: 2021-11-21T12:00:00+01:00
    stance: suports
    basis: relay
    evidence:
      - medium: weibo
      - describe: Un post
        posted: 2021-11-22T12:00:00+01:00
`;
    expect(await saidOf(log)).toEqual([
      '11:5 relay-without-origin',
      '13:13 unknown-choice',
      '16:9 empty-evidence',
      '18:17 evidence-after-report',
    ]);
  });

  test('that an article cites what nobody reports', async () => {
    expect(await saidOfArticle(unknown)).toEqual(['7:10 unreported-rumor']);
    expect(await saidOfArticle('', { fiducia: 'alta' })).toEqual([
      '7:10 unreported-rumor',
      '8:1 unknown-key',
    ]);
  });

  test('that a headline says too much', async () => {
    const front = { title: 'Due schermi, è ufficiale' };
    expect(await saidOfArticle(unknown + REPORT, front)).toEqual(['2:8 headline-against-status']);
    expect(await saidOfArticle(REPORT, { ...front, tags: 'xiaomi' })).toEqual([
      '2:8 headline-against-status',
      '6:7 wrong-type',
    ]);
  });

  test('that a promise was not kept', async () => {
    expect(brief(await inSeptember({ fiducia: 'alta' }))).toEqual(['3:14 promise-unkept', '8:1 unknown-key']);
  });

  test('a circle of parents', async () => {
    const log = `${unknown}parents: [voce]\n${REPORT}`;
    expect(await saidOf(log)).toEqual(['6:1 unknown-key', '7:11 parent-cycle']);
  });
});

describe('what was written wrongly is one mistake, and not also missing', () => {
  const piece = (lines: string) => `${REPORT}    evidence:\n      - ${lines}\n`;

  test.each([
    ['a time of deletion', piece('{ state: deleted, describe: A, deleted: ieri }'), '12:49 bad-date'],
    [
      'a description',
      piece('{ state: deleted, deleted: 2021-11-20T12:00:00Z, descibe: A }'),
      '12:58 unknown-key',
    ],
    ['a copy', piece('{ state: deleted, deleted: 2021-11-20T12:00:00Z, archived: [x] }'), '12:69 bad-url'],
    ['an address', piece('{ url: x }'), '12:16 bad-url'],
    [
      'a state',
      piece('{ state: delete, deleted: 2021-11-20T12:00:00Z, describe: A }'),
      '12:18 unknown-choice',
    ],
    ['a time of recovery', piece('{ describe: A, recoveredBy: bea, recovered: ieri }'), '12:53 bad-date'],
    ['the relayed source', REPORT.replace('document', 'relay\n    relayOf: Bea'), '11:14 unknown-source'],
    ['a basis', REPORT.replace('document', 'relais\n    relayOf: bea'), '10:12 unknown-choice'],
    ['evidence', `${REPORT}${CONFIRMED.replace('[{ describe: Un comunicato }]', 'x')}`, '14:15 wrong-type'],
    ['the proof', `${REPORT}${CONFIRMED.replace('describe: Un comunicato', 'url: x')}`, '14:23 bad-url'],
    ['a reason', `${REPORT}${CONFIRMED.replace('confirmed', 'void\n    because: 7')}`, '14:14 wrong-type'],
    ['an outcome', `${REPORT}${CONFIRMED.replace('confirmed', 'half-true')}`, '13:14 unknown-choice'],
    ['a whole report', `${REPORT}  - ada\n`, '11:5 wrong-type'],
    ['all reports', 'reports: ada\n', '6:10 wrong-type'],
    ['a piece of evidence', `${REPORT}    evidence: [x]\n`, '11:16 wrong-type'],
    ['a parent', `parents: [7]\n${REPORT}`, '6:11 wrong-type'],
  ])('%s', async (_, log, expected) => {
    expect(await saidOf(log)).toEqual([expected]);
  });

  test('nor are times before or after one that cannot be read', async () => {
    const log = `${REPORT}${REPORT.slice('reports:\n'.length).replace('2021-11-20T12:00:00+01:00', 'ieri')}`;
    expect(await saidOf(log)).toEqual(['12:9 bad-date']);
  });
});

describe('nothing is said of a status that nobody can tell', () => {
  const due = 'due: 2021-12-31T12:00:00+01:00\n';

  test.each([
    [
      'a misspelt list of verdicts',
      `${due}${REPORT}${CONFIRMED.replace('verdicts', 'verdict')}`,
      '12:1 unknown-key',
    ],
    [
      'a verdict without a time',
      `${due}${REPORT}${CONFIRMED.replace(/at: .*\n {4}/, '')}`,
      '13:5 missing-key',
    ],
    ['a wrong deadline', `due: presto\n${REPORT}`, '6:6 bad-date'],
  ])('because of %s', async (_, log, expected) => {
    expect(await saidOf(log)).toEqual([expected]);
  });

  test('neither by its children and rivals', async () => {
    const doubtful = rumor(REPORT + CONFIRMED.replace('confirmed', 'refutd'));
    const other = rumor(`parents: [voce]\nrivals: [voce]\n${REPORT}${CONFIRMED}`);
    const files = { 'content/rumors/altra.md': other, 'content/rumors/voce.md': doubtful };
    expect(brief(await problemsOf(project({ ...BASE, ...files })))).toEqual(['13:14 unknown-choice']);
  });

  test('nor by articles', async () => {
    const doubtful = REPORT.replace('supports', 'suports');
    expect(await saidOfArticle(doubtful, { title: 'Due schermi, è ufficiale' })).toEqual([]);
    expect(await saidOfArticle('reports: ada\n')).toEqual([]);
    const problems = await inSeptember({}, doubtful);
    expect(problems.map(({ kind }) => kind)).toEqual(['unknown-choice']);
  });

  test('nor of an article whose own dates, rumors or updates cannot be read', async () => {
    const official = { title: 'Due schermi, è ufficiale' };
    expect(await saidOfArticle(REPORT, { ...official, published: 'ieri' })).toEqual(['4:12 bad-date']);
    expect(await saidOfArticle(REPORT, { ...official, rumors: 'voce' })).toEqual(['7:9 wrong-type']);
    const updates = '[{ at: ieri, kind: update, note: Altro. }]';
    expect(brief(await inSeptember({ updates }))).toEqual(['8:17 bad-date']);
    expect(brief(await inSeptember({ updates: '[Altro]' }))).toEqual(['8:11 wrong-type']);
  });

  test('nor of files that cannot be read at all, or that have no place', async () => {
    const broken = '---\nstatement: "Ha due schermi\n---\n';
    const files = {
      'content/rumors/voce.md': broken,
      'content/rumors/giu/altra.md': rumor('fiducia: alta\n'),
    };
    const root = project({ ...BASE, ...files, [at('uno')]: article('Testo.\n', { rumors: '[voce]' }) });
    expect(brief(await problemsOf(root))).toEqual(['misplaced-file', '6:1 unknown-key', '2:12 yaml-syntax']);
  });
});
