import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { openRoom } from '../../src/build/room.ts';
import { wantedPictures } from '../../src/build/images/wanted.ts';
import { encoding } from '../../src/images/formats.ts';
import type { Variant } from '../../src/images/variant.ts';

const FOLDER = 'bare';

/**
 * The same files as the image step makes, by calls of sharp alone: one call a file, one file a processor, the
 * original decoded each time. What the step keeps, checks and shares is left out.
 */
const room = openRoom(process.cwd(), 'build');
const wanted = wantedPictures(await room.desk.archive()).filter((each) => 'file' in each);
const queue = wanted.values();
await mkdir(FOLDER);
sharp.concurrency(1);
await Promise.all(
  Array.from({ length: os.availableParallelism() }, async () => {
    for (const variant of queue)
      await writeFile(path.join(FOLDER, path.basename(variant.url)), await make(variant));
  }),
);

function make({ file, width, height, format, cropped }: Variant): Promise<Buffer> {
  return sharp(file)
    .resize({ width, height, ...(cropped ? { position: sharp.strategy.attention } : { fit: 'fill' }) })
    .toFormat(format, encoding(format))
    .toBuffer();
}
