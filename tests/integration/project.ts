import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import type { ImageFact } from '../../src/domain/records.ts';

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Writes a picture file into a project and gives its facts as the library would. */
export async function writePicture(root: string, file: string, bytes: Uint8Array): Promise<ImageFact> {
  await mkdir(path.join(root, path.dirname(file)), { recursive: true });
  await writeFile(path.join(root, file), bytes);
  const { autoOrient } = await sharp(bytes).metadata();
  return { file, digest: digestOf(bytes), ...autoOrient };
}

/** The name of a picture's bytes, as the library gives it. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** A JPEG with red left and blue right half, as a telephone writes it: place and owner in its metadata. */
export function photo({ width = 330, height = 220, orientation = 1 } = {}): Promise<Buffer> {
  const half = { left: Math.floor(width / 2), top: 0 };
  const blue = { create: { width: width - half.left, height, channels: 3, background: '#00f' } } as const;
  return sharp({ create: { width, height, channels: 3, background: '#f00' } })
    .composite([{ input: blue, ...half }])
    .withExif({
      IFD0: { Copyright: 'Ada Lovelace' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '41/1 53/1 30/1' },
    })
    .withIccProfile('p3')
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
}
