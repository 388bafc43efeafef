import { hash } from 'node:crypto';

/** Digits of a digest that decide: enough for as many shards as there may ever be. */
const DIGITS = 8;

const HEXADECIMAL = 16;

/**
 * Reads what share of a site is to be built: `2/3` is the second of three.
 *
 * @param text the environment's `SHARD`; nothing for the whole site
 * @throws {ShardError} when it is no share
 */
export function readShard(text: string | undefined): Shard {
  if (text === undefined || text === '') return new Shard(1, 1);
  const [index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text)?.slice(1) ?? []).map(Number);
  if (index < 1 || index > count) throw new ShardError(text);
  return new Shard(index, count);
}

/** A share of a site: by the hash of their addresses, so that a new page changes the share of no other. */
export class Shard {
  /** Which one, counted from 1. */
  readonly index: number;
  /** Of how many. */
  readonly count: number;

  constructor(index: number, count: number) {
    this.index = index;
    this.count = count;
  }

  /** true when it is all there is. */
  get isWhole(): boolean {
    return this.count === 1;
  }

  /** true for what is to be made here, by its address or its file. */
  owns(path: string): boolean {
    if (this.isWhole) return true;
    const number = Number.parseInt(hash('sha256', path).slice(0, DIGITS), HEXADECIMAL);
    return number % this.count === this.index - 1;
  }

  toString(): string {
    return `${this.index}/${this.count}`;
  }
}

/** `SHARD` names no share of a site. */
export class ShardError extends RangeError {
  /** What it says. */
  readonly found: string;

  constructor(found: string) {
    super(`SHARD must be a number, a slash and how many there are, like 2/3, not ${JSON.stringify(found)}.`);
    this.name = 'ShardError';
    this.found = found;
  }
}
