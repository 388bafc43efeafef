import { dal, il } from '../../i18n/elision.ts';
import { rumorsIt } from '../../i18n/rumors.it.ts';
import type { Result } from '../../domain/source/scores.ts';
import { meant } from '../shared/words-it.ts';

const outcomes = { ...rumorsIt.statuses, reopened: 'Riaperta' };
const named = (outcome: keyof typeof outcomes) => outcomes[outcome].toLowerCase();

/** What `npm run resolve` says, in Italian. The other languages follow its shape. */
export const italian = {
  missingRumor: (known: readonly string[]) =>
    `manca la voce su cui decidere.${known.length > 0 ? ` Ci sono: ${known.join(', ')}.` : ' Non ce n’è ancora nessuna.'}`,
  missingOutcome: (known: readonly string[]) => `manca come è finita: ${known.join(', ')}.`,
  unknownOutcome: (outcome: string, near: string | undefined, known: readonly string[]) =>
    `«${outcome}» non è un verdetto.${near === undefined ? ` I verdetti sono: ${known.join(', ')}.` : meant(near)}`,
  missingEditor: (known: readonly string[]) => `manca --editor, chi decide: ${known.join(', ')}.`,
  needsYes: 'qui nessuno può rispondere: aggiungi --yes per scrivere, o --dry-run per guardare soltanto.',
  brokenFile: (file: string) =>
    `${file} ha già degli errori: npm run check dice quali. Prima vanno corretti.`,
  unreported: 'nessuno l’ha ancora segnalata: prima si registra chi ne ha parlato, in reports.',
  needsEvidence: (outcome: 'confirmed' | 'refuted') =>
    `${outcome} vuole una prova: --evidence https://… oppure, senza indirizzo, --describe "…".`,
  needsReason: (outcome: 'void' | 'reopened') => `${outcome} vuole il motivo: --because "…".`,
  repeated: (outcome: string, day: string) =>
    outcome === 'reopened'
      ? `è già stata riaperta ${il(day)}, e dopo non c’è un altro verdetto.`
      : `il verdetto è già ${outcome}, ${dal(day)}.`,
  nothingToReopen: 'non c’è niente da riaprire: nessun verdetto e nessun termine passato.',
  beforeFirst: (moment: string) =>
    `il verdetto verrebbe prima della prima segnalazione (${moment}). Vedi --at.`,
  beforeReport: (moment: string) =>
    `il verdetto verrebbe prima di una segnalazione già registrata (${moment}). Vedi --at.`,
  beforeVerdict: (moment: string) =>
    `il verdetto verrebbe prima di quello che c’è già (${moment}). Vedi --at.`,
  sameMoment: (moment: string) => `c’è già un verdetto di quello stesso momento (${moment}). Vedi --at.`,
  confirmedRivals: (rivals: readonly string[]) =>
    `sarebbero confermate voci che si escludono: ${rivals.join(', ')}.`,
  confirmedChild: (child: string, parent: string, outcome: 'refuted' | 'void') =>
    `${child} sarebbe confermata, ma può essere vera soltanto se lo è ${parent}, che sarebbe ${named(outcome)}.`,
  otherFinding: (kind: string, file: string) => `il controllo rifiuterebbe ${file}: ${kind}.`,
  changed: (file: string) => `${file} è cambiato nel frattempo. Ricomincia.`,
  notUtf8: (file: string) => `${file} non è in UTF-8: salvalo così, e poi ricomincia.`,
  headline: (file: string, word: string) => `Il titolo di ${file} dice «${word}», e il verdetto no.`,

  preview: 'Che cosa cambia',
  status: (from: string | undefined, to: string | undefined) =>
    arrow(from ?? 'Mai segnalata', to ?? 'Mai segnalata'),
  statuses: rumorsIt.statuses,
  notes: (count: number) =>
    count === 0
      ? 'Nessun articolo ha una nota nuova o diversa.'
      : `${count === 1 ? 'La nota' : 'Le note'} in cima a ${count === 1 ? 'un articolo' : `${count} articoli`}:`,
  note: (then: string, now: string, day: string) => `quando è uscito: ${then}; oggi: ${now}, ${dal(day)}`,
  noNote: 'senza nota',
  noteBefore: (note: string) => `(prima: ${note})`,
  scores: (count: number): string =>
    count === 0 ? 'Il punteggio di nessuna fonte.' : 'I punteggi delle fonti:',
  score: (name: string, result: string, before: string, after: string) =>
    `${name}: ${result}; ${arrow(before, after)}`,
  results: {
    hit: 'ci ha preso',
    miss: 'non ci ha preso',
    void: 'decaduta, non conta',
    open: 'di nuovo aperta',
    expired: 'scaduta',
    withdrawn: 'aveva ritirato la sua parola',
  } satisfies Record<Result, string>,
  noResult: 'ha parlato troppo tardi per contare',
  ranks: 'La graduatoria:',
  rank: (name: string, from: string, to: string) => `${name}: ${arrow(from, to)}`,
  place: (rank: number | undefined) => (rank === undefined ? 'senza posizione' : `${rank}ª`),
  news: 'Una notizia per chi segue i feed:',
  retracted: 'Notizie già date che non risulterebbero più:',
  storySettled: (title: string) => `La storia «${title}» si chiude, con la sua pagella.`,
  storyOpen: (title: string) => `La storia «${title}» si riapre, e la pagella sparisce.`,
  warnings: 'Da guardare:',
  verdict: (file: string) => `Da aggiungere a ${file}:`,

  whoRules: 'Chi decide?',
  confirm: 'Scrivo il verdetto?',
  yes: 'Sì',
  no: 'No',
  dryRun: 'È una prova: non è stato scritto niente.',
  written: (file: string) => `Scritto: ${file}`,
  next: 'Per controllare tutto: npm run check',
  help: 'Tutte le opzioni: npm run resolve -- --help',
  usage: [
    'npm run resolve -- <voce> <verdetto>   verdetto: confirmed, refuted, void, reopened',
    '  --because "…"        il motivo in una frase che i lettori vedranno; serve per void e reopened',
    '  --evidence https://… la prova; per confirmed e refuted ne serve una. Si può ripetere',
    '  --describe "…"       una prova senza indirizzo, a parole. Si può ripetere',
    '  --at 2022-05-23T12:00:00+02:00   quando si è saputo; adesso, se non è detto',
    '  --editor id          chi decide: un file di content/authors',
    '  --dry-run            mostra che cosa cambierebbe e non scrive niente',
    '  --yes                scrive senza chiedere',
  ].join('\n'),
};

function arrow(from: string, to: string): string {
  return from === to ? to : `${from} → ${to}`;
}

/** The shape that every language's words have. */
export type Words = typeof italian;
