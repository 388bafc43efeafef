/** Pages are bundled: their copy of this module is another one than the build's, so no variable of it would do. */
const PLACE = Symbol.for('spiffero.bodies');

/** Bytes by which the memory grows. */
const STEP = 4 * 1024 * 1024;

/** Bytes of addresses for each body, many times what one has: no more memory is taken than is written to. */
const ROOM = 64 * 1024;

const encoder = new TextEncoder();

/** Where so many bodies are kept so that all threads have them. */
export function sharedBodies(count: number): SharedBodies {
  return {
    places: new SharedArrayBuffer(2 * count * Int32Array.BYTES_PER_ELEMENT),
    texts: new SharedArrayBuffer(0, { maxByteLength: STEP + ROOM * count }),
  };
}

/**
 * The HTML of bodies for pages, printed by the thread that has composed them for feeds anyway: pages of any thread take
 * it from here. One that nobody has printed yet is rendered by its page.
 */
export class PrintedBodies {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #texts: SharedArrayBuffer;
  /** Of each body where it starts and how long it is, in bytes. */
  readonly #places: Int32Array<SharedArrayBuffer>;
  #end = 0;

  /**
   * @param shared from {@link sharedBodies}, for as many
   * @param files of the bodies, in the same order in all threads
   */
  constructor({ places, texts }: SharedBodies, files: readonly string[]) {
    this.#numbers = new Map(files.map((file, number) => [file, number]));
    this.#texts = texts;
    this.#places = new Int32Array(places);
  }

  /** Keeps the HTML of a body, if there is room. For one thread alone. */
  put(file: string, html: string): void {
    const number = this.#numbers.get(file);
    if (number === undefined) return;
    // By the encoder of builds (`light-web.ts`), which is faster than `Buffer.write`.
    const bytes = encoder.encode(html);
    const { length } = bytes;
    if (!this.#makeRoom(length)) return;
    new Uint8Array(this.#texts, this.#end, length).set(bytes);
    this.#places[2 * number] = this.#end;
    this.#end += length;
    // Whoever sees a length sees what was written before.
    Atomics.store(this.#places, 2 * number + 1, length);
  }

  /** The HTML of a body; undefined when it was not printed yet. */
  get(file: string): string | undefined {
    const number = this.#numbers.get(file);
    if (number === undefined) return undefined;
    const length = Atomics.load(this.#places, 2 * number + 1);
    return length === 0 ? undefined : Buffer.from(this.#texts, this.#places[2 * number], length).toString();
  }

  #makeRoom(length: number): boolean {
    const end = this.#end + length;
    const { byteLength, maxByteLength } = this.#texts;
    if (end > maxByteLength) return false;
    if (end > byteLength) this.#texts.grow(Math.min(maxByteLength, Math.ceil(end / STEP) * STEP));
    return true;
  }
}

/** Gives printed bodies to the pages of this process. */
export function handOverBodies(bodies: PrintedBodies): void {
  Reflect.set(globalThis, PLACE, bodies);
}

/** The bodies that are printed already; undefined where no build has any. */
export function printedBodies(): PrintedBodies | undefined {
  return Reflect.get(globalThis, PLACE) as PrintedBodies | undefined;
}

/** Memory that threads share. */
export interface SharedBodies {
  readonly places: SharedArrayBuffer;
  readonly texts: SharedArrayBuffer;
}
