import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Words of about the length and variety of news Italian. */
const WORDS =
  'la notizia di oggi riguarda il telefono che molti aspettano da mesi e secondo fonti vicine alla società una fotocamera nuova con lenti luminose sensore grande batteria schermo prezzo lancio data conferma smentita indiscrezione immagine documento certificazione mercato europeo prova autunno primavera versione modello annuncio ufficiale'.split(
    ' ',
  );

const FIRST_YEAR = 2015;
const PER_DAY = 3;
const DAY = 86_400_000;

/**
 * Writes a content folder of articles without pictures, the same for the same
 * count: about 400 words each, in sections with links to earlier articles.
 *
 * @param folder an empty folder; `content` is made in it
 */
export async function writeCorpus(folder: string, count: number): Promise<void> {
  const random = mulberry32(count);
  const content = path.join(folder, 'content');
  const tags = Array.from({ length: 60 }, (_, index) => `argomento-${index}`);
  await mkdir(path.join(content, 'authors'), { recursive: true });
  await mkdir(path.join(content, 'stories'), { recursive: true });
  await mkdir(path.join(content, 'pages'), { recursive: true });
  await writeFile(
    path.join(content, 'tags.yaml'),
    tags
      .map((slug) => `- slug: ${slug}\n  label: Argomento ${slug.slice(10)}\n  description: Prova.\n`)
      .join(''),
  );
  for (let index = 0; index < 10; index += 1) {
    await writeFile(
      path.join(content, 'authors', `firma-${index}.md`),
      '---\nname: Firma\nrole: Prova\n---\n',
    );
    await writeFile(
      path.join(content, 'stories', `storia-${index}.md`),
      '---\ntitle: Storia\ndescription: Prova.\n---\n',
    );
  }
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const published = new Date(Date.UTC(FIRST_YEAR, 0, 1, 9) + Math.floor(index / PER_DAY) * DAY);
    const month = published.toISOString().slice(0, 7).replace('-', '/');
    const id = `${month}/articolo-${index}`;
    const file = path.join(content, 'articles', `${id}.md`);
    if (index % (PER_DAY * 20) === 0 || !ids.at(-1)?.startsWith(month))
      await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, article(index, published, tags, ids, random));
    ids.push(id);
  }
}

function article(
  index: number,
  published: Date,
  tags: readonly string[],
  earlier: readonly string[],
  random: Random,
) {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const sentence = (length: number) => Array.from({ length }, () => pick(WORDS)).join(' ');
  const link = earlier.length === 0 ? '' : ` Ne abbiamo scritto [in precedenza](/${pick(earlier) ?? ''}/).`;
  const chosen = new Set([pick(tags), pick(tags), pick(tags)]);
  return [
    '---',
    `title: ${sentence(8)} ${index}`,
    `description: ${sentence(20)}.`,
    `published: ${published.toISOString().replace('.000Z', '+00:00')}`,
    `authors: [firma-${index % 10}]`,
    `tags: [${[...chosen].join(', ')}]`,
    ...(index % 4 === 0 ? [`story: storia-${index % 10}`] : []),
    '---',
    '',
    `${sentence(60)}.${link}`,
    ...Array.from(
      { length: 4 },
      () => `\n## ${sentence(5)}\n\n${sentence(40)}, **${sentence(3)}**.\n\n${sentence(35)}.`,
    ),
    '',
  ].join('\n');
}

/** A small generator of pseudo-random numbers with good spread, by Tommy Ettinger (public domain). */
function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
