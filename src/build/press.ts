import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Traces } from '../domain/traces.ts';
import { tracesOf } from '../domain/traces.ts';
import { IMAGE_FOLDER } from '../images/variant.ts';
import { servedVersion } from './code.ts';
import { onEnd } from './farewell.ts';
import type { Pictures } from './images/publish.ts';
import { startPictures } from './images/publish.ts';
import { writeSlip } from './merge/slip.ts';
import type { Ledger } from './publish/ledger.ts';
import { LEDGER, readLedger, writeLedger } from './publish/ledger.ts';
import { listFiles } from './publish/listing.ts';
import { publishSite } from './publish/publish.ts';
import { sparedPages } from './publish/spared.ts';
import { move, Staging } from './publish/staging.ts';
import { Standing } from './publish/standing.ts';
import type { Expiry } from './quiet/expiry.ts';
import type { Crew } from './render/crew.ts';
import type { BundlePlace } from './render/bundle.ts';
import type { RenderedSite } from './render/rendering.ts';
import { Rendering } from './render/rendering.ts';
import { keepBundle } from './render/kept-bundle.ts';
import type { Room } from './room.ts';
import { words } from './words.ts';

/** The folder of the pictures, from the site's. */
const PICTURES = IMAGE_FOLDER.replaceAll('/', '');

/** Gets ready to build a site beside the one that is published. */
export async function openPress(room: Room, plan: PressPlan): Promise<Press> {
  const staging = new Staging(plan.outDir);
  onEnd(() => {
    staging.abandon();
  });
  await staging.begin();
  return new Press(room, staging, plan, await standingOf(room, staging, plan));
}

/** What is known of the published site: nothing of a share of one. */
async function standingOf(
  { desk, shard }: Room,
  { published }: Staging,
  { code, ledger, crew }: PressPlan,
): Promise<Standing | undefined> {
  const known =
    ledger ?? (shard.isWhole ? readLedger(path.join(desk.root, LEDGER), code, published) : undefined);
  return known && new Standing((await crew?.files) ?? listFiles(published), known);
}

/** One build, from its first page to the moment it is published. */
export class Press {
  readonly #room: Room;
  readonly #staging: Staging;
  readonly #plan: PressPlan;
  readonly #standing: Standing | undefined;
  #pictures: Pictures | undefined;
  #begun: Begun | undefined;
  #pages: Pages | undefined;

  constructor(room: Room, staging: Staging, plan: PressPlan, standing: Standing | undefined) {
    this.#room = room;
    this.#staging = staging;
    this.#plan = plan;
    this.#standing = standing;
  }

  /** Where the site is built. */
  get folder(): string {
    return this.#staging.folder;
  }

  /** Begins to make pictures, for which `finish` waits. */
  async start(): Promise<void> {
    const { desk, make, cache, shard } = this.#room;
    this.#pictures = startPictures(await desk.archive(), make, cache, (address) => shard.owns(address));
  }

