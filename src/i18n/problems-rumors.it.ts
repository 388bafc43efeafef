import type { RumorProblemKind } from '../domain/problem-details.ts';
import type { Wording } from './problems.ts';
import { excerpt } from './quote.ts';
import { rumorsIt } from './rumors.it.ts';

const q = (text: string) => `«${excerpt(text)}»`;
const chain = (ids: readonly string[]) => [...ids, ids[0] ?? ''].map(q).join(' → ');
const perhaps = (near: string | undefined, otherwise: string) =>
  near === undefined ? otherwise : `Forse volevi scrivere ${q(near)}.`;
const word = (status: keyof typeof rumorsIt.statuses | undefined) =>
  status ? rumorsIt.statuses[status].toLowerCase() : 'non ancora segnalata';

/** What the check says about rumors and sources, in Italian. */
export const rumorProblemsIt: { readonly [Kind in RumorProblemKind]: Wording<Kind> } = {
  'unknown-rumor': {
    title: 'Voce sconosciuta',
    found: ({ id }) => `Nessuna voce si chiama ${q(id)}.`,
    expected: () => 'Il nome di un file di content/rumors, senza .md.',
    mend: ({ nearest }) => perhaps(nearest, 'Se è una voce nuova, creala con: npm run new -- rumor'),
  },
  'unknown-source': {
    title: 'Fonte sconosciuta',
    found: ({ id }) => `Nessuna fonte si chiama ${q(id)}.`,
    expected: () => 'Il nome di un file di content/sources, senza .md.',
    mend: ({ nearest }) => perhaps(nearest, 'Se è una fonte nuova, creala con: npm run new -- source'),
  },
  'log-order': {
    title: 'Date che vanno all’indietro',
    found: ({ at, previous }) => `${at} viene prima di ${previous}, che nel registro sta sopra.`,
    expected: () => 'Un registro dal più vecchio al più recente.',
    mend: () => 'Correggi la data sbagliata, o metti le righe in ordine.',
  },
  'log-in-future': {
    title: 'Data nel futuro',
    found: ({ at }) => `${at} deve ancora venire.`,
    expected: () => 'Soltanto ciò che è già successo.',
    mend: () => 'Correggi la data, o aggiungi la riga quando sarà successo.',
  },
  'report-after-verdict': {
    title: 'Segnalazione dopo il verdetto',
    found: ({ at, verdict, outcome }) =>
      `La segnalazione è del ${at}, ma la voce è ${word(outcome)} dal ${verdict}.`,
    expected: () => 'Nessuna segnalazione dopo il verdetto, se il verdetto vale ancora.',
    mend: () =>
      'Togli la segnalazione; o, se riapre il caso, aggiungi prima un verdetto con outcome: reopened.',
  },
  'verdict-without-evidence': {
    title: 'Verdetto senza prova',
    found: ({ outcome }) => `Il verdetto dice ${word(outcome)} e non mostra nulla.`,
    expected: () => 'Almeno una prova per confermare o smentire.',
    mend: () => 'Aggiungi evidence: con l’indirizzo (url) o la descrizione (describe) di ciò che lo prova.',
  },
  'verdict-without-reason': {
    title: 'Verdetto senza ragione',
    found: ({ outcome }) => `Il verdetto ${q(outcome)} non dice perché.`,
    expected: () => 'Una frase in because: i lettori la vedranno.',
    mend: () => 'Aggiungi because: con la ragione in una frase.',
  },
  'repeated-verdict': {
    title: 'Verdetto ripetuto',
    found: ({ outcome, previous }) => `Il verdetto ${q(outcome)} c’è già, dal ${previous}.`,
    expected: () => 'Un verdetto che cambi qualcosa.',
    mend: () =>
      'Togli il secondo; se il primo era sbagliato, in mezzo ci va un verdetto con outcome: reopened.',
  },
  'nothing-to-reopen': {
    title: 'Nulla da riaprire',
    found: ({ at }) => `Il verdetto del ${at} riapre la voce, che però è già aperta.`,
    expected: () => 'reopened soltanto dopo un verdetto o dopo la scadenza.',
    mend: () => 'Togli questo verdetto, o correggi l’ordine delle date.',
  },
  'confirmed-rivals': {
    title: 'Due rivali confermate',
    found: ({ rivals }) => `Sono confermate tutte insieme: ${rivals.map(q).join(', ')}.`,
    expected: () => 'Tra voci rivali, al massimo una confermata.',
    mend: () => 'Correggi un verdetto, o togli da rivals le voci che possono essere vere insieme.',
  },
  'confirmed-child': {
    title: 'Confermata senza la sua premessa',
    found: ({ parent, outcome }) => `È confermata, ma dipende da ${q(parent)}, che è ${word(outcome)}.`,
    expected: () => 'Una voce può essere vera solo se lo sono quelle in parents.',
    mend: () => 'Correggi uno dei due verdetti, o togli la voce da parents.',
  },
  'parent-cycle': {
    title: 'Voci che dipendono l’una dall’altra',
    found: ({ cycle }) => `Il giro si chiude: ${chain(cycle)}.`,
    expected: () => 'Una catena di parents che finisce.',
    mend: () => 'Togli da parents uno dei passaggi.',
  },
  'relay-cycle': {
    title: 'Fonti che si riprendono a vicenda',
    found: ({ cycle }) => `Il giro si chiude: ${chain(cycle)}.`,
    expected: () => 'Una catena di riprese che arriva a chi l’ha detto per primo.',
    mend: () => 'Correggi relayOf: qualcuno di loro deve averlo saputo da altri, o di persona.',
  },
  'relay-without-origin': {
    title: 'Ripresa senza origine',
    found: ({ source }) => `${q(source)} riprende altri, ma non si dice chi.`,
    expected: () => 'relayOf con la fonte ripresa.',
    mend: () => 'Aggiungi relayOf:, o cambia basis se la fonte parla per sé.',
  },
  'origin-without-relay': {
    title: 'Origine di una ripresa che non c’è',
    found: ({ relayOf, basis }) => `relayOf nomina ${q(relayOf)}, ma basis dice ${q(basis)}.`,
    expected: () => 'relayOf soltanto con basis: relay.',
    mend: () => 'Togli relayOf, o scrivi basis: relay.',
  },
  'evidence-after-report': {
    title: 'Prova più recente di chi la cita',
    found: ({ posted, at }) => `La prova è del ${posted}, la segnalazione che la cita del ${at}.`,
    expected: () => 'Una prova pubblicata prima della segnalazione, o nello stesso momento.',
    mend: () => 'Correggi una delle due date, o sposta la prova in una segnalazione successiva.',
  },
  'deletion-without-time': {
    title: 'Cancellazione senza data',
    found: () => 'La prova è cancellata, ma non si dice da quando.',
    expected: () => 'deleted con data, ora e fuso: quando è sparita, o quando ce ne siamo accorti.',
    mend: () => 'Aggiungi deleted:, per esempio 2021-11-20T12:00:00+01:00.',
  },
  'deletion-without-trace': {
    title: 'Cancellazione senza traccia',
    found: () => 'La prova è cancellata e non ne resta nulla: né una copia né una descrizione.',
    expected: () => 'Una copia (archived) o la descrizione di ciò che mostrava (describe).',
    mend: () => 'Aggiungi describe: con parole tue, o archived: con l’indirizzo di una copia.',
  },
  'deletion-without-state': {
    title: 'Cancellazione a metà',
    found: ({ field, state }) => `C’è ${q(field)}, ma state dice ${q(state)}.`,
    expected: () => 'I campi della cancellazione soltanto con state: deleted.',
    mend: ({ field }) => `Scrivi state: deleted, o togli ${field}.`,
  },
  'recovery-without-time': {
    title: 'Recupero senza data',
    found: ({ recoveredBy }) => `${q(recoveredBy)} l’ha recuperata, ma non si dice quando.`,
    expected: () => 'recovered con data, ora e fuso.',
    mend: () => 'Aggiungi recovered:. Se si conosce soltanto il giorno, il mezzogiorno di quel giorno.',
  },
  'empty-evidence': {
    title: 'Prova vuota',
    found: () => 'La prova non ha né un indirizzo né una copia né una descrizione.',
    expected: () => 'Qualcosa che si possa guardare: url, archived o describe.',
    mend: () => 'Aggiungi uno dei tre, o togli la prova.',
  },
  'unreported-rumor': {
    title: 'Voce che nessuno riferisce',
    found: ({ rumor }) => `L’articolo cita ${q(rumor)}, che non ha segnalazioni.`,
    expected: () => 'Una voce con almeno una segnalazione in reports.',
    mend: ({ rumor }) =>
      `Aggiungi a content/rumors/${rumor}.md chi l’ha riferita, o togli la voce da rumors.`,
  },
  'headline-against-status': {
    title: 'Titolo che dice più di quanto si sa',
    found: ({ word: said, rumors }) =>
      `Il titolo dice ${q(said)}, ma ${rumors.map(({ rumor, status }) => `${q(rumor)} è ${word(status)}`).join(', ')}.`,
    expected: ({ expected }) => `Con quella parola, una voce ${expected.map(word).join(' o ')}.`,
    mend: () => 'Cambia il titolo, o aggiungi il verdetto alla voce.',
  },
  'due-passed': {
    title: 'Termine passato',
    found: ({ due }) => `Il termine era ${due}, e non c’è un verdetto.`,
    expected: () => 'Un verdetto, o un termine che deve ancora venire.',
    mend: () => 'Chiudi la voce con npm run resolve, o sposta due. Fino ad allora risulta scaduta.',
  },
  'promise-unkept': {
    title: 'Promessa non mantenuta',
    found: ({ phrase, days }) =>
      `L’articolo promette ${q(phrase)} e da ${days} giorni non si è saputo altro.`,
    expected: () => 'Un aggiornamento in updates entro novanta giorni.',
    mend: () => 'Aggiungi un aggiornamento, anche solo per dire che non c’è nulla di nuovo.',
  },
};
