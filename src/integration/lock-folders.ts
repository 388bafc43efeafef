import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { releaseLock, takeLock } from './lock.ts';
import { onExit } from './on-exit.ts';
import { stop } from './stop.ts';
import { words } from './words.ts';

/** Locks folders until the process ends. When another build holds one of them, this one stops. */
export function lockFolders(...folders: readonly string[]): void {
  for (const folder of folders) {
    const lock = `${path.resolve(folder)}.lock`;
    mkdirSync(path.dirname(lock), { recursive: true });
    const holder = takeLock(lock);
    if (holder !== undefined) stop(words.busy(holder, path.relative('', lock)), words.unchanged);
    onExit(() => {
      releaseLock(lock);
    });
  }
}