  /**
   * Renders the pages that the published site lacks, with what Astro has just bundled. What else belongs to the site
   * is in the folder already.
   */
  async render(place: BundlePlace): Promise<void> {
    const bundled = `${path.relative(this.folder, place.folder)}/`;
    const assets = [...listFiles(this.folder).keys()].filter((file) => !file.startsWith(bundled));
    await this.#begin(place, assets);
    await this.renderOn();
    const { desk, shard } = this.#room;
    if (!this.#plan.isPlain || !shard.isWhole) return;
    const { root } = desk;
    keepBundle(place, root, {
      code: this.#plan.code,
      served: servedVersion(root),
      site: this.#staging.published,
    });
  }

  /**
   * Has threads begin to render the pages that the published site lacks, with what Astro has bundled in a process of its
   * own.
   *
   * @param beside the folder with what browsers fetch beside pages; it is moved
   */
  async beginBeside(place: BundlePlace, beside: string): Promise<void> {
    await move(beside, this.folder);
    await this.#begin(place, [...listFiles(this.folder).keys()]);
  }

  /**
   * Has threads begin to render the pages that the published site lacks, with the bundle of an earlier build. The rest
   * of it stays as it is.
   */
  async beginAgain(place: BundlePlace): Promise<void> {
    await this.#begin(place, this.#standing?.assets ?? []);
  }

  async #begin(place: BundlePlace, assets: readonly string[]): Promise<void> {
    const start = performance.now();
    const { desk, shard } = this.#room;
    const archive = await desk.archive();
    const traces = tracesOf(archive);
    const taken = new Set(assets);
    // A page at an address that is taken has to be listed, so that its route can be named.
    const ready = new Map([...(this.#standing?.ready() ?? [])].filter(([file]) => !taken.has(file)));
    const spared = this.#standing
      ? sparedPages(archive, traces, this.#standing.memory, ready)
      : new Map<string, string>();
    const plan = {
      folder: this.folder,
      taken,
      shard: { index: shard.index, count: shard.count },
      ready,
      spared,
    };
    const rendering = await Rendering.begin(place, archive, plan, this.#plan.crew);
    this.#begun = { rendering, traces, assets, start };
  }

  /** Renders with the threads that have begun, until all is there. */
  async renderOn(): Promise<void> {
    if (!this.#begun) throw new Error('Nothing was begun.');
    const { rendering, start, ...known } = this.#begun;
    const site = await rendering.finish();
    this.#pages = { ...site, ...known, seconds: ((performance.now() - start) / 1000).toFixed(1) };
  }

  /**
   * Publishes pages and pictures together, or nothing when a picture failed.
   *
   * @param expiry tells how long they will be as they have to be
   */
  async finish(expiry?: Expiry): Promise<Outcome> {
    if (!this.#pictures || !this.#pages) throw new Error('A build was finished that had not been started.');
    const failures = await this.#pictures.failures();
    if (failures.length > 0) return { failures };
    const { pages, digest, traces, assets, seconds } = this.#pages;
    const present = this.#standing?.namesIn(PICTURES) ?? new Set();
    const pictures = await this.#pictures.publish(path.join(this.folder, PICTURES), present);
    const placed = new Set(this.#pictures.names.map((name) => `${PICTURES}/${name}`));
    const kept = [...placed, ...assets];
    const known = await publishSite(this.#staging, this.#standing, { pages, assets, kept });
    writeSlip(this.#staging.published, this.#room.shard, { code: this.#plan.code, site: digest });
    this.#remember({ ...known, pictures: placed, validity: expiry?.(), traces });
    const made = pages.filter(({ written }) => written).length;
    return {
      failures,
      summary: [words.pages(made, pages.length - made, seconds), pictures],
    };
  }

  #remember(known: Ledger): void {
    const { desk, shard } = this.#room;
    const file = path.join(desk.root, LEDGER);
    if (shard.isWhole) writeLedger(file, this.#plan.code, this.#staging.published, known);
  }
}

/** What is decided before a build begins. */
export interface PressPlan {
  /** The folder to publish. */
  readonly outDir: string;
  /** The version of the code that makes the site. */
  readonly code: string;
  /** true when nothing was asked for but a build: then the next one may be made without Astro. */
  readonly isPlain: boolean;
  /** What is known of the published site; left out: it is read. */
  readonly ledger?: Ledger;
  /** Threads that are getting ready, and are listing the published site; left out: they are started when they are needed. */
  readonly crew?: Crew;
}

/** How a build ended. */
export interface Outcome {
  /** What went wrong, a line each. Empty: the site is published. */
  readonly failures: readonly string[];
  /** Lines about what was made; absent after a failure. */
  readonly summary?: readonly string[];
}

interface Known {
  /** Of the archive that the pages show. */
  readonly traces: Traces;
  /** What is in the site besides pages and pictures, from its folder. */
  readonly assets: readonly string[];
}

interface Begun extends Known {
  readonly rendering: Rendering;
  /** When, by the clock of `performance`. */
  readonly start: number;
}

interface Pages extends RenderedSite, Known {
  readonly seconds: string;
}
