import { constants } from 'node:http2';

const { HTTP_STATUS_OK } = constants;

/** Statuses of success: those below are, this one is none any more. */
const NO_SUCCESS = 300;

const encoder = new TextEncoder();

/**
 * Puts into the place of two things of the web platform what is enough to render pages into files. Node's `Response`
 * makes a stream of every body, and its WebCrypto sends every text to another thread and back: together a tenth of the
 * time of a page, for nothing that ends up in it. For a process or thread that does nothing else with them.
 */
export function lightenWeb(): void {
  if (globalThis.Response === (FileResponse as unknown)) return;
  Reflect.set(globalThis, 'Response', FileResponse);
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
