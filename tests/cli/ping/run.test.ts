import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { tellHub } from '../../../src/cli/ping/run.ts';
import type { Site } from '../../../src/site.ts';
import { site } from '../../support/site.ts';
import { temporaryFolder } from '../../integration/project.ts';
import type { Hub } from './servers.ts';
import { listen, openHub, serveFolder } from './servers.ts';

const STATE = '.cache/pinged.json';

/** A site that is served on loopback, with feeds that name themselves and a hub, and the command that tells the hub. */
async function publisher(hub: Hub, more: Partial<Site> = {}, dir = 'dist') {
  const root = temporaryFolder();
  const dist = path.join(root, dir);
  const url = await serveFolder(dist);
  const heard: string[] = [];
  const output = new PassThrough().on('data', (chunk: Buffer) => heard.push(chunk.toString()));
  const own = { ...site, url, hub: hub.url, ...more };

  async function write(file: string, version: string, text = feedOf(`${url}/${file}`, hub.url, version)) {
    await mkdir(path.dirname(path.join(dist, file)), { recursive: true });
    await writeFile(path.join(dist, file), text);
  }

  await mkdir(dist);
  return {
    root,
    url,
    write,
    remove: (file: string) => rm(path.join(dist, file)),
    ping: (...argv: string[]) =>
      tellHub(argv, {
        root,
        site: own,
        streams: { input: new PassThrough(), output },
        patience: { timeout: 300, pause: 1 },
      }),
    /** What was said since this was last asked. */
    said: () => heard.splice(0).join('').replaceAll(url, '').replaceAll(hub.url, 'HUB'),
    state: () => readFile(path.join(root, STATE), 'utf8'),
  };
}

const feedOf = (self: string, hub: string, version: string) =>
  self.endsWith('.json')
    ? JSON.stringify({ feed_url: self, hubs: [{ type: 'WebSub', url: hub }], version })
    : `<feed><link rel="self" href="${self}"/><link rel="hub" href="${hub}"/>${version}</feed>`;

const pathsOf = (topics: readonly string[], url: string) =>
  topics.map((each) => each.replace(url, '')).sort();

describe('the hub is told', () => {
  test('of every feed, in every format, the first time; not of archives, lists and pages', async () => {
    const hub = await openHub();
    const { url, write, ping, said } = await publisher(hub);
    for (const file of ['rss.xml', 'tag/x/atom.xml', 'feed.json']) await write(file, '1');
    for (const file of ['atom/1.xml', 'segui/tutti.opml', 'index.html', 'sitemap.xml', 'news-sitemap.xml'])
      await write(file, '1');
    expect(await ping()).toBe(0);
    expect(pathsOf(hub.asked, url)).toEqual(['/feed.json', '/rss.xml', '/tag/x/atom.xml']);
    expect([...hub.fetched.keys()].sort()).toEqual([...hub.asked].sort());
    expect(said().split('\n')[0]).toBe('L’hub è stato avvisato di 3 feed:');
  });

  test('only of what has changed since', async () => {
    const hub = await openHub();
    const { url, write, ping, said } = await publisher(hub);
    await write('rss.xml', '1');
    await write('atom.xml', '1');
    await ping();
    hub.asked.length = 0;
    said();
    expect(await ping()).toBe(0);
    expect(hub.asked).toEqual([]);
    expect(said()).toBe('Nessun feed è cambiato da quando l’hub è stato avvisato.\n');

    await write('atom.xml', '2');
    await write('tag/new/atom.xml', '1');
    expect(await ping()).toBe(0);
    expect(pathsOf(hub.asked, url)).toEqual(['/atom.xml', '/tag/new/atom.xml']);
    expect(hub.fetched.get(`${url}/atom.xml`)).toContain('2');
  });

  test('of everything when it is another hub', async () => {
    const [hub, other] = [await openHub(), await openHub()];
    const first = await publisher(hub);
    await first.write('rss.xml', '1');
    await first.ping();
    const second = await publisher(other);
    await second.write('rss.xml', '1');
    await mkdir(path.join(second.root, '.cache'));
    await writeFile(path.join(second.root, STATE), await first.state());
    await second.ping();
    expect(other.asked).toHaveLength(1);
  });

  test('of everything when nobody can tell what it knows', async () => {
    const hub = await openHub();
    const { root, write, ping } = await publisher(hub);
    await write('rss.xml', '1');
    await mkdir(path.join(root, '.cache'));
    for (const text of ['', '{', '[]', '{"hub":1}']) {
      await writeFile(path.join(root, STATE), text);
      expect(await ping(), text).toBe(0);
    }
    expect(hub.asked).toHaveLength(4);
  });
});

