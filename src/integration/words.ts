import type { Language } from '../site.ts';
import { site } from '../site.ts';
import type { PictureFault } from './images/picture-error.ts';

const IT: BuildWords = {
  faults: {
    damaged: 'l’immagine è rovinata o troppo grande: esportala di nuovo dal programma con cui è stata fatta.',
    missing: 'l’immagine non c’è più: è stata tolta mentre il sito veniva costruito.',
    changed: 'l’immagine è cambiata mentre il sito veniva costruito: ricomincia.',
  },
  unchanged: 'Il sito non è stato costruito; quello di prima è rimasto com’era.',
  busy: (pid, lock) =>
    `Il sito è già in costruzione (processo ${pid}): aspetta che finisca e riprova. Se non è vero, cancella ${lock}.`,
  content: (seconds) => `Contenuto: letto e controllato (${seconds} s)`,
  pages: (made, kept, seconds) =>
    `Pagine e feed: ${made} nuovi o cambiati, ${kept} come prima (${seconds} s)`,
  badShard: (found) => `SHARD deve dire quale parte del sito e di quante, per esempio 2/3; trovato: ${found}`,
  merge: {
    usage: 'Uso: npm run merge -- <cartella…> [--out dist], una cartella per ogni parte del sito',
    done: (count, out) => `Il sito è in ${out}, unito da ${count} parti`,
    noShare: (folder, slip) =>
      `${folder} non è una parte di un sito: manca ${slip}, che la costruzione mette accanto`,
    mixed: (one, other) =>
      `${one} e ${other} non sono parti dello stesso sito: contenuti, codice, momento o numero di parti sono diversi`,
    twice: (folder, shard) => `${folder} è di nuovo la parte ${shard}`,
    missing: (shards) => `Mancano le parti ${shards.join(', ')}`,
    differs: (file, one, other) => `${file} è diverso in ${one} e in ${other}`,
  },
  made: (made, kept, seconds) => `Immagini: ${made} nuove, ${kept} già pronte (${seconds} s)`,
  taken: 'questo indirizzo ce l’ha già un file di public/, una pagina di src/pages o Astro.',
  guard: {
    output: (found) => `astro.config.mjs: output è ${found}, ma il sito è statico: togli output e l’adapter.`,
    trailingSlash: (found) =>
      `astro.config.mjs: trailingSlash è ${found}, ma gli indirizzi di Spiffero finiscono con una barra: scrivi trailingSlash: 'always'.`,
    format: (found) =>
      `astro.config.mjs: build.format è ${found}, ma ogni pagina di Spiffero è una cartella con index.html: togli build.format.`,
    site: (found, own) =>
      `astro.config.mjs: site è ${found}, ma in src/site.ts url è ${own}: scrivi site: site.url.`,
    i18n: 'astro.config.mjs: Spiffero ha una lingua sola, quella di src/site.ts: togli i18n.',
    incrementalBuild:
      'astro.config.mjs: Spiffero tiene già le pagine che non cambiano: togli experimental.incrementalBuild.',
    folder: (name, folder) =>
      `astro.config.mjs: ${name} dev’essere ${folder}, dove Spiffero cerca: togli ${name}.`,
    integrations: {
      '@astrojs/sitemap':
        'astro.config.mjs: Spiffero scrive già /sitemap.xml, con le date vere e le pagine tue: togli @astrojs/sitemap.',
    },
  },
  obstacle: {
    asked: 'Le pagine le costruisce Astro da solo, come chiede renderer in src/site.ts: ci vuole più tempo.',
    version: (version) =>
      `Le pagine le costruisce Astro da solo: Spiffero non è ancora stato provato con Astro ${version}, e ci vuole più tempo.`,
    plugins: 'Le pagine le costruisce Astro da solo, perché ci sono plugin di Markdown: ci vuole più tempo.',
    pictures: (file) =>
      `Le pagine le costruisce Astro da solo, perché ${file} usa le immagini di astro:assets: ci vuole più tempo.`,
    reads: (file) =>
      `Le pagine le costruisce Astro da solo e tutte di nuovo, perché non si può sapere che cosa legge ${file}: ci vuole più tempo.`,
  },
};

