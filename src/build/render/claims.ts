/** Nobody has listed anything of the route yet. */
const UNTOUCHED = 0;

/** A thread lists its first slice. Whether there are more is not known before. */
const OPENING = 1;

/** It has more slices. */
const OPEN = 2;

/** Its last slice is taken. */
const DONE = 3;

/** Memory that threads share to divide so many routes among them. */
export function sharedClaims(routes: number): SharedArrayBuffer {
  return new SharedArrayBuffer(2 * routes * Int32Array.BYTES_PER_ELEMENT);
}

/** Who lists and renders what: each slice of each route belongs to the thread that asks first. */
export class Claims {
  readonly #states: Int32Array<SharedArrayBuffer>;
  readonly #next: Int32Array<SharedArrayBuffer>;

  /** @param shared from {@link sharedClaims} */
  constructor(shared: SharedArrayBuffer) {
    const routes = shared.byteLength / Int32Array.BYTES_PER_ELEMENT / 2;
    this.#states = new Int32Array(shared, 0, routes);
    this.#next = new Int32Array(shared, routes * Int32Array.BYTES_PER_ELEMENT, routes);
  }

  /** The next slice for the thread that asks; nothing when all are taken. Routes that list all at once come first. */
  async take(): Promise<Claim | undefined> {
    for (;;) {
      const claim = this.#open() ?? this.#continue();
      if (claim) return claim;
      const opening = this.#states.indexOf(OPENING);
      if (opening < 0) return undefined;
      await Atomics.waitAsync(this.#states, opening, OPENING).value;
    }
  }

  /** To be called as soon as a slice is listed. */
  settle({ route, slice }: Claim, isLast: boolean): void {
    if (isLast) Atomics.store(this.#states, route, DONE);
    else if (slice === 0) Atomics.store(this.#states, route, OPEN);
    Atomics.notify(this.#states, route);
  }

  #open(): Claim | undefined {
    const route = this.#states.findIndex(
      (_state, index) => Atomics.compareExchange(this.#states, index, UNTOUCHED, OPENING) === UNTOUCHED,
    );
    return route < 0 ? undefined : { route, slice: Atomics.add(this.#next, route, 1) };
  }

  #continue(): Claim | undefined {
    const route = this.#states.findIndex((_state, index) => Atomics.load(this.#states, index) === OPEN);
    return route < 0 ? undefined : { route, slice: Atomics.add(this.#next, route, 1) };
  }
}

/** A slice of a route. */
export interface Claim {
  /** The route by its place in the bundle's list. */
  readonly route: number;
  /** The slice, counted from 0. */
  readonly slice: number;
}