describe('what the hub does not accept', () => {
  test('is told with its reason, and tried again next time, and only that', async () => {
    let isWell = false;
    const hub = await openHub((topic) => (isWell || !topic.endsWith('rss.xml') ? 'well' : { status: 403 }));
    const { url, write, ping, said } = await publisher(hub);
    await write('rss.xml', '1');
    await write('atom.xml', '1');
    expect(await ping()).toBe(1);
    expect(said()).toMatchInlineSnapshot(`
      "L’hub è stato avvisato di 1 feed:
        /atom.xml
      Di 1 feed l’hub non ha accettato l’avviso:
        /rss.xml: 403 Forbidden: not today
      La prossima volta si riprova con questi.
      "
    `);
    isWell = true;
    hub.asked.length = 0;
    expect(await ping()).toBe(0);
    expect(pathsOf(hub.asked, url)).toEqual(['/rss.xml']);
  });

  test('is refused for good without another try, as when a feed is not where it says', async () => {
    const hub = await openHub();
    const { write, ping, said } = await publisher(hub);
    await write('rss.xml', '1', feedOf('https://elsewhere.example/rss.xml', hub.url, '1'));
    await write('atom.xml', '1', feedOf('x', 'https://other-hub.example', '1'));
    expect(await ping()).toBe(1);
    expect(hub.asked).toHaveLength(2);
    expect(said()).toContain(
      '/rss.xml: 400 Bad Request: /rss.xml says that it is https://elsewhere.example/rss.xml',
    );
  });

  test.each([
    ['is busy', { status: 503 }, '503 Service Unavailable: not today'],
    ['is told too much', { status: 429 }, '429 Too Many Requests: not today'],
    ['does not answer', { status: 0 }, 'The operation was aborted due to timeout'],
  ])('is tried twice when the hub %s', async (_, mood, reason) => {
    const hub = await openHub(() => mood);
    const { url, write, ping, said } = await publisher(hub);
    await write('rss.xml', '1');
    expect(await ping()).toBe(1);
    expect(pathsOf(hub.asked, url)).toEqual(['/rss.xml', '/rss.xml']);
    expect(said()).toContain(`/rss.xml: ${reason}`);
  });

  test('is accepted by a hub that was busy for a moment', async () => {
    const hub = await openHub(() => (hub.asked.length === 1 ? { status: 500 } : 'well'));
    const { write, ping } = await publisher(hub);
    await write('rss.xml', '1');
    expect(await ping()).toBe(0);
  });

  test('is not sent after a hub that has moved: the owner is told where', async () => {
    const hub = await openHub(() => ({ status: 301, location: 'https://new-hub.example/' }));
    const { write, ping, said } = await publisher(hub);
    await write('rss.xml', '1');
    expect(await ping()).toBe(1);
    expect(said()).toContain('301 Moved Permanently: https://new-hub.example/');
  });

  test('is left alone when the hub accepts nothing: it is out of order', async () => {
    const hub = await openHub(() => ({ status: 404 }));
    const { write, ping, said } = await publisher(hub);
    for (let number = 0; number < 30; number += 1) await write(`tag/t${number}/rss.xml`, '1');
    expect(await ping()).toBe(1);
    expect(hub.asked.length).toBeLessThan(10);
    expect(said()).toMatch(/Sembra che l’hub non funzioni: altri 2\d feed aspettano\./);
  });

  test('is left alone when the hub breaks down on the way; the others wait for the next time', async () => {
    const hub = await openHub(() => (hub.asked.length <= 10 ? 'well' : { status: 404 }));
    const { write, ping, said } = await publisher(hub);
    for (let number = 0; number < 60; number += 1) await write(`tag/t${number}/rss.xml`, '1');
    expect(await ping()).toBe(1);
    expect(hub.asked.length).toBeLessThan(40);
    expect(said()).toMatch(/Sembra che l’hub non funzioni: altri \d\d feed aspettano\./);
  });

  test('is told when there is no hub at its address', async () => {
    const gone = await listen((_, response) => response.destroy());
    const { write, ping, said } = await publisher(await openHub(), { hub: gone });
    await write('rss.xml', '1');
    expect(await ping()).toBe(1);
    expect(said()).toContain('/rss.xml: ');
  });
});

