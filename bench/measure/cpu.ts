import { readFileSync } from 'node:fs';

/** Units of times in /proc: 100 a second on every Linux that Node.js runs on (`getconf CLK_TCK`). */
const TICKS = 100;

/** Places of `cutime` and `cstime` after the name of the program (proc(5)). */
const CHILD_TIMES = [13, 14];

/**
 * Seconds of processor that ended children of this process have used, with all
 * that they had started and waited for. Undefined elsewhere than on Linux.
 */
export function childrenCpu(): number | undefined {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return CHILD_TIMES.reduce((sum, place) => sum + Number(fields[place]), 0) / TICKS;
  } catch {
    return undefined;
  }
}
