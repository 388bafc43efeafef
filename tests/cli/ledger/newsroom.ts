import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { recordPublications } from '../../../src/cli/ledger/run.ts';
import type { Site } from '../../../src/site.ts';
import { site } from '../../support/site.ts';
import { rumor, updated } from '../../domain/checks-ledger/newsroom.ts';
import { article, at, problemsOf, project } from '../../library/project.ts';

const LEDGER = 'content/ledger.txt';

const FILES = {
  'content/stories/telefono.md': '---\ntitle: Telefono\ndescription: Una prova.\n---\n',
  'content/sources/ada.md': '---\nname: Ada\nkind: leaker\ndescription: Una prova.\n---\n',
  'content/sources/bea.md': '---\nname: Bea\nkind: leaker\ndescription: Una prova.\n---\n',
  'content/rumors/voce.md': rumor({ reports: ['ada 2021-11-10', 'bea 2021-11-20'] }),
  [at('uno')]: updated('2021-12-01T10:00+01:00 correction'),
  [at('bozza')]: article(undefined, { draft: 'true' }),
  'content/articles/2022/02/domani.md': article(undefined, { published: '2022-02-20T09:30:00+01:00' }),
};

/** A small newsroom in a folder of its own, and what the command says and does there on New Year's Day 2022. */
export function openNewsroom(own: Site = site) {
  const root = project(FILES);
  const path = join(root, LEDGER);
  const heard: string[] = [];
  const output = new PassThrough().on('data', (chunk: Buffer) => heard.push(chunk.toString()));
  const streams = { input: new PassThrough(), output };
  return {
    path,
    record: (now = '2022-01-01T00:00:00Z', ...argv: string[]) =>
      recordPublications(argv, {
        root,
        streams,
        env: { SOURCE_DATE_EPOCH: String(Date.parse(now) / 1000) },
        site: own,
      }),
    recordAt: (epoch: string) =>
      recordPublications([], { root, streams, env: { SOURCE_DATE_EPOCH: epoch }, site: own }),
    /** What was said since this was last asked. */
    said: () => heard.splice(0).join(''),
    hasLedger: () => existsSync(path),
    ledger: () => readFileSync(path, 'utf8'),
    /** The lines of the ledger that say what was published. */
    lines: () =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((row) => row !== '' && !row.startsWith('#')),
    write: (file: string, text: string) => {
      writeFileSync(join(root, file), text);
    },
    remove: (file: string) => {
      rmSync(join(root, file));
    },
    check: () => problemsOf(root),
  };
}
