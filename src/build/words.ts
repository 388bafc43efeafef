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
  pages: (made, kept, seconds) => `Pagine: ${made} nuove o cambiate, ${kept} come prima (${seconds} s)`,
  made: (made, kept, seconds) => `Immagini: ${made} nuove, ${kept} già pronte (${seconds} s)`,
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
  pages: (made, kept, seconds) => `Pages: ${made} new or changed, ${kept} as before (${seconds} s)`,
  made: (made, kept, seconds) => `Pictures: ${made} new, ${kept} ready before (${seconds} s)`,
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
  /** How many pages were rendered, and how many need not be. */
  readonly pages: (made: number, kept: number, seconds: string) => string;
  /** How many picture files there are. */
  readonly made: (made: number, kept: number, seconds: string) => string;
}
