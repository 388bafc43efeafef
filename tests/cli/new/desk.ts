import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { NewDesk } from '../../../src/cli/new/run.ts';
import type { Choices } from '../../../src/cli/shared/choices.ts';

/** What a small newsroom has to choose from. */
export const choices: Choices = {
  authors: [
    { id: 'marta-valdrighi', label: 'Marta Valdrighi' },
    { id: 'tommaso-orlenghi', label: 'Tommaso Orlenghi' },
  ],
  sources: [
    { id: 'digital-chat-station', label: 'Digital Chat Station' },
    { id: 'teme', label: 'TEME' },
  ],
  stories: [{ id: 'xiaomi-12', label: 'Serie Xiaomi 12' }],
  tags: [
    { id: 'leica', label: 'Leica' },
    { id: 'xiaomi', label: 'Xiaomi' },
  ],
};

/** A desk in an empty folder of its own, with what was said there. */
export async function openDesk(
  interactive = false,
): Promise<NewDesk & { said: () => string; type: PassThrough }> {
  const output = new PassThrough();
  const type = new PassThrough();
  const heard: string[] = [];
  output.on('data', (chunk: Buffer) => heard.push(chunk.toString()));
  return {
    root: await mkdtemp(join(tmpdir(), 'spiffero-new-')),
    now: new Date('2021-11-30T23:30:00Z'),
    interactive,
    streams: { input: type, output },
    choices: () => Promise.resolve(choices),
    said: () => heard.join(''),
    type,
  };
}
