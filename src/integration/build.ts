import { cpSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Archive } from '../domain/archive.ts';
import type { Edition } from '../domain/records.ts';
import { IMAGE_FOLDER } from '../images/variant.ts';
import { provideArchive } from '../library/current.ts';
import type { AstroHalf } from './astro-process.ts';
import { keptAstro } from './astro-process.ts';
import { openBundle, SERVER } from './astro-internals.ts';
import type { Bundled, KeptBundle } from './bundle.ts';
import { findBundle, keepBundle } from './bundle.ts';
import { checkContent } from './check.ts';
import { openContent } from './content.ts';
import { fingerprint, outDirIn } from './fingerprint.ts';
import { PictureCache } from './images/cache.ts';
import { pictureMaker } from './images/make.ts';
import type { Pictures } from './images/publish.ts';
import { startPictures } from './images/publish.ts';
import { listFiles } from './listing.ts';
import { lockFolders } from './lock-folders.ts';
import type { PageRecord } from './manifest.ts';
import { intactPages, readManifest, writeManifest } from './manifest.ts';
import { onExit } from './on-exit.ts';
import { Output } from './output.ts';
import { fileOf } from './page.ts';
import { digestOf, sortPages } from './pages.ts';
import type { Shard } from './shards/shard.ts';
import { writeShardManifest } from './shards/shard-manifest.ts';
import type { OtherPage, Steps } from './steps.ts';
import { stop } from './stop.ts';
import { words } from './words.ts';
import { sharedCounter } from './workers/chunks.ts';
import { threadsFor, WorkerPool } from './workers/pool.ts';
import type { RenderedPage } from './workers/render.ts';
import { renderChunks } from './workers/render.ts';

/** The folder of the pictures, from the site's. */
const PICTURES = IMAGE_FOLDER.replaceAll('/', '');

/**
 * Builds the site: reads and checks the content while Astro bundles the pages, renders the pages that the published site
 * lacks in a pool of threads, and publishes all of it together. Ends the process when the content has mistakes.
 *
 * @returns lines about what was made
 * @throws {PageError} when a page can't be rendered
 */
export async function build(project: Project): Promise<readonly string[]> {
  const { root, edition } = project;
  lockFolders(path.join(root, '.cache/build'));
  const code = fingerprint(root, project.options);
  const kept = project.astro ? undefined : findBundle(root, code, outDirIn(project.options));
  const astro = kept ? keptAstro(kept) : (project.astro ?? project.startAstro());

  const start = performance.now();
  const content = openContent(root, edition);
  const opened = openOutput(astro, edition);
  const prepared = opened.then(async (open) =>
    prepare(project, open, await bundle(project, open, { code, kept })),
  );
  // Awaited below; until then a failure must not end the process unhandled.
  prepared.catch(() => undefined);
  await content.library();
  const { output, begun } = await opened;
  const { report, isSound } = await checkContent(content, begun.otherRoutes);
  if (!isSound) stop(report, words.unchanged);
  if (report !== '') console.warn(report);
  const checked = words.content(secondsSince(start));

  const shown = await content.archive();
  content.refresh();
  const pictures = startPicturesOf(project, shown);
  const { bundled, pool } = await prepared;
  const renderStart = performance.now();
  const archive = {
    ...shown,
    otherPages: bundled.otherPages.filter(({ type }) => type === 'page').map(({ path: page }) => page),
  };
  const pages =
    begun.obstacle === undefined ? await renderPages(project, { output, bundled, pool, archive }) : [];
  const rendered = begun.obstacle ?? describePages(pages, secondsSince(renderStart));
  const failures = await pictures.failures();
  if (failures.length > 0) stop(...failures, words.unchanged);

  const placed = await publish(project, { astro, begun, output, code, bundled, pages, pictures });
  return [checked, rendered, placed];
}

/** Waits for Astro to say where the site is to be published, and clears the folder in which it is built. */
async function openOutput(astro: AstroHalf, { now }: Edition): Promise<Opened> {
  const begun = await astro.next('begin');
  lockFolders(begun.published);
  const output = new Output(begun.published);
  onExit(() => {
    output.abandon();
  });
  await output.begin();
  astro.answer('begin', { now });
  return { astro, begun, output };
}

/** The modules of the pages: kept from a build before, or what Astro bundles now. */
async function bundle(
  { root, options }: Project,
  { astro, begun, output }: Opened,
  { code, kept }: { readonly code: string; readonly kept: KeptBundle | undefined },
): Promise<BundledPages> {
  const { server, facts, otherPages } = await astro.next('bundled');
  if (kept) cpSync(kept.client, output.staging, { recursive: true });
  const bundled =
    kept ??
    keepBundle(root, code, {
      server,
      facts,
      published: path.relative(root, begun.published),
      outDir: outDirIn(options),
      ...(begun.isPlain && { client: output.staging }),
    });
  astro.answer('bundled', {});
  if (begun.isPlain) {
    astro.answer('rendered', {});
    // Its memory is free before the first page is rendered.
    if (!astro.isParent) astro.answer('done', {});
  }
  return { ...bundled, otherPages };
}

