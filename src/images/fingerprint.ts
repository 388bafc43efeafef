const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * A short name for a text: the same text always has the same name. FNV-1a, 64 bits over UTF-8, hexadecimal.
 *
 * Pure, so that templates can name a file without opening one. Good against accidents, not against attackers.
 * @see https://datatracker.ietf.org/doc/html/rfc9923
 */
export function fingerprint(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, '0');
}
