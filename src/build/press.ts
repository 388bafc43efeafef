import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { IMAGE_FOLDER } from '../images/variant.ts';
import { servedVersion } from './code.ts';
import { siteDocuments } from './documents/list.ts';
import { onEnd } from './farewell.ts';
import type { Pictures } from './images/publish.ts';
import { startPictures } from './images/publish.ts';
import { writeSlip } from './merge/slip.ts';
import type { Ledger } from './publish/ledger.ts';
import { LEDGER, readLedger, writeLedger } from './publish/ledger.ts';
import { listFiles } from './publish/listing.ts';
import { publishSite } from './publish/publish.ts';
import { move, Staging } from './publish/staging.ts';
import { Standing } from './publish/standing.ts';
import type { Expiry } from './quiet/expiry.ts';
import type { BundlePlace } from './render/bundle.ts';
import type { RenderedSite } from './render/render-site.ts';
import { renderSite } from './render/render-site.ts';
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
  return new Press(room, staging, plan);
}

/** One build, from its first page to the moment it is published. */
export class Press {
  readonly #room: Room;
  readonly #staging: Staging;
  readonly #plan: PressPlan;
  readonly #ledger: string;
  readonly #standing: Standing | undefined;
  #pictures: Pictures | undefined;
  #pages: Pages | undefined;

  constructor(room: Room, staging: Staging, plan: PressPlan) {
    this.#room = room;
    this.#staging = staging;
    this.#plan = plan;
    this.#ledger = path.join(room.desk.root, LEDGER);
    const ledger = room.shard.isWhole ? readLedger(this.#ledger, plan.code, staging.published) : undefined;
    this.#standing = ledger && new Standing(staging.published, ledger);
  }

  /** Where the site is built. */
  get folder(): string {
    return this.#staging.folder;
  }

  /** Begins to make pictures. To be called before the first page is rendered. */
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
    await this.#render(place, assets);
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
   * Renders the pages that the published site lacks, with what Astro has bundled in a process of its own.
   *
   * @param beside the folder with what browsers fetch beside pages; it is moved
   */
  async renderBeside(place: BundlePlace, beside: string): Promise<void> {
    await move(beside, this.folder);
    await this.#render(place, [...listFiles(this.folder).keys()]);
  }

  /** Renders the pages that the published site lacks, with the bundle of an earlier build. The rest stays as it is. */
  async renderAgain(place: BundlePlace): Promise<void> {
    await this.#render(place, this.#standing?.assets ?? []);
  }

  async #render(place: BundlePlace, assets: readonly string[]): Promise<void> {
    const start = performance.now();
    const { desk, shard } = this.#room;
    const archive = await desk.archive();
    const site = await renderSite(
      place,
      { archive, documents: siteDocuments(archive) },
      {
        folder: this.folder,
        taken: new Set(assets),
        shard: { index: shard.index, count: shard.count },
        ready: this.#standing?.ready() ?? new Map(),
      },
    );
    this.#pages = { ...site, assets, seconds: ((performance.now() - start) / 1000).toFixed(1) };
  }

  /** Publishes pages and pictures together, or nothing when a picture failed. */
  async finish(): Promise<Outcome> {
    if (!this.#pictures || !this.#pages) throw new Error('A build was finished that had not been started.');
    const failures = await this.#pictures.failures();
    if (failures.length > 0) return { failures };
    const { pages, digest, assets, seconds } = this.#pages;
    const present = this.#standing?.namesIn(PICTURES) ?? new Set();
    const pictures = await this.#pictures.publish(path.join(this.folder, PICTURES), present);
    const placed = new Set(this.#pictures.names.map((name) => `${PICTURES}/${name}`));
    const kept = [...placed, ...assets];
    const known = await publishSite(this.#staging, this.#standing, { pages, assets, kept });
    writeSlip(this.#staging.published, this.#room.shard, { code: this.#plan.code, site: digest });
    this.#remember({ ...known, pictures: placed, validity: this.#plan.expiry?.() });
    const made = pages.filter(({ written }) => written).length;
    return {
      failures,
      summary: [words.pages(made, pages.length - made, seconds), pictures],
    };
  }

  #remember(known: Ledger): void {
    if (this.#room.shard.isWhole) writeLedger(this.#ledger, this.#plan.code, this.#staging.published, known);
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
  /** Tells how long the site will be as it has to be; left out where nobody knows. */
  readonly expiry?: Expiry | undefined;
}

/** How a build ended. */
export interface Outcome {
  /** What went wrong, a line each. Empty: the site is published. */
  readonly failures: readonly string[];
  /** Lines about what was made; absent after a failure. */
  readonly summary?: readonly string[];
}

interface Pages extends RenderedSite {
  /** What is in the site besides pages and pictures, from its folder. */
  readonly assets: readonly string[];
  readonly seconds: string;
}
