import process from 'node:process';
import nodeLogger from 'astro/logger/node';
import { HALF } from './half.ts';

/** Astro's own log. Where it works for `npm run build`, of its own accord it tells warnings and errors alone. */
export default function logger(): ReturnType<typeof nodeLogger> {
  return nodeLogger({ level: process.env[HALF] === 'quiet' ? 'warn' : 'info' });
}
