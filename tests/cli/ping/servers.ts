import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { XMLParser } from 'fast-xml-parser';
import { onTestFinished } from 'vitest';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });

/** A server on loopback; it is gone after the test. Gives its origin. */
export async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A web server with the files of a folder. */
export function serveFolder(folder: string): Promise<string> {
  return listen((request, response) => {
    try {
      response.end(readFileSync(path.join(folder, request.url ?? '')));
    } catch {
      response.writeHead(404).end();
    }
  });
}

/**
 * A WebSub hub as far as publishers see it: it takes what a publisher posts, fetches the topic as it would for its
 * subscribers, and accepts it when the topic names itself and this hub (W3C WebSub, 4).
 *
 * @param mood how it answers instead, now and then: a status, or nothing
 */
export async function openHub(mood: (topic: string) => Mood = () => 'well'): Promise<Hub> {
  const asked: string[] = [];
  const fetched = new Map<string, string>();
  let own = '';
  own = await listen((request, response) => {
    void answer(request).then(({ status, say, location }) => {
      if (status !== 0) response.writeHead(status, location === undefined ? {} : { location }).end(say);
    });
  });

  async function answer(request: IncomingMessage): Promise<Answer> {
    if (request.method !== 'POST') return { status: 405, say: 'a hub is posted to' };
    if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
      return { status: 415, say: 'a form, please' };
    const form = new URLSearchParams(await text(request));
    const topic = form.get('hub.url') ?? '';
    if (form.get('hub.mode') !== 'publish' || topic === '') return { status: 400, say: 'hub.mode, hub.url' };
    asked.push(topic);
    const today = mood(topic);
    return today === 'well' ? deliver(topic) : { say: 'not today\n', ...today };
  }

  async function deliver(topic: string): Promise<Answer> {
    const response = await fetch(topic);
    if (!response.ok) return { status: 404, say: `${topic} is not there` };
    const feed = await response.text();
    const { self, hubs } = linksIn(feed);
    if (self !== topic) return { status: 400, say: `${topic} says that it is ${self}` };
    if (!hubs.includes(own)) return { status: 400, say: `${topic} does not name this hub` };
    fetched.set(topic, feed);
    return { status: 204, say: '' };
  }

  return { url: own, asked, fetched };
}

/** What a feed says it is, and to whom it publishes: Atom, RSS with Atom's links, or JSON Feed. */
function linksIn(feed: string): { self: string | undefined; hubs: string[] } {
  if (feed.startsWith('{')) {
    const { feed_url: self, hubs = [] } = JSON.parse(feed) as JsonFeed;
    return { self, hubs: hubs.filter(({ type }) => type === 'WebSub').map(({ url }) => url) };
  }
  const { feed: atom, rss } = parser.parse(feed) as XmlFeed;
  const links = [atom?.link ?? rss?.channel['atom:link'] ?? []].flat();
  return {
    self: links.find(({ rel }) => rel === 'self')?.href,
    hubs: links.filter(({ rel }) => rel === 'hub').map(({ href }) => href),
  };
}

/** `well`: as a hub should. Else an answer; the status 0 is none at all. */
type Mood = 'well' | { readonly status: number; readonly location?: string };

/** A hub, and what it has seen. */
export interface Hub {
  readonly url: string;
  /** Topics that it was told of, in order, every try. */
  readonly asked: string[];
  /** The feeds that it would send to its subscribers, by topic. */
  readonly fetched: ReadonlyMap<string, string>;
}

interface Answer {
  readonly status: number;
  readonly say: string;
  readonly location?: string;
}

interface JsonFeed {
  readonly feed_url?: string;
  readonly hubs?: readonly { readonly type: string; readonly url: string }[];
}

interface XmlFeed {
  readonly feed?: { readonly link: Link | Link[] };
  readonly rss?: { readonly channel: { readonly 'atom:link': Link | Link[] } };
}

interface Link {
  readonly rel: string;
  readonly href: string;
}
