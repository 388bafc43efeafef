import { transcode } from 'node:buffer';
import { constants } from 'node:http2';

const { HTTP_STATUS_OK } = constants;

/** Statuses of success: those below are, this one is none any more. */
const NO_SUCCESS = 300;

const encoder = new TextEncoder();

/** Units of UTF-16 from which on a detour is worth its way (`createEncode`). */
const LONG = 500;

/** Bytes of the sheet on which that detour begins. */
const SHEET = 256 * 1024;

/**
 * Puts into the place of three things of the web platform what is enough to render pages into files. Node's `Response`
 * makes a stream of every body, its WebCrypto sends every text to another thread and back, and its `TextEncoder` takes
 * one unit at a time: together more than a tenth of the time of a page, for nothing that ends up in it. For a process or
 * thread that does nothing else with them.
 */
export function lightenWeb(): void {
  if (globalThis.Response === (FileResponse as unknown)) return;
  Reflect.set(globalThis, 'Response', FileResponse);
  Object.defineProperty(TextEncoder.prototype, 'encode', {
    value: createEncode(),
    configurable: true,
    writable: true,
  });
  rememberEmptyDigest(crypto.subtle);
}

/** A `Response` whose body is there as a whole. */
class FileResponse {
  readonly headers: Headers;
  readonly status: number;
  readonly statusText: string;
  readonly body: string | Uint8Array | null;

  constructor(body: string | Uint8Array | null = null, init: ResponseInit = {}) {
    this.body = body;
    this.status = init.status ?? HTTP_STATUS_OK;
    this.statusText = init.statusText ?? '';
    this.headers = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
  }

  static json(data: unknown, init: ResponseInit = {}): FileResponse {
    const headers = new Headers(init.headers);
    if (!headers.has('content-type')) headers.set('content-type', 'application/json');
    return new FileResponse(JSON.stringify(data), { ...init, headers });
  }

  get ok(): boolean {
    return this.status >= HTTP_STATUS_OK && this.status < NO_SUCCESS;
  }

  bytes(): Promise<Uint8Array> {
    return Promise.resolve(
      typeof this.body === 'string' ? encoder.encode(this.body) : (this.body ?? new Uint8Array()),
    );
  }
}

/**
 * Encodes long texts by way of UTF-16, as V8 has them in memory if there is but one typographic apostrophe in them: to
 * copy that and to convert it many units at a time takes half as long as V8's own conversion, which takes them one by
 * one. Texts of ASCII alone, which are few, take a fifth longer. What it gives is a `Buffer` then.
 */
function createEncode(): (input?: unknown) => Uint8Array {
  const encode = TextEncoder.prototype.encode.bind(encoder);
  let sheet = Buffer.allocUnsafeSlow(SHEET);
  return (input = '') => {
    // As the platform does with whatever it is given.
    const text = String(input);
    if (text.length < LONG) return encode(text);
    const size = Uint16Array.BYTES_PER_ELEMENT * text.length;
    if (size > sheet.length) sheet = Buffer.allocUnsafeSlow(size);
    try {
      return transcode(sheet.subarray(0, sheet.write(text, 'utf16le')), 'utf16le', 'utf8');
    } catch {
      // Half of a pair has no UTF-8: the platform puts U+FFFD in its place.
      return encode(text);
    }
  };
}

/** On every page Astro asks for the digest of each style sheet's inline text, which is empty in a link to a file. */
function rememberEmptyDigest(subtle: SubtleCrypto): void {
  const digest = subtle.digest.bind(subtle);
  const known = new Map<string, Promise<ArrayBuffer>>();
  const digestOf: SubtleCrypto['digest'] = (algorithm, data) => {
    if (typeof algorithm !== 'string' || data.byteLength > 0) return digest(algorithm, data);
    const made = known.get(algorithm) ?? digest(algorithm, data);
    known.set(algorithm, made);
    return made;
  };
  Object.defineProperty(subtle, 'digest', { value: digestOf, configurable: true });
}
