/** Nobody has listed anything of the source yet. */
const UNTOUCHED = 0;

/** A thread lists its first slice. Whether there are more is not known before. */
const OPENING = 1;

/** It has more slices. */
const OPEN = 2;

/** Its last slice is taken. */
const DONE = 3;

/** Milliseconds: of no account. */
const LONG = 1_000_000_000;

/** Memory that threads share to divide so many sources among them. */
export function sharedClaims(sources: number): SharedArrayBuffer {
  return new SharedArrayBuffer((2 * sources + 1) * Int32Array.BYTES_PER_ELEMENT);
}

/** Who lists and renders what: each slice of each source belongs to the thread that asks first. */
export class Claims {
  readonly #states: Int32Array<SharedArrayBuffer>;
  readonly #next: Int32Array<SharedArrayBuffer>;
  /** Counts what was settled: who waits, waits for any of it. */
  readonly #settled: Int32Array<SharedArrayBuffer>;

  /** @param shared from {@link sharedClaims} */
  constructor(shared: SharedArrayBuffer) {
    const sources = (shared.byteLength / Int32Array.BYTES_PER_ELEMENT - 1) / 2;
    this.#states = new Int32Array(shared, 0, sources);
    this.#next = new Int32Array(shared, sources * Int32Array.BYTES_PER_ELEMENT, sources);
    this.#settled = new Int32Array(shared, 2 * sources * Int32Array.BYTES_PER_ELEMENT, 1);
  }

  /**
   * The next slice for the thread that asks; nothing when all are taken. Sources that list all at once come first.
   * Waits while another thread may still open more.
   */
  async take(): Promise<Claim | undefined> {
    for (;;) {
      const settled = Atomics.load(this.#settled, 0);
      const claim = this.#open() ?? this.#continue();
      if (claim) return claim;
      if (!this.#states.includes(OPENING) && Atomics.load(this.#settled, 0) === settled) return undefined;
      await changeOf(this.#settled, settled);
    }
  }

  /** To be called as soon as a slice is listed. */
  settle({ source, slice }: Claim, isLast: boolean): void {
    if (isLast) Atomics.store(this.#states, source, DONE);
    else if (slice === 0) Atomics.store(this.#states, source, OPEN);
    Atomics.add(this.#settled, 0, 1);
    Atomics.notify(this.#settled, 0);
  }

  #open(): Claim | undefined {
    const source = this.#states.findIndex(
      (_state, index) => Atomics.compareExchange(this.#states, index, UNTOUCHED, OPENING) === UNTOUCHED,
    );
    return source < 0 ? undefined : { source, slice: Atomics.add(this.#next, source, 1) };
  }

  #continue(): Claim | undefined {
    const source = this.#states.findIndex((_state, index) => Atomics.load(this.#states, index) === OPEN);
    return source < 0 ? undefined : { source, slice: Atomics.add(this.#next, source, 1) };
  }
}

/** Waits until memory says something else. That alone would not keep a thread alive which has nothing else to do. */
async function changeOf(memory: Int32Array<SharedArrayBuffer>, value: number): Promise<void> {
  const alive = setInterval(() => undefined, LONG);
  await Atomics.waitAsync(memory, 0, value).value;
  clearInterval(alive);
}

/** A slice of a source. */
export interface Claim {
  /** The source by its place in the list that all threads have. */
  readonly source: number;
  /** The slice, counted from 0. */
  readonly slice: number;
}
