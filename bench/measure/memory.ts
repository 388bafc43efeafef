import { readdir, readFile } from 'node:fs/promises';

/** Milliseconds between looks. Short enough for the peaks of a build of seconds, seldom enough to cost nothing. */
const INTERVAL = 100;

const KIB = 1024;

/**
 * Watches the memory of a process and of all that it starts. Where there is no
 * /proc (elsewhere than on Linux) nothing is seen.
 *
 * @param pid the first of the processes
 */
export function watchMemory(pid: number): MemoryWatch {
  let peak = 0;
  let looking = Promise.resolve();
  const look = async () => {
    const states = await Promise.all((await family(pid)).map(memoryOf));
    const together = states.reduce((sum, { resident }) => sum + resident, 0);
    // The kernel remembers the peak of a single process, between looks too.
    peak = Math.max(peak, together, ...states.map(({ highest }) => highest));
  };
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, INTERVAL);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
      return peak === 0 ? undefined : peak;
    },
  };
}

/** A process and its descendants. */
async function family(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const children = await Promise.all(threads.map((thread) => read(`/proc/${pid}/task/${thread}/children`)));
  const pids = children.flatMap((list) => list.trim().split(/\s+/).filter(Boolean).map(Number));
  return [pid, ...(await Promise.all(pids.map(family))).flat()];
}

async function memoryOf(pid: number): Promise<Memory> {
  const status = await read(`/proc/${pid}/status`);
  const field = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * KIB;
  return { resident: field('VmRSS'), highest: field('VmHWM') };
}

/** What a file of /proc says; nothing once its process has ended. */
const read = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');

/** Processes that are being watched. */
export interface MemoryWatch {
  /**
   * The most that all of them held at one time, in bytes: the largest sum of resident sizes seen,
   * or the largest of a single one if that is more. Undefined where it can't be told.
   */
  stop(): Promise<number | undefined>;
}

interface Memory {
  readonly resident: number;
  readonly highest: number;
}
