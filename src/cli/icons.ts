import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { drawIcons } from '../integration/images/icons.ts';

// Draws every bitmap of the mark anew from public/favicon.svg.
const folder = path.resolve(import.meta.dirname, '../../public');
const svg = await readFile(path.join(folder, 'favicon.svg'), 'utf8');
for (const [name, bytes] of await drawIcons(svg)) {
  await writeFile(path.join(folder, name), bytes);
}
