import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { readSoundRecords } from '../../../src/cli/resolve/records.ts';
import { resolveRumor } from '../../../src/cli/resolve/run.ts';
import { contentIn } from '../../support/content.ts';

/** The content of a small newsroom: one story, its rumors in every state, and who spoke of them. */
const FILES: Readonly<Record<string, string>> = {
  'authors/ada.md': 'name: Ada\nrole: Telefonia',
  'stories/phone.md': 'title: Il telefono\ndescription: Storia di un telefono.',
  'sources/leaker.md': 'name: Il leaker\nkind: leaker\ndescription: Chi lo dice.',
  'sources/doubter.md': 'name: Lo scettico\nkind: analyst\ndescription: Chi lo nega.',
  'articles/2022/02/schermo.md': article('2022-02-10', 'Il telefono avrà due schermi', 'screen'),
  'articles/2022/03/ufficiale.md': article('2022-03-10', 'Due schermi, è ufficiale', 'screen'),
  'rumors/screen.md': rumor('Il telefono ha due schermi', [said('leaker'), said('doubter', 'denies')]),
  'rumors/price.md': rumor(
    'Costa 500 euro',
    [said('leaker')],
    [
      '  - at: 2022-05-01T12:00:00+02:00 # il giorno della presentazione',
      '    outcome: confirmed',
      '    evidence: [{ describe: Il listino }]',
      '    editor: ada',
    ],
  ),
  'rumors/cheap.md': `${rumor('Costa 300 euro', [said('leaker')])}\nrivals: [price]`,
  'rumors/nobody.md': rumor('Vola', []),
};

/** A newsroom in a folder of its own, with its desk, what was said there and the text of its files. */
export async function openNewsroom(more: Readonly<Record<string, string>> = {}, interactive = false) {
  const root = await mkdtemp(join(tmpdir(), 'spiffero-resolve-'));
  for (const [name, frontmatter] of Object.entries({ ...FILES, ...more })) {
    await mkdir(dirname(join(root, 'content', name)), { recursive: true });
    await writeFile(join(root, 'content', name), `---\n${frontmatter}\n---\n\nCorpo.\n`);
  }
  const [input, output] = [new PassThrough(), new PassThrough()];
  const heard: string[] = [];
  output.on('data', (chunk: Buffer) => heard.push(chunk.toString()));
  const now = new Date('2022-07-01T10:00:00Z');
  const desk = {
    root,
    now,
    interactive,
    streams: { input, output },
    records: () => readSoundRecords(root, now),
  };
  return {
    root,
    type: input,
    resolve: (...argv: string[]) => resolveRumor(argv, desk),
    desk,
    // No-break spaces can't be told from others in a snapshot.
    said: () => heard.join('').replaceAll('\u00A0', ' '),
    file: (name: string) => readFile(join(root, 'content', name), 'utf8'),
    rumor: (id: string) => contentIn(root).rumors.find((record) => record.id === id)!.data,
  };
}

/** A report at noon of the first of February 2022, from own knowledge. */
export function said(source: string, stance = 'supports', at = '2022-02-01T12:00:00+01:00'): string {
  return `  - source: ${source}\n    at: ${at}\n    stance: ${stance}\n    basis: firsthand`;
}

/** A rumor's frontmatter with its log. */
export function rumor(
  statement: string,
  reports: readonly string[],
  verdicts: readonly string[] = [],
): string {
  return [
    `statement: ${statement}`,
    ...['kind: feature', 'story: phone', 'settledBy: "Un annuncio"   # ufficiale'],
    ...(reports.length > 0 ? ['reports:', ...reports] : []),
    ...(verdicts.length > 0 ? ['verdicts:', ...verdicts] : []),
  ].join('\n');
}

function article(day: string, title: string, cited: string): string {
  return [
    ...[`title: ${title}`, 'description: Si dice.', `published: ${day}T12:00:00+01:00`],
    ...['authors: [ada]', 'tags: [alpha]', `rumors: [${cited}]`],
  ].join('\n');
}
