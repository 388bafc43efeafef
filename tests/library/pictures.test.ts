import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { probePicture } from '../../src/library/picture.ts';
import { readPictures } from '../../src/library/pictures.ts';
import { project } from './project.ts';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#b5541c' } });

describe('a picture', () => {
  test('is measured as it is shown, after the orientation that the camera noted', async () => {
    const bytes = await plain(30, 20).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await probePicture(bytes)).toEqual({ ok: true, width: 20, height: 30 });
  });

  test.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)('%s can be read', async (format) => {
    const bytes = await plain(16, 9).toFormat(format).toBuffer();
    expect(await probePicture(bytes)).toEqual({ ok: true, width: 16, height: 9 });
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('ciao')],
    [
      'a drawing, which might hold scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
  ])('is not %s', async (_name, bytes) => {
    expect(await probePicture(bytes)).toEqual({ ok: false, reason: 'not-an-image' });
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'in %s that ends too early is damaged',
    async (format) => {
      const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
      const picture = sharp({ create: { width: 200, height: 200, channels: 3, background: '#fff', noise } });
      const bytes = await picture.toFormat(format).toBuffer();
      expect(await probePicture(bytes.subarray(0, bytes.length / 2))).toMatchObject({ ok: false });
    },
  );

  test.each([{ progressive: false }, { progressive: true }])(
    'in JPEG whose middle was overwritten is damaged: %j',
    async (options) => {
      const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
      const picture = sharp({ create: { width: 200, height: 200, channels: 3, background: '#fff', noise } });
      const bytes = await picture.jpeg(options).toBuffer();
      const { length } = bytes;
      const lost = bytes.fill(0xff, length >> 1, (length >> 1) + 2000);
      expect(await probePicture(lost)).toEqual({ ok: false, reason: 'damaged-image' });
    },
  );

  test('is sound when a decoder has nothing but a remark about it', async () => {
    const bytes = await plain(16, 16).jpeg().toBuffer();
    // The last byte of a scan's header, which a sequential JPEG leaves at 0 (ITU-T T.81, B.2.3).
    const scan = bytes.indexOf(Buffer.from([0xff, 0xda]));
    bytes[scan + 2 + bytes.readUInt16BE(scan + 2) - 1] = 1;
    await expect(sharp(bytes, { failOn: 'warning' }).raw().toBuffer()).rejects.toThrow('Invalid SOS');
    expect(await probePicture(bytes)).toMatchObject({ ok: true });
  });

  test('that claims more pixels than any camera has is not decoded', async () => {
    const bytes = await plain(1, 1).png().toBuffer();
    // IHDR: width and height, and the checksum of the chunk, which libpng wants to be right.
    bytes.writeUInt32BE(60_000, 16);
    bytes.writeUInt32BE(60_000, 20);
    bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
    expect(await probePicture(bytes)).toEqual({
      ok: false,
      reason: 'image-too-large',
      excess: { size: 3600, limit: 200, unit: 'MP' },
    });
  });
});

describe('reading pictures', () => {
  const FILE = 'content/a.jpg';

  async function setUp() {
    const root = project({ [FILE]: await plain(10, 10).jpeg().toBuffer() });
    const cache = path.join(root, '.cache');
    const read = (cacheDir: string | false = cache) =>
      readPictures([FILE, FILE], (file) => path.join(root, file), cacheDir || undefined).then((readings) =>
        readings.get(FILE),
      );
    return { root, cache, read, remembered: path.join(cache, 'pictures.json') };
  }

  /** Has the memory say that a picture it knows is 99 pixels wide, so that one sees whether it is asked. */
  const falsify = (remembered: string) => {
    writeFileSync(remembered, readFileSync(remembered, 'utf8').replace('"width":10', '"width":99'));
  };

  test('names a picture by its file and by the digest of its bytes', async () => {
    const { root, read } = await setUp();
    const digest = createHash('sha256')
      .update(readFileSync(path.join(root, FILE)))
      .digest('hex')
      .slice(0, 16);
    const first = await read();
    expect(first).toEqual({ ok: true, fact: { file: FILE, digest, width: 10, height: 10 } });
    expect(await read()).toEqual(first);
  });

  test('knows the same bytes again in a fresh checkout: another folder, other times', async () => {
    const { root, cache, read, remembered } = await setUp();
    await read();
    falsify(remembered);
    const checkout = project({ 'content/b.jpg': readFileSync(path.join(root, FILE)) });
    utimesSync(path.join(checkout, 'content/b.jpg'), 1, 1);
    const readings = await readPictures(['content/b.jpg'], (file) => path.join(checkout, file), cache);
    expect(readings.get('content/b.jpg')).toMatchObject({ fact: { file: 'content/b.jpg', width: 99 } });
  });

  test('reads other bytes of the same size and times', async () => {
    const { root, read, remembered } = await setUp();
    await read();
    falsify(remembered);
    const { atime, mtime, size } = statSync(path.join(root, FILE));
    writeFileSync(path.join(root, FILE), Buffer.alloc(size));
    utimesSync(path.join(root, FILE), atime, mtime);
    expect(await read()).toEqual({ ok: false, reason: 'not-an-image' });
  });

  test('remembers why a picture can’t be used', async () => {
    const { root, read, remembered } = await setUp();
    writeFileSync(path.join(root, FILE), 'ciao');
    const first = await read();
    writeFileSync(remembered, readFileSync(remembered, 'utf8').replace('not-an-image', 'damaged-image'));
    expect([first, await read()]).toEqual([
      { ok: false, reason: 'not-an-image' },
      { ok: false, reason: 'damaged-image' },
    ]);
  });

  test('reads a file again when it has changed', async () => {
    const { root, read } = await setUp();
    await read();
    writeFileSync(path.join(root, FILE), await plain(20, 10).jpeg().toBuffer());
    expect(await read()).toMatchObject({ ok: true, fact: { width: 20 } });
  });

  test.each([
    '{',
    '{"settings":"of another time","probes":{}}',
    '{"settings":"3 200","probes":{"x":{"ok":true}}}',
  ])('does without a memory that is broken: %s', async (text) => {
    const { read, cache, remembered } = await setUp();
    mkdirSync(cache, { recursive: true });
    writeFileSync(remembered, text);
    expect(await read()).toMatchObject({ ok: true });
  });

  test('does without a place for its memory', async () => {
    const { root, read } = await setUp();
    writeFileSync(path.join(root, 'datei'), '');
    expect(await read(path.join(root, 'datei', 'unter'))).toMatchObject({ ok: true });
  });

  test('does not fail because a file has gone', async () => {
    const { root, read } = await setUp();
    unlinkSync(path.join(root, FILE));
    expect(await read()).toEqual({ ok: false, reason: 'damaged-image' });
  });

  test('leaves a file of more than 40 MB alone', async () => {
    const { root, read } = await setUp();
    writeFileSync(path.join(root, FILE), Buffer.alloc(41_000_000));
    expect(await read()).toEqual({
      ok: false,
      reason: 'image-too-large',
      excess: { size: 41, limit: 40, unit: 'MB' },
    });
  });
});

/** CRC-32 as in PNG (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
