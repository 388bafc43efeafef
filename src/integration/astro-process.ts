import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import type { KeptBundle } from './bundle.ts';
import { HALF } from './half.ts';
import { onExit } from './on-exit.ts';
import type { StepReceiver } from './steps.ts';
import { receiveSteps } from './steps.ts';
import { stop } from './stop.ts';
import { words } from './words.ts';

/**
 * Starts Astro's half of a build in a process of its own. When it fails, this one ends.
 *
 * @param root the project's root
 * @param options those of `astro build`
 */
export function startAstro(root: string, options: readonly string[]): AstroHalf {
  const command = path.join(
    path.dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin/astro.mjs',
  );
  const child = spawn(process.execPath, [...process.execArgv, command, 'build', ...options], {
    cwd: root,
    env: { ...process.env, [HALF]: options.length === 0 ? 'quiet' : 'loud' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  onExit(() => void child.kill());
  const ended = new Promise<void>((resolve) => {
    child.on('error', (error) => stop(String(error), words.unchanged));
    child.on('close', (code) => {
      if (code !== 0) stop(words.unchanged);
      resolve();
    });
  });
  return { ...receiveSteps(child), ended, isParent: false };
}

/** Astro's half when Astro is this process's parent: it waits until the site is published. */
export function parentAstro(): AstroHalf {
  process.on('disconnect', () => process.exit(1));
  return { ...receiveSteps(process), ended: Promise.resolve(), isParent: true };
}

/** Astro's half where nothing is left to do for Astro: a build before has kept what it bundled. */
export function keptAstro({ published, server, facts }: KeptBundle): AstroHalf {
  const steps = {
    begin: { published: path.resolve(published), otherRoutes: [], isPlain: true },
    bundled: { server, facts, otherPages: [] },
    rendered: {},
    done: {},
  };
  return {
    next: (step) => Promise.resolve(steps[step]),
    answer: () => undefined,
    ended: Promise.resolve(),
    isParent: false,
  };
}

/** What a build needs of Astro. */
export interface AstroHalf extends StepReceiver {
  /** Settles when Astro's process has ended, if this one has started it. */
  readonly ended: Promise<void>;
  /** true when Astro waits in this process's parent until the site is published. */
  readonly isParent: boolean;
}
