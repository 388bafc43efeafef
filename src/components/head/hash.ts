/** Pages of one kind have the same text, and a digest is made in another thread. */
const known = new Map<string, Promise<SourceHash>>();

/** The source expression that allows one inline script or style (CSP Level 3, 2.3.1): `sha256-…`. Made once for each. */
export function sourceHash(source: string): Promise<SourceHash> {
  const made = known.get(source) ?? hashOf(source);
  known.set(source, made);
  return made;
}

async function hashOf(source: string): Promise<SourceHash> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

type SourceHash = `sha256-${string}`;
