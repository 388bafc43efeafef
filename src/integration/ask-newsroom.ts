import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { HALF } from './half.ts';
import { onExit } from './on-exit.ts';
import type { StepAsker } from './steps.ts';
import { askSteps } from './steps.ts';

/** The newsroom's half of a build. */
const NEWSROOM = fileURLToPath(new URL('newsroom-process.ts', import.meta.url));

/** Megabytes of young generation with which fewer collections are made of what pages leave behind (package.json). */
const HEAP = '--max-semi-space-size=32';

/**
 * Astro's end of a build: asks the newsroom's process, which has started this one (`npm run build`), or is started now
 * (`astro build`).
 *
 * @param root the project's root
 */
export function askNewsroom(root: string): StepAsker {
  if (process.env[HALF] !== undefined && process.send) return askSteps(process);
  const options = process.argv.slice(2).filter((option) => option !== 'build');
  const child = spawn(process.execPath, [HEAP, NEWSROOM, ...options], {
    cwd: root,
    env: { ...process.env, [HALF]: 'newsroom' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  onExit(() => void child.kill());
  // It has said why.
  child.on('exit', (code) => {
    if (code !== 0) process.exit(1);
  });
  return askSteps(child);
}
