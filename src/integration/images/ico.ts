const HEADER = 6;
const ENTRY = 16;

/**
 * A favicon.ico that holds one PNG.
 *
 * @param png the picture
 * @param side its width and height in pixels, less than 256
 * @see https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
 */
export function icoFile(png: Buffer, side: number): Buffer {
  const head = Buffer.alloc(HEADER + ENTRY);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(1, 4); // one picture
  head.writeUInt8(side, 6);
  head.writeUInt8(side, 7);
  head.writeUInt16LE(1, 10); // planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(HEADER + ENTRY, 18);
  return Buffer.concat([head, png]);
}
