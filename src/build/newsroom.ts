import type { AstroIntegration } from 'astro';
import { bundler } from './bundle-alone.ts';

/**
 * The newsroom as an Astro integration: reads the content once, stops a build on mistakes before anything is
 * touched, makes the pictures while pages and documents are rendered, and publishes the finished
 * site in one step.
 *
 * It must be the last of a site's integrations: what another did at the end would miss the published folder.
 */
export async function newsroom(): Promise<AstroIntegration> {
  const alone = bundler();
  if (alone) return alone;
  // A process that only bundles needs nothing of this.
  const { newsroomAtWork } = await import('./newsroom-at-work.ts');
  return newsroomAtWork();
}