const EN: BuildWords = {
  faults: {
    damaged: 'the picture is damaged or too large: export it again from the program it was made with.',
    missing: 'the picture is gone: it was removed while the site was being built.',
    changed: 'the picture changed while the site was being built: start again.',
  },
  unchanged: 'The site was not built; the one before is as it was.',
  busy: (pid, lock) =>
    `The site is being built already (process ${pid}): wait until it is done and try again. If it is not, delete ${lock}.`,
  content: (seconds) => `Content: read and checked (${seconds} s)`,
  pages: (made, kept, seconds) => `Pages and feeds: ${made} new or changed, ${kept} as before (${seconds} s)`,
  badShard: (found) =>
    `SHARD must say which share of the site, and of how many, for instance 2/3; found: ${found}`,
  merge: {
    usage: 'Usage: npm run merge -- <folder…> [--out dist], a folder for each share of the site',
    done: (count, out) => `The site is in ${out}, joined from ${count} shares`,
    noShare: (folder, slip) =>
      `${folder} is no share of a site: ${slip}, which a build puts beside it, is missing`,
    mixed: (one, other) =>
      `${one} and ${other} are not shares of one site: content, code, moment or number of shares differ`,
    twice: (folder, shard) => `${folder} is share ${shard} once more`,
    missing: (shards) => `These shares are missing: ${shards.join(', ')}`,
    differs: (file, one, other) => `${file} differs between ${one} and ${other}`,
  },
  made: (made, kept, seconds) => `Pictures: ${made} new, ${kept} ready before (${seconds} s)`,
  taken: 'a file of public/, a page of src/pages or Astro has this address already.',
  guard: {
    output: (found) =>
      `astro.config.mjs: output is ${found}, but the site is static: remove output and the adapter.`,
    trailingSlash: (found) =>
      `astro.config.mjs: trailingSlash is ${found}, but Spiffero's addresses end in a slash: write trailingSlash: 'always'.`,
    format: (found) =>
      `astro.config.mjs: build.format is ${found}, but each page of Spiffero is a folder with index.html: remove build.format.`,
    site: (found, own) =>
      `astro.config.mjs: site is ${found}, but in src/site.ts url is ${own}: write site: site.url.`,
    i18n: 'astro.config.mjs: Spiffero has one language, that of src/site.ts: remove i18n.',
    incrementalBuild:
      'astro.config.mjs: Spiffero keeps pages that don’t change already: remove experimental.incrementalBuild.',
    folder: (name, folder) =>
      `astro.config.mjs: ${name} must be ${folder}, where Spiffero looks: remove ${name}.`,
    integrations: {
      '@astrojs/sitemap':
        'astro.config.mjs: Spiffero writes /sitemap.xml already, with true dates and your own pages: remove @astrojs/sitemap.',
    },
  },
  obstacle: {
    asked: 'Astro renders the pages alone, as renderer in src/site.ts asks: that takes longer.',
    plugins: 'Astro renders the pages alone, since there are Markdown plugins: that takes longer.',
    version: (version) =>
      `Astro renders the pages alone: Spiffero was not tried with Astro ${version} yet, and it takes longer.`,
    pictures: (file) =>
      `Astro renders the pages alone, since ${file} uses pictures of astro:assets: that takes longer.`,
    reads: (file) =>
      `Astro renders the pages alone and all of them anew, since what ${file} reads can't be known: that takes longer.`,
  },
};

const WORDS: Readonly<Record<Language, BuildWords>> = { it: IT, en: EN };

/** What a build says to editors, in the site's language. */
export const words: BuildWords = WORDS[site.language];

interface BuildWords {
  /** What is the matter with a picture and what to do; follows the file's path and a colon. */
  readonly faults: Readonly<Record<PictureFault, string>>;
  /** Last line of a build that was stopped. */
  readonly unchanged: string;
  /** Another build is running. */
  readonly busy: (pid: number, lock: string) => string;
  readonly content: (seconds: string) => string;
  /** How many pages were rendered, and how many need not be. */
  readonly pages: (made: number, kept: number, seconds: string) => string;
  /** SHARD names no share. */
  readonly badShard: (found: string) => string;
  /** What \`npm run merge\` says. */
  readonly merge: {
    readonly usage: string;
    readonly done: (count: number, out: string) => string;
    readonly noShare: (folder: string, slip: string) => string;
    readonly mixed: (one: string, other: string) => string;
    readonly twice: (folder: string, shard: string) => string;
    readonly missing: (shards: readonly string[]) => string;
    readonly differs: (file: string, one: string, other: string) => string;
  };
  /** How many picture files there are. */
  readonly made: (made: number, kept: number, seconds: string) => string;
  /** Why a page or a feed can't be published; stands below its address. */
  readonly taken: string;
  /** What in astro.config.mjs can't be honoured, and what to do instead (`guard.ts`). */
  readonly guard: {
    readonly output: (found: string) => string;
    readonly trailingSlash: (found: string) => string;
    readonly format: (found: string) => string;
    readonly site: (found: string, own: string) => string;
    readonly i18n: string;
    readonly incrementalBuild: string;
    readonly folder: (name: string, folder: string) => string;
    /** By the name of an integration. */
    readonly integrations: Readonly<Record<string, string>>;
  };
  /** Why the worker pool can't render the pages (`obstacle.ts`). */
  readonly obstacle: {
    readonly asked: string;
    readonly plugins: string;
    readonly version: (version: string) => string;
    readonly pictures: (file: string) => string;
    readonly reads: (file: string) => string;
  };
}