/** Starts threads: they look after the published site and load the modules while content is still being read. */
function prepare(
  { root, shard, threads }: Project,
  { output, begun }: Opened,
  bundled: BundledPages,
): Prepared {
  const pages = shard.isWhole ? readManifest(root, bundled.version) : new Map<string, PageRecord>();
  const pool = new WorkerPool({
    published: { folder: output.published, pages },
    server: bundled.server,
    facts: bundled.facts,
    threads: begun.obstacle === undefined ? (threads ?? threadsFor(countArticles(root), pages.size)) : 0,
  });
  return { bundled, pool };
}

function startPicturesOf({ root, shard }: Project, archive: Archive): Pictures {
  const cache = new PictureCache(path.join(root, '.cache/images'));
  return startPictures(archive, pictureMaker(root, cache), cache, (address) => shard.owns(address));
}

/** Renders what the published site lacks, in this thread as in those of the pool. */
async function renderPages(
  { shard }: Project,
  { output, bundled, pool, archive }: Prepared & { readonly output: Output; readonly archive: Archive },
): Promise<readonly RenderedPage[]> {
  const kept = await pool.intact;
  const beside = listFiles(output.staging, { skip: (name) => name === SERVER });
  const taken = [...beside.keys(), ...bundled.otherPages.map(({ path: page }) => fileOf(page))];
  const { index, count } = shard;
  const plan = { folder: output.staging, shard: { index, count }, kept, counter: sharedCounter() };
  provideArchive(() => Promise.resolve(archive));
  try {
    const others = pool.render({ archive, plan });
    const own = renderChunks(await openBundle(bundled.server, bundled.facts), archive, plan);
    return sortPages((await Promise.all([own, others])).flat(), new Set(taken));
  } finally {
    await pool.close();
  }
}

/** Publishes pages, pictures and what Astro has made, and writes down what pages there are. */
async function publish(
  { root, shard }: Project,
  { astro, begun, output, code, bundled, pages, pictures }: Finished,
): Promise<string> {
  const ours = pages.filter(({ isOurs }) => isOurs);
  const keptFiles = ours.filter(({ isNew }) => !isNew).map(({ file }) => file);
  const isAmended = begun.isPlain && keptFiles.length > 0;
  const present = isAmended ? namesIn(path.join(output.published, PICTURES)) : new Set<string>();
  const line = await pictures.publish(path.join(output.staging, PICTURES), present);
  if (!isAmended) output.complete(keptFiles);
  if (!begun.isPlain) astro.answer('rendered', {});
  await astro.next('done');
  if (!astro.isParent && !begun.isPlain) astro.answer('done', {});
  await astro.ended;
  const records = new Map(
    ours.map(({ file, key, fingerprint }) => [file, { key, fingerprint: fingerprint ?? '' }]),
  );
  // What another integration has changed in a page would be changed once more.
  const intact = begun.isPlain ? records : intactPages(output.staging, records);
  const names = pictures.names.map((name) => `${PICTURES}/${name}`);
  await (isAmended ? output.apply(new Set([...keptFiles, ...names])) : output.exchange());
  writeShardManifest(output.published, shard, { code, site: digestOf(pages) });
  if (shard.isWhole) writeManifest(root, bundled.version, intact);
  if (astro.isParent) astro.answer('done', {});
  return line;
}

function describePages(pages: readonly RenderedPage[], seconds: string): string {
  const made = pages.filter(({ isNew }) => isNew).length;
  return words.pages(made, pages.length - made, seconds);
}

/** About how many articles there are, before they are read. */
function countArticles(root: string): number {
  const names = listFiles(path.join(root, 'content/articles')).keys();
  return [...names].filter((name) => name.endsWith('.md')).length;
}

function namesIn(folder: string): Set<string> {
  return new Set(listFiles(folder).keys());
}

const secondsSince = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);

/** What is to be built, and how. */
export interface Project {
  /** The project's root. */
  readonly root: string;
  readonly edition: Edition;
  /** What share of the site is built. */
  readonly shard: Shard;
  /** The options of `astro build`: part of what pages are made from. */
  readonly options: readonly string[];
  /** Astro's half of the build, if it is under way. */
  readonly astro?: AstroHalf;
  /** Starts Astro's half, where there is something for it to do. */
  readonly startAstro: () => AstroHalf;
  /** Threads beside the main one; left out: as many as are worth it. */
  readonly threads?: number;
}

interface Opened {
  readonly astro: AstroHalf;
  readonly begun: Steps['begin']['asks'];
  readonly output: Output;
}

interface BundledPages extends Bundled {
  readonly otherPages: readonly OtherPage[];
}

interface Prepared {
  readonly bundled: BundledPages;
  readonly pool: WorkerPool;
}

interface Finished extends Opened {
  /** The digest of all that pages are made with (`fingerprint`). */
  readonly code: string;
  readonly bundled: BundledPages;
  readonly pages: readonly RenderedPage[];
  readonly pictures: Pictures;
}
