import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readLibrary } from '../../src/library/read.ts';
import { article, at, brief, problemsOf, project } from './project.ts';

describe('the check never fails because of what is in the folder', () => {
  test('a folder with the name of an article', async () => {
    const root = project({ [`${at('cartella')}/testo.txt`]: '' });
    expect(await problemsOf(root)).toMatchObject([
      { kind: 'unreadable-file', file: at('cartella'), details: { reason: 'folder' } },
    ]);
  });

  test('links that go round in circles, or out of the project', async () => {
    const root = project({ [at('uno')]: article() });
    symlinkSync('..', path.join(root, 'content/articles/giro'));
    symlinkSync('/etc/passwd', path.join(root, at('fuori')));
    expect(await problemsOf(root)).toMatchObject([
      { kind: 'unreadable-file', file: at('fuori'), details: { reason: 'link' } },
      { kind: 'unreadable-file', file: 'content/articles/giro', details: { reason: 'link' } },
    ]);
  });

  test('what is neither file nor folder', async () => {
    const root = project({ [at('uno')]: article() });
    const socket = createServer().listen(path.join(root, at('presa')));
    onTestFinished(() => void socket.close());
    await once(socket, 'listening');
    expect(await problemsOf(root)).toMatchObject([
      { kind: 'unreadable-file', file: at('presa'), details: { reason: 'device' } },
    ]);
  });

  test('no content folder, and an empty one', async () => {
    const root = project({});
    const nowhere = await readLibrary(path.join(root, 'altrove'), { cacheDir: false });
    expect(nowhere.problems).toMatchObject([{ kind: 'missing-file', file: 'content' }]);
    mkdirSync(path.join(root, 'vuota/content'), { recursive: true });
    const empty = await readLibrary(path.join(root, 'vuota'), { cacheDir: false });
    expect(empty.problems).toMatchObject([{ kind: 'missing-file', file: 'content/tags.yaml' }]);
  });

  test('texts of megabytes, and lists a thousand levels deep', async () => {
    const root = project({
      [at('grande')]: article('parola '.repeat(800_000)),
      [at('profondo')]: article(`Prima.\n\n${'> - '.repeat(10_000)}a\n`),
    });
    expect(brief(await problemsOf(root))).toEqual(['file-too-large', '11:1 too-deep']);
  });

  test('YAML that nests, doubles and refers to itself', async () => {
    const doubling = ['a: &a [x, x]', ...'bcdefghijkl'.split('').map((key) => `${key}: [*a, *a]`)].join('\n');
    const root = project({
      [at('abisso')]: `---\ntitle: ${'['.repeat(50_000)}\n---\n\nTesto.\n`,
      [at('bomba')]: `---\n${doubling}\n---\n\nTesto.\n`,
    });
    const kinds = new Set((await problemsOf(root)).map(({ file, kind }) => `${file} ${kind}`));
    expect([...kinds]).toEqual([`${at('abisso')} yaml-syntax`, `${at('bomba')} yaml-feature`]);
  });

  test('keys that are properties of every object', async () => {
    const front = {
      ['__proto__']: '{ title: Altro }',
      constructor: 'x',
      toString: 'y',
    };
    const problems = await problemsOf(project({ [at('chiavi')]: article(undefined, front) }));
    expect(problems.map(({ kind, details }) => [kind, 'key' in details && details.key])).toEqual([
      ['unknown-key', '__proto__'],
      ['unknown-key', 'constructor'],
      ['unknown-key', 'toString'],
    ]);
  });

  test('any bytes whatever', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 400 }).map((text) => Buffer.from(`---\n${text}\n---\n${text}`)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (noise) => {
        const root = project({
          [at('rumore')]: noise,
          'content/tags.yaml': noise,
          [at('x').replace('.md', '.jpg')]: noise,
        });
        for (const { line = 1, column = 1, length = 1 } of await problemsOf(root)) {
          expect(Math.min(line, column, length)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
