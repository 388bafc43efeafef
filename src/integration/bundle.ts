import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { BundleFacts } from './astro-internals.ts';
import { listFiles } from './listing.ts';

/** Where bundles are kept, from the project's root: each in a folder named by the digest of what it was made from. */
const BUNDLES = '.cache/bundle';

const LABEL = 'label.json';

/**
 * What differs from one bundle of the same to the next: a key that only servers use, the port from which fonts were
 * fetched, the shell's own variable, and the names of modules, which follow from all that.
 */
const CHANCE = /"key":"[^"]*"|"port": \d+|\b_: "[^"]*"|[_.-][\w-]{8}(?=\.mjs)/g;

/**
 * Keeps what Astro has bundled for this build's threads, and for builds to come as long as no code changes. It appears
 * whole or not at all; others go.
 *
 * @param root the project's root, so that the modules find the packages that they use
 * @param digest of what it was made from (`fingerprint`)
 */
export function keepBundle(root: string, digest: string, { server, client, ...label }: NewBundle): Bundled {
  const folder = path.join(root, BUNDLES, digest);
  const part = `${folder}.${process.pid}`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  cpSync(server, path.join(part, 'server'), { recursive: true });
  if (client !== undefined)
    cpSync(client, path.join(part, 'client'), {
      recursive: true,
      filter: (file) => path.resolve(file) !== path.resolve(server),
    });
  // What the owner's own collections and packages say is in the modules as well.
  const version = `${digest} ${bundleDigest(root, server)}`;
  writeFileSync(path.join(part, LABEL), JSON.stringify({ ...label, version, files: digestOfFiles(part) }));
  for (const name of readdirSync(path.join(root, BUNDLES)))
    if (path.join(root, BUNDLES, name) !== part)
      rmSync(path.join(root, BUNDLES, name), { recursive: true, force: true });
  renameSync(part, folder);
  return read(folder);
}

/**
 * The bundle of an earlier build that was made from the same, if Astro has nothing to do but to bundle.
 *
 * @param outDir the folder to publish, as the command's options name it
 */
export function findBundle(root: string, digest: string, outDir: string | undefined): KeptBundle | undefined {
  const folder = path.join(root, BUNDLES, digest);
  try {
    const { client, ...found } = read(folder);
    const isWhole = found.outDir === outDir && found.files === digestOfFiles(folder);
    return client !== undefined && isWhole ? { ...found, client } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A digest of what is in the modules of the pages, the same in any folder.
 *
 * @param root the project's root
 * @param server the folder with the modules
 */
function bundleDigest(root: string, server: string): string {
  const hash = createHash('sha256');
  const texts = Array.from(listFiles(server).keys(), (name) =>
    readFileSync(path.join(server, name), 'latin1').replaceAll(root, '').replaceAll(CHANCE, ''),
  );
  // Their names say nothing that they don't.
  for (const text of texts.sort()) hash.update(`\0${text.length}\0${text}`);
  return hash.digest('hex');
}

/** A digest of the files of a kept bundle, by which one that was damaged or restored by half is known. */
function digestOfFiles(folder: string): string {
  const hash = createHash('sha256');
  for (const name of [...listFiles(folder, { skip: (file) => file === LABEL }).keys()].sort())
    hash.update(`\0${name}\0`).update(readFileSync(path.join(folder, name)));
  return hash.digest('hex');
}

function read(folder: string): Bundled {
  const label = JSON.parse(readFileSync(path.join(folder, LABEL), 'utf8')) as Label &
    Pick<Bundled, 'version' | 'files'>;
  const client = path.join(folder, 'client');
  return { ...label, server: path.join(folder, 'server'), ...(existsSync(client) && { client }) };
}

interface Label {
  /** The folder to publish, from the project's root. */
  readonly published: string;
  /** The same as the command's options named it; absent when they did not. */
  readonly outDir?: string | undefined;
  readonly facts: BundleFacts;
}

/** What Astro has just bundled. */
export interface NewBundle extends Label {
  /** The folder with the modules of the pages. */
  readonly server: string;
  /** The folder with what browsers fetch beside pages; left out when no later build may do without Astro. */
  readonly client?: string;
}

/** A bundle as it is kept. */
export interface Bundled extends NewBundle {
  /** By which pages are known that it has made. */
  readonly version: string;
  /** The digest of its files. */
  readonly files: string;
}

/** A bundle with which a build does without Astro. */
export type KeptBundle = Bundled & Required<Pick<Bundled, 'client'>>;
