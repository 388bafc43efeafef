import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildArchive } from '../domain/archive.ts';
import type { Records } from '../domain/records.ts';
import { siteRoot } from '../domain/site-place.ts';
import { HANDLE_NAME } from '../library/handle.ts';
import { handOver } from '../library/handover.ts';
import { site } from '../site.ts';
import { codeVersion, servedVersion } from './code.ts';
import { onEnd } from './farewell.ts';
import { keepBundle } from './render/kept-bundle.ts';
import type { BundleLabel } from './render/kept-bundle.ts';
import type { RouteStyles } from './render/bundle.ts';
import { stop } from './stop.ts';
import { words } from './words.ts';

/** Tells Astro's process where to put what it bundles; nothing else is asked of it then. */
const INTO = 'SPIFFERO_BUNDLE_INTO';

/**
 * Has V8 collect what is short-lived in steps of a few megabytes: this process keeps little, and not for long. It comes
 * after the flags of the build, which has a size of its own (`package.json`).
 */
const SMALL = '--max-semi-space-size=2';

/** Where Astro puts the bundle of the pages, from the folder of the site. */
export const BUNDLE = '.prerender';

/** Code is bundled, and no content: what the pages show comes from the process that renders them. */
const NOTHING: Records = {
  articles: [],
  authors: [],
  stories: [],
  pages: [],
  rumors: [],
  sources: [],
  tags: [],
};

/**
 * Has Astro bundle the pages in a process of its own: that takes as long as reading the content, which can be done
 * meanwhile, and its memory is free again before the first page is rendered. Its warnings are passed on.
 *
 * @param root the project's root
 * @param into an empty folder, for what readers' browsers fetch beside pages
 * @returns what Astro has said, if it failed; undefined when the bundle is kept (`findBundle`)
 */
export function bundleAlone(root: string, into: string): Bundling {
  const command = path.join(
    path.dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin/astro.mjs',
  );
  const child = spawn(process.execPath, [...process.execArgv, SMALL, command, 'build'], {
    cwd: root,
    env: { ...process.env, [INTO]: into },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => void child.kill();
  onEnd(end);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data));
  const failure = new Promise<string | undefined>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const all = Buffer.concat(said).toString();
      if (code === 0) process.stderr.write(warningsOf(all));
      resolve(code === 0 ? undefined : `${all}${signal ?? ''}`);
    });
  });
  return { failure, stop: end };
}

/** The integration of a process that `bundleAlone` has started; undefined in any other. */
export function bundler(): AstroIntegration | undefined {
  const into = process.env[INTO];
  if (into === undefined) return undefined;
  let styles: RouteStyles = new Map();
  let root = '';
  let label: BundleLabel | undefined;
  const keep = () => {
    const place = { folder: path.join(into, BUNDLE), origin: siteRoot(site.url), styles };
    const { code, served } = versions(root);
    // What was changed meanwhile may be in the bundle, or not.
    if (label?.code !== code || label.served !== served) stop(words.changedMeanwhile);
    keepBundle(place, root, label);
    return Promise.resolve([]);
  };
  return {
    name: HANDLE_NAME,
    hooks: {
      'astro:config:setup'({ config, updateConfig }) {
        root = fileURLToPath(config.root);
        label = { ...versions(root), site: path.resolve(fileURLToPath(config.outDir)) };
        handOver(buildArchive(NOTHING, { now: new Date(0).toISOString(), preview: false }, site));
        updateConfig({ outDir: pathToFileURL(into + path.sep) });
      },
      'astro:build:setup'({ pages }) {
        styles = pages;
      },
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer((standard) => ({ ...standard, name: HANDLE_NAME, getStaticPaths: keep }));
      },
    },
  };
}

/** The messages of Astro's log that are warnings. Each starts with the time; further lines have none. */
export function warningsOf(log: string): string {
  return log
    .split(/^(?=\d\d:\d\d:\d\d )/m)
    .filter((message) => message.slice(0, message.indexOf('\n')).includes('[WARN]'))
    .join('');
}

function versions(root: string): Omit<BundleLabel, 'site'> {
  return { code: codeVersion(root, []), served: servedVersion(root) };
}

/** A bundling that is under way. */
export interface Bundling {
  /** Settles when it is over: all that Astro has said, if it failed. */
  readonly failure: Promise<string | undefined>;
  readonly stop: () => void;
}
