import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp from 'sharp';

/** Where the pictures of the tests claim to have been taken. No copy that is published may say so. */
export const PLACE = '45/1 52/1 7/1';

/**
 * Writes a JPEG of stripes in one colour, with the metadata of a camera that
 * knows where it is.
 *
 * @param hue degrees of the colour circle
 */
export async function drawPicture(file: string, { width, height, hue }: Drawing): Promise<void> {
  const stripes = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <pattern id="p" width="80" height="80" patternUnits="userSpaceOnUse">
      <rect width="80" height="80" fill="hsl(${hue} 60% 40%)"/><rect width="40" height="80" fill="hsl(${hue} 60% 70%)"/>
    </pattern>
    <rect width="100%" height="100%" fill="url(#p)"/></svg>`;
  await mkdir(dirname(file), { recursive: true });
  await sharp(Buffer.from(stripes))
    .withExif({
      IFD0: { Copyright: 'Segretissimo', Make: 'Spiffero' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: PLACE, GPSLongitudeRef: 'E', GPSLongitude: PLACE },
    })
    .jpeg({ quality: 80 })
    .toFile(file);
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly hue: number;
}
