import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lightenWeb } from '../../../src/build/render/light-web.ts';

const { Response: Whole } = globalThis;
const encode = Object.getOwnPropertyDescriptor(TextEncoder.prototype, 'encode')!;

beforeEach(() => {
  lightenWeb();
});

afterEach(() => {
  Reflect.set(globalThis, 'Response', Whole);
  Reflect.deleteProperty(crypto.subtle, 'digest');
  Object.defineProperty(TextEncoder.prototype, 'encode', encode);
});

test.each([
  ['a text', () => new Response('Lente'), () => new Whole('Lente')],
  ['bytes', () => new Response(new Uint8Array([1, 2])), () => new Whole(new Uint8Array([1, 2]))],
  ['nothing', () => new Response(null, { status: 404 }), () => new Whole(null, { status: 404 })],
  ['data', () => Response.json({ a: 1 }), () => Whole.json({ a: 1 })],
  [
    'data of a type of its own',
    () => Response.json([], { headers: { 'content-type': 'application/feed+json' } }),
    () => Whole.json([], { headers: { 'content-type': 'application/feed+json' } }),
  ],
])('a response with %s says what a real one says', async (_name, make, makeWhole) => {
  const [light, whole] = [make(), makeWhole()];
  expect(await light.bytes()).toEqual(await whole.bytes());
  expect([light.ok, light.status, light.statusText]).toEqual([whole.ok, whole.status, whole.statusText]);
  const type = 'content-type';
  if (whole.headers.get(type) !== 'text/plain;charset=UTF-8')
    expect(light.headers.get(type)).toBe(whole.headers.get(type));
});

test('the digest of nothing is asked for once, and any other each time', async () => {
  Reflect.set(globalThis, 'Response', Whole);
  Reflect.deleteProperty(crypto.subtle, 'digest');
  const digest = vi.spyOn(crypto.subtle, 'digest');
  lightenWeb();
  const [empty, text] = [new Uint8Array(), new TextEncoder().encode('a')];
  const digests = [empty, empty, text, text].map((data) => crypto.subtle.digest('SHA-256', data));
  const [one, two] = await Promise.all(digests);
  expect(two).toEqual(one);
  expect(Buffer.from(one!).toString('hex').slice(0, 8)).toBe('e3b0c442');
  expect(digest).toHaveBeenCalledTimes(3);
  vi.restoreAllMocks();
});

test('texts are encoded as they always were, and none is written over another', () => {
  const texts = [
    '',
    'Lente',
    'L’uomo è qui: 😀',
    '\ud800',
    'x'.repeat(200_000),
    'ü'.repeat(50_000),
    'L’\ud800'.repeat(1000),
  ];
  const all = Array.from({ length: 5 }, () => texts).flat();
  const encoded = all.map((text) => new TextEncoder().encode(text));
  encoded.forEach((bytes, index) => {
    expect(Buffer.compare(bytes, Buffer.from(all[index]!))).toBe(0);
  });
  expect(new TextEncoder().encode()).toHaveLength(0);
});