describe('what the hub knows', () => {
  test('is remembered where it is told to', async () => {
    const { root, write, ping } = await publisher(await openHub());
    await write('rss.xml', '1');
    await ping('--state', 'kept/known.json');
    expect(existsSync(path.join(root, 'kept/known.json'))).toBe(true);
    expect(existsSync(path.join(root, STATE))).toBe(false);
  });

  test('is forgotten of feeds that are gone, so that one that comes back is news', async () => {
    const hub = await openHub();
    const { write, remove, ping, state } = await publisher(hub);
    await write('rss.xml', '1');
    await write('atom.xml', '1');
    await ping();
    await remove('atom.xml');
    await ping();
    expect(Object.keys((JSON.parse(await state()) as { digests: object }).digests)).toHaveLength(1);
    await write('atom.xml', '1');
    hub.asked.length = 0;
    await ping();
    expect(hub.asked).toHaveLength(1);
  });

  test('is what it knew, after a dry run', async () => {
    const hub = await openHub();
    const { root, write, ping, said } = await publisher(hub);
    await write('rss.xml', '1');
    expect(await ping('--dry-run')).toBe(0);
    expect(said()).toBe('/rss.xml\n\nÈ una prova: l’hub non è stato avvisato.\n');
    expect(hub.asked).toEqual([]);
    expect(existsSync(path.join(root, STATE))).toBe(false);
  });
});

test('a site that was built elsewhere can be told of', async () => {
  const hub = await openHub();
  const { write, ping } = await publisher(hub, {}, 'public_html');
  await write('rss.xml', '1');
  expect(await ping()).toBe(1);
  expect(await ping('--dir', 'public_html')).toBe(0);
  expect(hub.fetched.size).toBe(1);
});

test('many feeds are counted rather than shown', async () => {
  const { write, ping, said } = await publisher(await openHub());
  for (let number = 0; number < 30; number += 1) await write(`tag/t${number}/rss.xml`, '1');
  expect(await ping()).toBe(0);
  expect(said()).toContain('L’hub è stato avvisato di 30 feed:');
});

test('without a hub, without a site, with an option that is none: all is told at once', async () => {
  const { root } = await publisher(await openHub());
  const heard: string[] = [];
  const output = new PassThrough().on('data', (chunk: Buffer) => heard.push(chunk.toString()));
  const desk = { root, site: withoutHub(), streams: { input: new PassThrough(), output } };
  expect(await tellHub(['--dir', 'nowhere', '--stat'], desk)).toBe(1);
  expect(heard.join('')).toMatchInlineSnapshot(`
    "--stat non è un’opzione. Forse --state?
    Il sito non ha un hub: scrivine uno in src/site.ts (hub), e costruisci e pubblica di nuovo il sito.
    nowhere non c’è: prima si costruisce il sito, con npm run build.
    Tutte le opzioni: npm run ping -- --help
    "
  `);
});

/** The site as it stands, which may have a hub or not. */
function withoutHub(): Site {
  const own: { -readonly [Key in keyof Site]: Site[Key] } = { ...site };
  delete own.hub;
  return own;
}

test('is a command, with help', () => {
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/ping.ts', '--help'], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toContain('npm run ping');
});
