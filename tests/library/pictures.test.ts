import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../src/library/picture.ts';
import { readPictures } from '../../src/library/pictures.ts';
import { project } from './project.ts';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#b5541c' } });

describe('a picture', () => {
  test('is measured as it is shown, after the orientation that the camera noted', async () => {
    const bytes = await plain(30, 20).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    expect(await readPicture(bytes, 'a.jpg')).toEqual({
      ok: true,
      fact: { file: 'a.jpg', digest, width: 20, height: 30 },
    });
  });

  test.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)('%s can be read', async (format) => {
    const bytes = await plain(16, 9).toFormat(format).toBuffer();
    expect(await readPicture(bytes, 'a')).toMatchObject({ ok: true, fact: { width: 16, height: 9 } });
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('ciao')],
    [
      'a drawing, which might hold scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
  ])('is not %s', async (_name, bytes) => {
    expect(await readPicture(bytes, 'a')).toEqual({ ok: false, reason: 'not-an-image' });
  });

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'in %s that ends too early is damaged',
    async (format) => {
      const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
      const picture = sharp({ create: { width: 200, height: 200, channels: 3, background: '#fff', noise } });
      const bytes = await picture.toFormat(format).toBuffer();
      expect(await readPicture(bytes.subarray(0, bytes.length / 2), 'a')).toMatchObject({ ok: false });
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
      expect(await readPicture(lost, 'a')).toEqual({ ok: false, reason: 'damaged-image' });
    },
  );

  test('is sound when a decoder has nothing but a remark about it', async () => {
    const bytes = await plain(16, 16).jpeg().toBuffer();
    // The last byte of a scan's header, which a sequential JPEG leaves at 0 (ITU-T T.81, B.2.3).
    const scan = bytes.indexOf(Buffer.from([0xff, 0xda]));
    bytes[scan + 2 + bytes.readUInt16BE(scan + 2) - 1] = 1;
    await expect(sharp(bytes, { failOn: 'warning' }).raw().toBuffer()).rejects.toThrow('Invalid SOS');
    expect(await readPicture(bytes, 'a')).toMatchObject({ ok: true });
  });

  test('that claims more pixels than any camera has is not decoded', async () => {
    const bytes = await plain(1, 1).png().toBuffer();
    // IHDR: width and height, and the checksum of the chunk, which libpng wants to be right.
    bytes.writeUInt32BE(60_000, 16);
    bytes.writeUInt32BE(60_000, 20);
    bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
    expect(await readPicture(bytes, 'a')).toEqual({
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

  test('remembers what it read of a file that has not changed', async () => {
    const { root, read, remembered } = await setUp();
    const first = await read();
    const { mtime, size } = statSync(path.join(root, FILE));
    writeFileSync(path.join(root, FILE), Buffer.alloc(size));
    utimesSync(path.join(root, FILE), mtime, mtime);
    writeFileSync(
      remembered,
      readFileSync(remembered, 'utf8').replace(
        /:\d+(?:\.\d+)?"/,
        `:${statSync(path.join(root, FILE)).mtimeMs}"`,
      ),
    );
    expect(await read()).toEqual(first);
    expect(await read(false)).toEqual({ ok: false, reason: 'not-an-image' });
  });

  test('reads a file again when it has changed', async () => {
    const { root, read } = await setUp();
    await read();
    writeFileSync(path.join(root, FILE), await plain(20, 10).jpeg().toBuffer());
    expect(await read()).toMatchObject({ ok: true, fact: { width: 20 } });
  });

  test.each(['{', '{"version":0,"readings":{}}', '{"version":2,"readings":{"x":{"ok":true}}}'])(
    'does without a memory that is broken: %s',
    async (text) => {
      const { read, cache, remembered } = await setUp();
      mkdirSync(cache, { recursive: true });
      writeFileSync(remembered, text);
      expect(await read()).toMatchObject({ ok: true });
    },
  );

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
