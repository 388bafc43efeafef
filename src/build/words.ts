import type { Language } from '../site.ts';
import { site } from '../site.ts';
import type { PictureFault } from './images/picture-error.ts';

const IT: BuildWords = {
  faults: {
    damaged: 'l’immagine è rovinata o troppo grande: esportala di nuovo dal programma con cui è stata fatta.',
    missing: 'l’immagine non c’è più: è stata tolta mentre il sito veniva costruito.',
    changed: 'l’immagine è cambiata mentre il sito veniva costruito: ricomincia.',
  },
  changedMeanwhile: 'Il codice del sito è cambiato mentre veniva costruito: ricomincia.',
  unchanged: 'Il sito non è stato costruito; quello di prima è rimasto com’era.',
  busy: (pid, lock) =>
    `Il sito è già in costruzione (processo ${pid}): aspetta che finisca e riprova. Se non è vero, cancella ${lock}.`,
  content: (seconds) => `Contenuto: letto e controllato (${seconds} s)`,
  pages: (made, kept, seconds) =>
    `Pagine e feed: ${made} nuovi o cambiati, ${kept} come prima (${seconds} s)`,
  nothingNew: 'Niente di nuovo: il sito è già come va pubblicato.',
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
  taken: 'questo indirizzo ce l’ha già un file di public/ o di Astro.',
};

const EN: BuildWords = {
  faults: {
    damaged: 'the picture is damaged or too large: export it again from the program it was made with.',
    missing: 'the picture is gone: it was removed while the site was being built.',
    changed: 'the picture changed while the site was being built: start again.',
  },
  changedMeanwhile: 'The code of the site changed while it was being built: start again.',
  unchanged: 'The site was not built; the one before is as it was.',
  busy: (pid, lock) =>
    `The site is being built already (process ${pid}): wait until it is done and try again. If it is not, delete ${lock}.`,
  content: (seconds) => `Content: read and checked (${seconds} s)`,
  pages: (made, kept, seconds) => `Pages and feeds: ${made} new or changed, ${kept} as before (${seconds} s)`,
  nothingNew: 'Nothing new: the site is already as it has to be published.',
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
  taken: 'a file of public/ or one that Astro makes has this address already.',
};

const WORDS: Readonly<Record<Language, BuildWords>> = { it: IT, en: EN };

/** What a build says to editors, in the site's language. */
export const words: BuildWords = WORDS[site.language];

interface BuildWords {
  /** What is the matter with a picture and what to do; follows the file's path and a colon. */
  readonly faults: Readonly<Record<PictureFault, string>>;
  /** Last line of a build that was stopped. */
  readonly unchanged: string;
  /** Said when what was bundled is not of the code that stands. */
  readonly changedMeanwhile: string;
  /** Another build is running. */
  readonly busy: (pid: number, lock: string) => string;
  readonly content: (seconds: string) => string;
  /** How many pages were rendered, and how many need not be. */
  readonly pages: (made: number, kept: number, seconds: string) => string;
  /** Nothing has changed since the last build, and nothing has come due. */
  readonly nothingNew: string;
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
}
