import type { LedgerProblemKind } from '../domain/problem-details.ts';
import type { What } from '../domain/ledger/ledger.ts';
import type { Wording } from './problems.ts';
import { excerpt } from './quote.ts';
import { rumorsIt } from './rumors.it.ts';

const lines = (...rows: string[]) => rows.join('\n');
const alias = (id: string) => `aliases: [${id}]`;

const words: Record<What, string> = {
  article: 'un articolo',
  update: 'un aggiornamento',
  correction: 'una correzione',
  withdrawal: 'un ritiro',
  digest: 'una settimana',
  gone: 'niente',
  ...rumorsIt.statuses,
};
const said = (what: What) => words[what].toLowerCase();

const settings = {
  idOrigin: 'idOrigin',
  'paths.rumors': 'rumors, in paths',
  'paths.follow': 'follow, in paths',
  timeZone: 'timeZone',
};

/** What the check says about the ledger of what was published, in Italian. */
export const ledgerProblemsIt: { readonly [Kind in LedgerProblemKind]: Wording<Kind> } = {
  'ledger-line': {
    title: 'Riga del registro che non si capisce',
    found: ({ reason, text }) =>
      ({
        conflict: 'Git ha lasciato qui due versioni del registro, una accanto all’altra.',
        shape: `«${excerpt(text)}» non è fatta di data, indirizzo e parola.`,
        date: 'La riga non comincia con una data con ora e fuso.',
        id: 'Dopo la data non c’è un indirizzo intero, come questo sito li fa.',
        what: 'L’ultima parola della riga non è una di quelle del registro.',
        moment: 'L’indirizzo non va d’accordo con la data, o con l’ultima parola.',
      })[reason],
    expected: () => 'Data, indirizzo e parola, come li scrive npm run ledger.',
    mend: ({ reason }) =>
      reason === 'conflict'
        ? 'Tieni le righe di tutte e due le versioni; cancella soltanto quelle con <<<<<<<, ======= e >>>>>>>.'
        : 'Rimetti la riga com’era: si vede con git log -p content/ledger.txt. Il registro non si scrive a mano.',
  },
  'id-repeated': {
    title: 'Due volte nel registro',
    found: ({ id, firstLine }) => `${id} c’è già alla riga ${firstLine}.`,
    expected: () => 'Ogni identificativo una volta sola.',
    mend: () => 'Se le due righe sono uguali cancella questa, se no quella con la data sbagliata.',
  },
  'ids-moved': {
    title: 'Impostazione che cambia gli identificativi',
    found: ({ setting, was, is }) =>
      ({
        idOrigin: `Gli identificativi pubblicati cominciano con ${was}; adesso comincerebbero con ${is}.`,
        'paths.rumors': `Le voci sono state pubblicate sotto /${was}/; adesso starebbero sotto /${is}/.`,
        'paths.follow': `Le settimane sono state pubblicate sotto /${was}/; adesso starebbero sotto /${is}/.`,
        timeZone: `La settimana è finita il ${was}; con il fuso di adesso finirebbe il ${is}.`,
      })[setting],
    expected: () =>
      'Gli stessi identificativi per sempre: a chi ci segue, se cambiano, torna tutto come nuovo.',
    mend: ({ setting, was }) =>
      setting === 'timeZone'
        ? 'In src/site.ts rimetti il timeZone di prima.'
        : `In src/site.ts scrivi '${was}' per ${settings[setting]}. Se il sito non ha ancora pubblicato niente, cancella content/ledger.txt.`,
  },
  'article-lost': {
    title: 'Articolo che chi ci segue non ritrova',
    found: (lost) => {
      switch (lost.reason) {
        case 'draft':
          return `${lost.file} è stato pubblicato come ${lost.id}, e adesso è una bozza.`;
        case 'scheduled':
          return `${lost.file} è stato pubblicato come ${lost.id}, e adesso ha una data nel futuro.`;
        case 'order':
          return `${lost.file} ha ${lost.id} fra gli aliases, ma prima c’è ${lost.first}.`;
        case 'alias':
          return `${lost.file} è uscito all’indirizzo ${lost.id}, e il primo dei suoi aliases è ${lost.first}.`;
        case 'moved':
          return `Nessun articolo ha più ${lost.id}; ${lost.file} ha la stessa data e non era nel registro.`;
        case 'missing':
          return `Nessun articolo ha più ${lost.id}, uscito il ${lost.published}.`;
      }
    },
    expected: () => 'Un articolo uscito resta, e il primo dei suoi indirizzi lo identifica per sempre.',
    mend: (lost) => {
      switch (lost.reason) {
        case 'draft':
          return `Togli draft: true da ${lost.file}. Per ritirarlo aggiungi agli updates un withdrawal, con la ragione.`;
        case 'scheduled':
          return lines(`Rimetti in ${lost.file} la data con cui è uscito:`, `published: ${lost.published}`);
        case 'order':
          return lines(`In ${lost.file} mettilo per primo:`, `aliases: [${lost.id}, ${lost.first}]`);
        case 'alias':
          return `Togli ${lost.first} dagli aliases di ${lost.file}: con quell’indirizzo non è mai uscito.`;
        case 'moved':
          return lines(`È lo stesso, spostato? In ${lost.file} aggiungi, prima di altri:`, alias(lost.id));
        case 'missing':
          return lost.nearest === undefined
            ? `Rimetti ${lost.file}. Un articolo non si cancella: si ritira, aggiungendo agli updates un withdrawal.`
            : lines(
                `Se è diventato ${lost.nearest}, aggiungi lì la riga qui sotto, prima di altri; se no rimetti ${lost.file} e ritiralo con un withdrawal.`,
                alias(lost.id),
              );
      }
    },
  },
  'article-redated': {
    title: 'Articolo con un’altra data',
    found: ({ file, published, found }) => `${file} è uscito con la data ${published}; adesso ha ${found}.`,
    expected: () => 'La data con cui è uscito: chi ci segue lo conosce con quella.',
    mend: ({ file, published }) =>
      lines(
        `Rimettila in ${file}; se è un altro articolo, dagli un altro indirizzo:`,
        `published: ${published}`,
      ),
  },
  'update-lost': {
    title: 'Riga degli aggiornamenti sparita',
    found: ({ file, what, at, found }) =>
      `In ${file} non c’è più ${said(what)} con la data ${at}.${found === undefined ? '' : ` Ce n’è una nuova con la data ${found}.`}`,
    expected: () => 'Ciò che i lettori hanno saputo resta scritto, con la sua data.',
    mend: ({ file, at, found }) =>
      found === undefined
        ? `Rimetti la riga negli updates di ${file}. Se era sbagliata, aggiungine un’altra che la corregge.`
        : lines(`Se è la stessa riga, rimettile in ${file} la data di prima:`, `at: ${at}`),
  },
  'rumor-lost': {
    title: 'Voce che chi ci segue non ritrova',
    found: ({ rumor }) => `Nessuna voce si chiama più ${rumor}.`,
    expected: () => 'Una voce pubblicata resta, con il suo nome.',
    mend: ({ file, nearest }) =>
      nearest === undefined
        ? `Rimetti ${file}. Una voce non si cancella: si chiude con un verdetto, per esempio void.`
        : `Se adesso si chiama ${nearest}, ridalle il nome di prima: ${file}.`,
  },
  'change-lost': {
    title: 'Notizia su una voce sparita',
    found: ({ file, what, at, found }) =>
      `In ${file} non c’è più la riga del ${at}, quella di «${said(what)}».${found === undefined ? '' : ` Ce n’è una nuova del ${found}.`}`,
    expected: () => 'Ciò che ha cambiato lo stato di una voce resta scritto, con la sua data.',
    mend: ({ file, what, at, found }) => {
      const date = what === 'expired' ? `due: ${at}` : `at: ${at}`;
      if (found !== undefined)
        return lines(`Se è la stessa riga, rimettile in ${file} la data di prima:`, date);
      if (what === 'expired')
        return lines(`Rimettila in ${file}; una scadenza si toglie con un verdetto reopened:`, date);
      return `Rimettila in ${file}. Un verdetto sbagliato resta, e un altro con outcome: reopened lo toglie; una segnalazione ritirata resta, con withdrawn.`;
    },
  },
  'id-reused': {
    title: 'Identificativo usato per un’altra cosa',
    found: ({ id, file, what, found, other }) =>
      other === undefined
        ? `In ${file}, ${id} era «${said(what)}»; adesso è «${said(found)}».`
        : `${file} sta all’indirizzo con cui è uscito ${other}.`,
    expected: () => 'Un identificativo nomina una cosa sola, per sempre: chi ci segue non vedrebbe la nuova.',
    mend: ({ id, file, what, other }) => {
      if (other !== undefined) {
        return lines(`Dai a ${file} un altro indirizzo; in ${other} aggiungi, prima di altri:`, alias(id));
      }
      return what in rumorsIt.statuses
        ? 'Rimetti ciò che c’era. Ciò che è nuovo ha una data sua: se è della stessa ora, un minuto dopo.'
        : lines('Rimetti il kind di prima; ciò che è nuovo va in una riga sua:', `kind: ${what}`);
    },
  },
  'news-superseded': {
    title: 'Notizia superata',
    found: ({ id, file, what }) =>
      file === undefined
        ? `La settimana ${id.slice(id.indexOf('#') + 1)} non ha più niente da raccontare.`
        : `${file}: la riga di «${said(what)}» non cambia più niente, perché ne è stata aggiunta una con una data di prima.`,
    expected: () => 'Un registro a cui si aggiunge ciò che succede, quando succede.',
    mend: () => 'Guarda le date delle righe aggiunte. Se sono giuste, npm run ledger ne prende nota.',
  },
};
