/** The source expression that allows one inline script or style (CSP Level 3, 2.3.1): `sha256-…`. */
export async function sourceHash(source: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
