import os from 'node:os';

const GIB = 2 ** 30;

/** The machine that figures are of, in one line. */
export function describeMachine(): string {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / GIB);
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${os.availableParallelism()} cores, ${memory} GiB, ${os.type()} ${os.release()}, Node.js ${process.versions.node}`;
}
