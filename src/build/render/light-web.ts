import { constants } from 'node:http2';

const { HTTP_STATUS_OK } = constants;

/** Statuses of success: those below are, this one is none any more. */
const NO_SUCCESS = 300;

const encoder = new TextEncoder();

/** Bytes of memory that texts are encoded into one after the other. */
const SHEET = 128 * 1024;

/** Bytes that UTF-8 has at most for a unit of UTF-16. */
const WIDEST = 3;

/**
 * Puts into the place of three things of the web platform what is enough to render pages into files. Node's `Response`
 * makes a stream of every body, its WebCrypto sends every text to another thread and back, and its `TextEncoder` asks
 * for memory for every text, after it has turned it into UTF-8: together more than a tenth of the time of a page, for
 * nothing that ends up in it. For a process or thread that does nothing else with them.
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
 * Encodes texts side by side into memory that is never used again: it goes when all of them have gone. The `buffer` of one
 * has its neighbours, too.
 */
function createEncode(): (input?: unknown) => Uint8Array {
  let sheet = new Uint8Array(SHEET);
  let end = 0;
  return (input = '') => {
    // As the platform does with whatever it is given.
    const text = String(input);
    const most = WIDEST * text.length;
    if (most > sheet.length - end) {
      sheet = new Uint8Array(Math.max(SHEET, most));
      end = 0;
    }
    const start = end;
    end += encoder.encodeInto(text, sheet.subarray(start)).written;
    return sheet.subarray(start, end);
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
