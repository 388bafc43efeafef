import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a program and gives what it printed. */
export async function exec(program: string, args: readonly string[], folder: string): Promise<string> {
  const { stdout } = await run(program, args, { cwd: folder });
  return stdout;
}
