import type { ArticleRecord, AuthorRecord, BodyFact, RumorRecord } from '../../src/domain/records.ts';
import {
  archiveOf,
  articleRecord,
  authorRecord,
  manyArticles,
  noon,
  picture,
  report,
  rumorRecord,
  sourceRecord,
  storyRecord,
  verdict,
} from '../support/records.ts';

/** Words that break whatever writes or reads them without care. */
export const HOSTILE = [
  'Lui: “sì”, lei: "no", l\'altro: <b>forse</b>',
  '<![CDATA[ ]]> & &amp; &lt; &nbsp; &copy &#0; &unknown; AT&T Q&A',
  'עברית \u202Eabc\u202C ‏',
  '🏳️‍🌈👩🏽‍💻 \u{1F600}',
  '--> <!-- ?> <?xml version="1.0"?> <!DOCTYPE x>',
  '</title></item></entry><script>alert(1)</script><img src=x onerror=alert(1)>',
  '007',
  '1e3',
  '__proto__',
  'true',
  'a\u0000b\u0007c\u001Bd\uFFFEe\uFFFFf\uD800g\tà\u0085h\uFFFDi',
  'Una parola lunghissima '.repeat(9).slice(0, 200),
  '$& $1 $` %s \\u0000 \\',
  'AT&T, Q&A, R & D: 1 < 2 > 0',
] as const;

const PICTURES = Array.from({ length: 40 }, (_, index) => `./foto-${index}.jpg`);

/** An article with as many pictures as anybody ever put into one. */
const gallery = galleryOf(articleRecord('2021/12/gallery', { published: noon('03-01') }));

const corrected = articleRecord('2022/01/moved', {
  published: noon('01-10'),
  rumors: ['r0'],
  story: 'saga',
  aliases: ['/2022/01/first/', '/2022/01/second/'],
  updates: [
    { at: noon('01-11'), kind: 'correction', note: HOSTILE[0] },
    { at: noon('01-12'), kind: 'update', note: HOSTILE[1] },
  ],
});

const withdrawn = articleRecord('2022/01/gone', {
  published: noon('01-10'),
  updates: [{ at: noon('01-12'), kind: 'withdrawal', note: HOSTILE[5] }],
});

const articles = HOSTILE.map((words, index): ArticleRecord => {
  const { data, ...record } = articleRecord(`2022/02/a${index}`, {
    published: noon('02-01'),
    authors: [`p${index}`, 'ada'],
    tags: [`t${index}`],
    rumors: [`r${index}`],
    story: 'saga',
  });
  return { ...record, data: { ...data, title: words, description: words } };
});

/** Settled at one moment, all of them, as after an announcement. */
const rumors = HOSTILE.map((words, index): RumorRecord => {
  const { data, ...record } = rumorRecord(`r${index}`, {
    reports: [report('leaker', '01-05')],
    verdicts: [
      verdict('confirmed', '02-02', {
        because: 'x',
        evidence: [{ url: 'https://proof.example/?a=1&b="2"' }],
      }),
      verdict('refuted', '02-03', { because: 'x' }),
    ],
  });
  const verdicts = data.verdicts.map((each) => ({ ...each, because: words }));
  return { ...record, data: { ...data, statement: words, verdicts } };
});

const authors = HOSTILE.map((words, index): AuthorRecord => {
  const { data, ...record } = authorRecord(`p${index}`);
  return { ...record, data: { ...data, name: words } };
});

/** A site on which nothing is as one would hope, with feeds long enough to be archived. */
export const hostileSite = archiveOf({
  articles: [...manyArticles(30), ...articles, gallery, corrected, withdrawn],
  authors: [authorRecord('ada'), ...authors],
  rumors,
  sources: [sourceRecord('leaker', { name: HOSTILE[0] })],
  stories: [{ ...storyRecord('saga'), data: { title: HOSTILE[5], description: HOSTILE[1] } }],
  tags: [
    { slug: 'alpha', label: 'Alpha', description: 'About alpha.' },
    ...HOSTILE.map((words, index) => ({ slug: `t${index}`, label: words, description: words })),
  ],
});

/** The Markdown of a body of that site. */
export function hostileProse({ file }: BodyFact): Promise<string> {
  const words = HOSTILE[Number(/\/a(\d+)\.md$/.exec(file)?.[1] ?? 0)] ?? '';
  const pictures = file.endsWith('/gallery.md')
    ? PICTURES.map((src) => `![Foto & "co"](${src} 'D | C')`)
    : [];
  const blocks = [
    `${words} [${words}](https://a.example/?a=1&b=2) [qui](#qui)[^1]`,
    '## Titolo ]]>',
    '| a | b |\n|:-:|--:|\n| 1 | <i>2</i> |',
    '- [x] fatto\n- [ ] no\n\n7. sette\n8. otto',
    '```js\nif (a < b && c) "]]>";\n```',
    '> citazione\n>\n> > dentro',
    '::embed{url="https://www.youtube.com/watch?v=abc"}',
    '<div onclick="x()">html</div>',
    ...pictures,
    `[^1]: ${words}`,
  ];
  return Promise.resolve(blocks.join('\n\n'));
}

function galleryOf(record: ArticleRecord): ArticleRecord {
  const images = Object.fromEntries(PICTURES.map((src) => [src, picture]));
  const cover = { file: './cover.jpg', alt: HOSTILE[0], caption: HOSTILE[1], credit: HOSTILE[2] };
  return {
    ...record,
    data: { ...record.data, cover },
    cover: picture,
    body: { ...record.body, images },
  };
}
