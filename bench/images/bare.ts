import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { openContent } from '../../src/integration/content.ts';
import { wantedPictures } from '../../src/integration/images/wanted.ts';
import { encoding } from '../../src/images/formats.ts';
import type { Variant } from '../../src/images/variant.ts';

const FOLDER = 'bare';

/**
 * The same files as the image step makes, by calls of sharp alone: one call a file, one file a processor, the
 * original decoded each time. What the step keeps, checks and shares is left out.
 */
const content = openContent(process.cwd(), { now: new Date().toISOString(), preview: false });
const wanted = wantedPictures(await content.archive()).filter((each) => 'file' in each);
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
