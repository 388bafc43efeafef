import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BundlePlace, RouteStyles } from './bundle.ts';

/** Where the bundle of the last build is kept, from the project's root. */
const KEPT = '.cache/bundle';

/** What the bundle was made for, beside its modules. */
const LABEL = 'label.json';

/**
 * Keeps a bundle for the builds to come: as long as no code changes, they need neither Astro nor Vite. It appears
 * whole or not at all.
 *
 * @param root the project's root, so that the bundle finds the packages that it uses
 */
export function keepBundle({ folder, origin, styles }: BundlePlace, root: string, label: BundleLabel): void {
  const kept = path.join(root, KEPT);
  const part = `${kept}.next`;
  mkdirSync(path.dirname(kept), { recursive: true });
  rmSync(part, { recursive: true, force: true });
  cpSync(folder, part, { recursive: true });
  const text = JSON.stringify({
    ...label,
    origin,
    styles: [...styles].map(([key, each]) => [key, { styles: each.styles }]),
  });
  writeFileSync(path.join(part, LABEL), text);
  rmSync(kept, { recursive: true, force: true });
  renameSync(part, kept);
}

/** The bundle of an earlier build, if it was made of the same code and beside the same files. */
export function findBundle(
  root: string,
  { code, served }: Omit<BundleLabel, 'site'>,
): FoundBundle | undefined {
  const folder = path.join(root, KEPT);
  try {
    const label = JSON.parse(readFileSync(path.join(folder, LABEL), 'utf8')) as Label;
    if (label.code !== code || label.served !== served) return undefined;
    return { folder, site: label.site, origin: label.origin, styles: new Map(label.styles) };
  } catch {
    return undefined;
  }
}

/** A bundle that is there, and the folder in which its site is published. */
export type FoundBundle = BundlePlace & Pick<BundleLabel, 'site'>;

/** What a bundle was made for. */
export interface BundleLabel {
  /** The version of the code. */
  readonly code: string;
  /** The version of what is served as it is. */
  readonly served: string;
  /** The folder in which its site is published. */
  readonly site: string;
}

interface Label extends BundleLabel {
  readonly origin: string;
  readonly styles: (RouteStyles extends ReadonlyMap<infer Key, infer Value> ? [Key, Value] : never)[];
}
