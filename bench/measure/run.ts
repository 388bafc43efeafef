import { spawn } from 'node:child_process';
import path from 'node:path';
import { childrenCpu } from './cpu.ts';
import { watchMemory } from './memory.ts';

/** Where the programs of the packages are, the pinned Node.js among them, as `npm run` sets it. */
const PROGRAMS = path.resolve(import.meta.dirname, '../../node_modules/.bin');

/** Characters of output that tell why a command failed. */
const LOG_END = 2_000;

/**
 * Runs a command to its end and measures it from outside.
 *
 * @throws when it ends with anything but 0
 */
export async function measure({ command, folder, env = {} }: Command): Promise<Measured> {
  const cpuBefore = childrenCpu();
  const start = performance.now();
  const child = spawn(command, {
    cwd: folder,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...withoutNpm(process.env),
      PATH: `${PROGRAMS}${path.delimiter}${process.env['PATH'] ?? ''}`,
      ...env,
    },
  });
  const memory = watchMemory(child.pid!);
  const said: Said[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push({ at: seconds(start), text }));
  }
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done));
  const result = { seconds: seconds(start), cpu: since(cpuBefore), peak: await memory.stop(), said };
  if (code !== 0) {
    const log = said.map(({ text }) => text).join('');
    throw new Error(`${command} ended with ${String(code)} in ${folder}:\n${log.slice(-LOG_END)}`);
  }
  return result;
}

/** A build is to find what it would find in a shell, not the settings of the `npm run` that runs the bench. */
function withoutNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('npm_')));
}

const seconds = (start: number) => (performance.now() - start) / 1000;

function since(before: number | undefined): number | undefined {
  const after = childrenCpu();
  return before === undefined || after === undefined ? undefined : after - before;
}

/** What to run. */
export interface Command {
  /** A line for the shell. */
  readonly command: string;
  readonly folder: string;
  /** Variables set besides those of the bench itself. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What running it took. */
export interface Measured {
  /** From start to end. */
  readonly seconds: number;
  /** Seconds of processor, user and system. */
  readonly cpu: number | undefined;
  /** Bytes of memory at the peak, all processes together. */
  readonly peak: number | undefined;
  readonly said: readonly Said[];
}

/** A piece of output. */
export interface Said {
  /** Seconds since the start. */
  readonly at: number;
  readonly text: string;
}
