import type { ValueType, Want } from '../domain/problem-details.ts';
import type { ProblemDictionary } from './problems.ts';
import { ledgerProblemsIt } from './problems-ledger.it.ts';
import { rumorProblemsIt } from './problems-rumors.it.ts';
import { excerpt, sentence, spokenField } from './quote.ts';

const q = (text: string) => `«${excerpt(text)}»`;
const list = (words: readonly string[]) => words.map(q).join(', ');
const perhaps = (near: string | undefined, otherwise: string) =>
  near === undefined ? otherwise : `Forse volevi scrivere ${q(near)}.`;
const lines = (...rows: string[]) => rows.join('\n');
const qField = (field: string) => `«${spokenField(field, { item: 'voce', field: 'campo' })}»`;
const inField = (field: string) => (field === '' ? 'Qui' : `In ${qField(field)}`);

const types: Record<ValueType, string> = {
  text: 'un testo',
  number: 'un numero',
  integer: 'un numero intero',
  boolean: 'true o false',
  list: 'un elenco',
  group: 'un gruppo di campi',
  nothing: 'niente',
};

const shapes: Record<ValueType, string> = {
  ...types,
  text: 'Scrivi un testo; se è fatto di sole cifre, mettilo tra virgolette: "2021".',
  number: 'Scrivi un numero, senza virgolette.',
  integer: 'Scrivi un numero intero, senza virgolette.',
  boolean: 'Scrivi true o false, senza virgolette.',
  list: 'Scrivi un elenco tra parentesi quadre, anche se ha una voce sola: [voce].',
  group: 'Scrivi i campi uno per riga, ciascuno come «nome: valore», con uno spazio dopo i due punti.',
};

const yaml: Readonly<Record<string, readonly [found: string, mend: string]>> = {
  MISSING_CHAR: [
    'Qui manca un segno che chiuda o separi: una virgoletta, o i due punti dopo il nome di un campo.',
    'Chiudi le virgolette aperte, oppure scrivi il campo come «nome: valore».',
  ],
  BAD_INDENT: [
    'La parentesi aperta qui non viene chiusa, o le righe dopo non sono rientrate.',
    'Chiudi la parentesi sulla stessa riga: [uno, due].',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Nel testo di un campo ci sono altri due punti seguiti da uno spazio, e non si capisce dove comincia il campo.',
    'Metti tra virgolette tutto il valore: title: "Leica: la storia".',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Questa riga non è un campo.',
    'Scrivi «nome: valore», con uno spazio dopo i due punti.',
  ],
  TAB_AS_INDENT: ['La riga comincia con un tabulatore.', 'Al posto del tabulatore metti due spazi.'],
  BAD_SCALAR_START: [
    'Il valore comincia con un segno che qui è riservato.',
    'Metti tra virgolette tutto il valore: "@xiaomi".',
  ],
  BAD_DQ_ESCAPE: [
    'Dopo una barra rovesciata c’è una lettera che non ha significato.',
    'Usa virgolette semplici al posto delle doppie, o raddoppia la barra: \\\\.',
  ],
  MULTIPLE_DOCS: ['Tre trattini dividono il file in due.', 'Togli la riga con i tre trattini.'],
  UNEXPECTED_TOKEN: [
    'Qui c’è qualcosa di troppo: di solito un testo dopo le virgolette chiuse, o una parentesi in più.',
    "Metti tra virgolette tutto il valore, o togli ciò che avanza. Un apostrofo tra virgolette semplici si raddoppia: 'l''uscita'.",
  ],
};

const formats: Readonly<Record<string, string>> = {
  email: 'un indirizzo e-mail',
  url: 'un indirizzo web completo',
  uuid: 'un UUID',
  date: 'un giorno, come anno-mese-giorno',
  time: 'un’ora, come ore:minuti:secondi',
  datetime: 'un giorno con l’ora',
  duration: 'una durata (ISO 8601)',
  ipv4: 'un indirizzo IPv4',
  ipv6: 'un indirizzo IPv6',
  e164: 'un numero di telefono con il + e il prefisso del paese, senza spazi',
  lowercase: 'sole lettere minuscole',
  uppercase: 'sole lettere maiuscole',
};

const limits = {
  number: {
    from: (limit: string) => `un numero da ${limit} in su`,
    above: (limit: string) => `un numero maggiore di ${limit}`,
    to: (limit: string) => `un numero fino a ${limit}`,
    below: (limit: string) => `un numero minore di ${limit}`,
  },
  date: {
    from: (limit: string) => `una data a partire da ${limit}`,
    above: (limit: string) => `una data dopo ${limit}`,
    to: (limit: string) => `una data fino a ${limit}`,
    below: (limit: string) => `una data prima di ${limit}`,
  },
};

const lengths = { least: 'almeno', most: 'al massimo', exactly: 'esattamente' };

const units = { characters: ['carattere', 'caratteri'], items: ['voce', 'voci'] } as const;

function wanted(want: Want): string {
  switch (want.rule) {
    case 'words':
      return want.words;
    case 'type':
      return types[want.type];
    case 'date':
      return 'una data, come 2021-11-20';
    case 'limit':
      return limits[want.of][want.relation](want.limit);
    case 'length': {
      const [one, more] = units[want.of];
      return `${lengths[want.relation]} ${want.count} ${want.count === 1 ? one : more}`;
    }
    case 'multiple':
      return `un multiplo di ${want.of}`;
    case 'choice':
      return want.choices.length === 1 ? q(want.choices[0] ?? '') : `uno di ${list(want.choices)}`;
    case 'format':
      return formats[want.format] ?? `un testo nel formato ${q(want.format)}`;
    case 'pattern':
      return `un testo della forma ${q(want.pattern)}`;
    case 'address':
      return want.part === 'host'
        ? `un indirizzo web di un sito con il nome della forma ${q(want.pattern)}`
        : `un indirizzo web con un inizio della forma ${q(want.pattern)}, prima dei due punti`;
    case 'start':
      return `un testo che comincia con ${q(want.text)}`;
    case 'end':
      return `un testo che finisce con ${q(want.text)}`;
    case 'part':
      return `un testo che contiene ${q(want.text)}`;
    case 'group':
      return `un gruppo con i campi ${want.keys.join(', ')}`;
    case 'other':
      return 'un valore che la regola di questo campo accetti';
  }
}

/** Everything that the check says, in Italian. */
export const problemsIt: ProblemDictionary = {
  labels: {
    error: 'Errore',
    warning: 'Avviso',
    found: 'Trovato',
    expected: 'Atteso',
    mend: 'Rimedio',
    more: 'Altro',
  },
  summary: (errors, warnings, files) =>
    [
      errors > 0 && (errors === 1 ? '1 errore' : `${errors} errori`),
      warnings > 0 && (warnings === 1 ? '1 avviso' : `${warnings} avvisi`),
    ]
      .filter((part) => part !== false)
      .join(' e ') + (files === 1 ? ' in 1 file.' : ` in ${files} file.`),
  clean: (files) => `Tutto in ordine: ${files} file di contenuto senza problemi.`,
  command: {
    usage: lines(
      'Uso: npm run check -- [opzioni]',
      '',
      '  --json           il rapporto in JSON, un messaggio (vfile-message) per problema',
      '  --github         annotazioni per GitHub Actions',
      '  --content DIR    la cartella da controllare (di norma content)',
      '  --help           queste righe',
    ),
    unknownOption: (option) => `Opzione sconosciuta: ${option}`,
    missingValue: (option) => `All’opzione ${option} manca il valore.`,
    conflict: (one, other) => `Le opzioni ${one} e ${other} non stanno insieme.`,
    badEpoch: (found) =>
      `SOURCE_DATE_EPOCH vuole i secondi dal 1970, un numero intero come 1637000000, non ${q(found)}.`,
  },
  kinds: {
    ...rumorProblemsIt,
    ...ledgerProblemsIt,
    'unreadable-file': {
      title: 'File che non si può leggere',
      found: ({ reason }) =>
        ({
          folder: 'Una cartella con il nome di un articolo.',
          link: 'Un collegamento simbolico.',
          device: 'Qualcosa che non è un file.',
          permission: 'Un file o una cartella che il sistema non lascia aprire.',
        })[reason],
      expected: () => 'Un file normale, leggibile.',
      mend: ({ reason }) =>
        ({
          folder: 'Rinomina la cartella senza .md, o toglila.',
          link: 'Al posto del collegamento metti il file stesso.',
          device: 'Toglilo dalla cartella dei contenuti.',
          permission: 'Correggi i permessi del file.',
        })[reason],
    },
    'missing-file': {
      title: 'Manca ciò che serve',
      found: ({ what }) =>
        what === 'tags' ? 'Il file con gli argomenti non c’è.' : 'La cartella dei contenuti non c’è.',
      expected: ({ what }) =>
        what === 'tags' ? 'Gli argomenti del sito, in content/tags.yaml.' : 'La cartella content.',
      mend: ({ what }) =>
        what === 'tags'
          ? lines(
              'Crea content/tags.yaml con almeno un argomento:',
              '- slug: …',
              '  label: …',
              '  description: …',
            )
          : 'Lancia il comando dalla cartella del progetto, o indica la cartella giusta con --content.',
    },
    'misplaced-file': {
      title: 'File nel posto sbagliato',
      found: ({ reason, name }) =>
        ({
          folder: `${q(name)} non è in una cartella che il sito conosca.`,
          ending: `La fine del nome di ${q(name)} non è di un tipo che il sito conosca.`,
          depth: `${q(name)} ha troppe cartelle sopra di sé, o troppo poche.`,
        })[reason],
      expected: ({ reason }) =>
        reason === 'ending'
          ? 'Testi che finiscono in .md, immagini in .jpg, .png, .webp o .avif, e il file tags.yaml.'
          : 'articles/ANNO/MESE/nome.md per gli articoli, con il mese di due cifre; authors/nome.md, stories/nome.md, rumors/nome.md, sources/nome.md e pages/nome.md per il resto.',
      mend: ({ reason, rename }) =>
        rename !== undefined
          ? `Rinominalo in ${q(rename)}.`
          : reason === 'ending'
            ? 'Rinomina il file, o toglilo.'
            : 'Sposta il file, o toglilo.',
    },
    'bad-file-name': {
      title: 'Nome di file che non può essere un indirizzo',
      found: ({ name }) => `Il file si chiama ${q(name)}.`,
      expected: () => 'Lettere minuscole senza accenti e cifre, con un trattino tra una parola e l’altra.',
      mend: ({ suggestion }) =>
        suggestion === '' ? 'Rinomina il file.' : `Rinomina il file in ${q(`${suggestion}.md`)}.`,
    },
    'file-too-large': {
      title: 'File troppo grande',
      found: ({ size }) => `Circa ${size} MB di testo.`,
      expected: ({ limit }) => `Al massimo ${limit} MB: più di un romanzo.`,
      mend: () => 'Controlla che cosa c’è finito dentro; le immagini stanno accanto al testo, in file loro.',
    },
    'not-utf8': {
      title: 'File con la codifica sbagliata',
      found: () => 'Da qui in poi i caratteri non sono scritti in UTF-8: gli accenti si rovinerebbero.',
      expected: () => 'Un testo salvato in UTF-8.',
      mend: () => 'Nel programma con cui scrivi scegli «Salva con codifica: UTF-8».',
    },
    'control-character': {
      title: 'Carattere invisibile',
      found: ({ code }) => `Un carattere di controllo (codice ${code}), che le pagine non possono contenere.`,
      expected: () => 'Soltanto testo, spazi e a capo.',
      mend: () => 'Cancella il carattere: sta dove indica il segno. Se non si vede, riscrivi quel testo.',
    },
    'merge-conflict': {
      title: 'Due versioni nello stesso file',
      found: () => 'Git ha lasciato qui due versioni del testo, perché non sapeva quale scegliere.',
      expected: () => 'Una versione sola.',
      mend: () => 'Scegli che cosa tenere e cancella le righe che cominciano con <<<<<<<, ======= e >>>>>>>.',
    },
    'too-deep': {
      title: 'Troppi livelli',
      found: () => 'Una riga apre cento elenchi o citazioni uno dentro l’altro.',
      expected: () => 'Pochi livelli, che si possano leggere.',
      mend: () => 'Togli i segni all’inizio della riga.',
    },
    'missing-frontmatter': {
      title: 'Mancano i dati in testa al file',
      found: () => 'Il file non comincia con tre trattini.',
      expected: () => 'I dati in testa, tra due righe di tre trattini, e sotto il testo.',
      mend: () => lines('Comincia il file così:', '---', 'title: …', '---'),
    },
    'unclosed-frontmatter': {
      title: 'I dati in testa non finiscono',
      found: () => 'I dati cominciano qui, ma manca la riga di tre trattini che li chiude.',
      expected: () => 'Una seconda riga di tre trattini prima del testo.',
      mend: () => 'Aggiungi --- da solo su una riga, subito prima del testo.',
    },
    'yaml-syntax': {
      title: 'Dati scritti male',
      found: ({ code }) => yaml[code]?.[0] ?? 'Da qui in poi i dati non si capiscono.',
      expected: () => 'Un campo per riga: «nome: valore».',
      mend: ({ code }) => yaml[code]?.[1] ?? 'Confronta la riga con quelle di un altro file che va bene.',
    },
    'yaml-feature': {
      title: 'Scorciatoia che qui non si usa',
      found: ({ text }) => `${q(text)} è un segno di YAML per richiami e tipi, o comincia come uno di essi.`,
      expected: () => 'Valori scritti per intero.',
      mend: () =>
        'Se fa parte del testo, metti il valore tra virgolette; altrimenti scrivi il valore per intero.',
    },
    'duplicate-key': {
      title: 'Campo scritto due volte',
      found: ({ key }) => `Il campo ${q(key)} c’è già più sopra.`,
      expected: () => 'Ogni campo una volta sola.',
      mend: () => 'Tieni il valore giusto e cancella l’altra riga.',
    },
    'unknown-key': {
      title: 'Campo sconosciuto',
      found: ({ key }) => `Il campo ${q(key)} non esiste.`,
      expected: ({ known }) => (known.length > 0 ? `Uno di questi: ${known.join(', ')}.` : 'Nessun campo.'),
      mend: ({ nearest }) => perhaps(nearest, 'Cancella la riga, o usa un campo che esiste.'),
    },
    'missing-key': {
      title: 'Campo mancante',
      found: ({ key, within }) =>
        within === '' ? `Manca il campo ${q(key)}.` : `In ${qField(within)} manca il campo ${q(key)}.`,
      expected: ({ key }) => `Il campo ${q(key)} è obbligatorio.`,
      mend: ({ key, within, example }) =>
        lines(
          within === ''
            ? 'Aggiungi la riga:'
            : `Sotto ${qField(within)}, con lo stesso rientro, aggiungi la riga:`,
          `${key}: ${example}`,
        ),
    },
    'wrong-type': {
      title: 'Valore del tipo sbagliato',
      found: ({ field, actual }) =>
        `${inField(field)} c’è ${actual === 'boolean' ? 'un valore vero o falso' : types[actual]}.`,
      expected: ({ expected }) => `Ci vuole ${types[expected]}.`,
      mend: ({ expected, actual }) =>
        expected === 'text' && actual === 'boolean'
          ? 'Scrivi un testo; se vuoi dire proprio la parola, mettila tra virgolette: "true".'
          : shapes[expected],
    },
    'empty-value': {
      title: 'Campo vuoto',
      found: ({ field }) => `Il campo ${qField(field)} non dice niente.`,
      expected: () => 'Un valore.',
      mend: () => 'Scrivi il valore dopo i due punti; se il campo non serve, cancella la riga.',
    },
    'too-long': {
      title: 'Testo troppo lungo',
      found: ({ field, length }) => `${inField(field)} ci sono ${length} caratteri.`,
      expected: ({ limit }) => `Al massimo ${limit} caratteri.`,
      mend: () => 'Accorcia il testo.',
    },
    'line-break': {
      title: 'Testo su più righe',
      found: ({ field }) => `${inField(field)} il testo va a capo.`,
      expected: () => 'Un testo su una riga sola.',
      mend: () => 'Unisci le righe in una sola.',
    },
    'too-few': {
      title: 'Elenco troppo corto',
      found: ({ field, count }) =>
        count === 0
          ? `L’elenco ${qField(field)} è vuoto.`
          : `L’elenco ${qField(field)} ha ${count === 1 ? 'una voce' : `${count} voci`}.`,
      expected: ({ limit }) => (limit === 1 ? 'Almeno una voce.' : `Almeno ${limit} voci.`),
      mend: () => 'Aggiungi ciò che manca tra le parentesi quadre.',
    },
    'too-many': {
      title: 'Elenco troppo lungo',
      found: ({ field, count }) => `L’elenco ${qField(field)} ha ${count} voci.`,
      expected: ({ limit }) => `Al massimo ${limit} voci.`,
      mend: () => 'Tieni le voci che dicono di più.',
    },
    'unknown-choice': {
      title: 'Scelta che non esiste',
      found: ({ field, value }) => `${inField(field)} c’è ${q(value)}.`,
      expected: ({ choices }) => `Uno di questi valori: ${choices.join(', ')}.`,
      mend: ({ nearest }) => perhaps(nearest, 'Scegli uno dei valori che esistono.'),
    },
    'bad-date': {
      title: 'Data incompleta o impossibile',
      found: ({ value, reason }) =>
        ({
          'no-time': `A ${q(value)} manca l’ora.`,
          'no-zone': `A ${q(value)} manca il fuso orario.`,
          impossible: `${q(value)} è un momento che non esiste.`,
          shape: `${q(value)} non è scritto come una data.`,
        })[reason],
      expected: () => 'Giorno, ora e fuso orario: AAAA-MM-GGThh:mm:ss+hh:mm.',
      mend: ({ example, reason }) =>
        reason === 'impossible'
          ? `Correggi la data. Un esempio: ${example}`
          : `Scrivi per esempio ${example}`,
    },
    'bad-id': {
      title: 'Nome che non può essere un indirizzo',
      found: ({ field, value }) => `${inField(field)} c’è ${q(value)}.`,
      expected: () => 'Lettere minuscole senza accenti e cifre, con un trattino tra una parola e l’altra.',
      mend: ({ suggestion }) => perhaps(suggestion, 'Usa soltanto lettere, cifre e trattini.'),
    },
    'bad-alias': {
      title: 'Vecchio indirizzo scritto male',
      found: ({ value }) => `${q(value)} non è un indirizzo di questo sito.`,
      expected: () => 'Un indirizzo che comincia e finisce con una barra: /2021/11/vecchio-nome/.',
      mend: ({ suggestion }) => perhaps(suggestion, 'Copia l’indirizzo dal browser, senza il nome del sito.'),
    },
    'bad-url': {
      title: 'Indirizzo web scritto male',
      found: ({ value }) => `${q(value)} non è un indirizzo sicuro.`,
      expected: () => 'Un indirizzo completo che comincia con https://.',
      mend: () => 'Copia l’indirizzo per intero dal browser.',
    },
    'repeated-value': {
      title: 'Voce ripetuta',
      found: ({ field, value }) => `In ${qField(field)} la voce ${q(value)} c’è già.`,
      expected: () => 'Ogni voce una volta sola.',
      mend: () => 'Cancella la voce di troppo.',
    },
    'bad-value': {
      title: 'Valore che non va bene',
      found: ({ field, actual, value }) => {
        if (field === '' && value === undefined) return 'I campi non vanno d’accordo tra loro.';
        if (actual === 'nothing') return `Il campo ${qField(field)} manca.`;
        return `${inField(field)} c’è ${value === undefined ? types[actual] : q(value)}.`;
      },
      expected: ({ wants }) => sentence(wants.map(wanted).join(', oppure ')),
      mend: ({ example }) =>
        example === undefined ? 'Correggi il valore.' : `Scrivi per esempio ${excerpt(example)}`,
    },
    'unknown-tag': {
      title: 'Argomento sconosciuto',
      found: ({ id }) => `L’argomento ${q(id)} non è dichiarato.`,
      expected: () => 'Lo slug di un argomento che c’è in content/tags.yaml.',
      mend: ({ id, nearest, slug = id }) =>
        nearest === slug
          ? perhaps(nearest, '')
          : lines(
              ...(nearest === undefined ? [] : [perhaps(nearest, '')]),
              slug === id
                ? 'Se è un argomento nuovo, aggiungi in fondo a content/tags.yaml:'
                : `Se è un argomento nuovo, scrivi qui ${q(slug)} e aggiungi in fondo a content/tags.yaml:`,
              `- slug: ${slug}`,
              '  label: …',
              '  description: …',
            ),
    },
    'unknown-author': {
      title: 'Autore sconosciuto',
      found: ({ id }) => `Nessun autore si chiama ${q(id)}.`,
      expected: () => 'Il nome di un file di content/authors, senza .md.',
      mend: ({ id, nearest, slug = id }) =>
        perhaps(
          nearest,
          lines(
            `Se è un autore nuovo, crea content/authors/${slug}.md con:`,
            '---',
            'name: …',
            'role: …',
            '---',
          ),
        ),
    },
    'unknown-story': {
      title: 'Storia sconosciuta',
      found: ({ id }) => `Nessuna storia si chiama ${q(id)}.`,
      expected: () => 'Il nome di un file di content/stories, senza .md.',
      mend: ({ id, nearest, slug = id }) =>
        perhaps(
          nearest,
          lines(
            `Se è una storia nuova, crea content/stories/${slug}.md con:`,
            '---',
            'title: …',
            'description: …',
            '---',
          ),
        ),
    },
    'duplicate-tag': {
      title: 'Argomento dichiarato due volte',
      found: ({ slug, firstLine }) => `Lo slug ${q(slug)} c’è già, alla riga ${firstLine}.`,
      expected: () => 'Ogni slug una volta sola.',
      mend: () => 'Unisci i due argomenti, o cambia lo slug di quello nuovo.',
    },
    'similar-tags': {
      title: 'Argomenti che sembrano uguali',
      found: ({ label, other }) => `${q(label)} e ${q(other)} per chi legge sono lo stesso nome.`,
      expected: () => 'Nomi che non differiscono soltanto per maiuscole, accenti o spazi.',
      mend: ({ otherSlug }) => `Usa l’argomento ${q(otherSlug)}, che c’è già, o cambia uno dei due nomi.`,
    },
    'wrong-folder': {
      title: 'Data e cartella non vanno d’accordo',
      found: ({ folder, published, timeZone }) =>
        `Il file sta in ${folder}, ma ${published} (ora di ${timeZone}) è in un altro mese.`,
      expected: ({ wanted }) => `La cartella ${wanted}.`,
      mend: ({ move }) => `Sposta il file in ${move}, con le sue immagini, o correggi la data.`,
    },
    'update-before-publication': {
      title: 'Aggiornamento prima della pubblicazione',
      found: ({ at, published }) => `L’aggiornamento è delle ${at}, l’articolo delle ${published}.`,
      expected: () => 'Aggiornamenti dopo la pubblicazione.',
      mend: () => 'Correggi la data dell’aggiornamento, o quella dell’articolo.',
    },
    'update-order': {
      title: 'Aggiornamenti fuori ordine',
      found: ({ at, previous }) => `${at} viene dopo ${previous}.`,
      expected: () => 'Gli aggiornamenti dal più vecchio al più nuovo.',
      mend: () => 'Metti le voci nell’ordine giusto, o correggi la data.',
    },
    'simultaneous-updates': {
      title: 'Due aggiornamenti nello stesso istante',
      found: ({ at }) => `${at} è anche l’istante dell’aggiornamento prima di questo.`,
      expected: () => 'Un istante diverso per ogni aggiornamento: chi segue i feed li distingue da quello.',
      mend: () => 'Riunisci i due aggiornamenti in uno, o sposta questo di un secondo.',
    },
    'duplicate-address': {
      title: 'Due pagine con lo stesso indirizzo',
      found: ({ address, other }) => `${q(address)} è già l’indirizzo di ${other}.`,
      expected: () =>
        'Ogni indirizzo una volta sola, senza contare le maiuscole; valgono anche quelli vecchi (aliases).',
      mend: () => 'Cambia il nome di uno dei due file, o togli l’indirizzo da aliases.',
    },
    'reserved-address': {
      title: 'Indirizzo riservato',
      found: ({ address, word }) => `${q(address)} comincia con ${q(word)}, che il sito usa per sé.`,
      expected: () => 'Un indirizzo che comincia con un’altra parola.',
      mend: () => 'Cambia il nome del file, o togli l’indirizzo da aliases.',
    },
    'missing-image': {
      title: 'Immagine che non c’è',
      found: ({ url }) => `Il file ${q(url)} non esiste.`,
      expected: () => 'Un’immagine accanto al testo: ./nome.jpg. Maiuscole e minuscole contano.',
      mend: ({ nearest }) => perhaps(nearest, 'Metti il file nella cartella del testo, o correggi il nome.'),
    },
    'not-an-image': {
      title: 'File che non è un’immagine',
      found: ({ url }) => `${q(url)} non è un’immagine che il sito sappia leggere.`,
      expected: () => 'Un’immagine JPEG, PNG, WebP o AVIF.',
      mend: () => 'Apri il file con un programma di grafica ed esportalo in JPEG o PNG.',
    },
    'damaged-image': {
      title: 'Immagine rovinata',
      found: ({ url }) => `${q(url)} è incompleto o rovinato.`,
      expected: () => 'Un’immagine che si possa leggere fino in fondo.',
      mend: () => 'Copia di nuovo il file dall’originale.',
    },
    'image-too-large': {
      title: 'Immagine troppo grande',
      found: ({ url, size, unit }) =>
        `${q(url)} ha circa ${size} ${unit === 'MB' ? 'MB' : 'milioni di pixel'}.`,
      expected: ({ limit, unit }) => `Al massimo ${limit} ${unit === 'MB' ? 'MB' : 'milioni di pixel'}.`,
      mend: () => 'Riduci l’immagine: 2400 pixel di larghezza bastano.',
    },
    'remote-image': {
      title: 'Immagine di un altro sito',
      found: ({ url }) => `L’immagine ${q(url)} sta su un altro sito.`,
      expected: () => 'Un’immagine accanto al testo: ./nome.jpg. Le pagine non caricano niente da fuori.',
      mend: () => 'Se abbiamo il diritto di usarla, scaricala accanto al testo; altrimenti metti un link.',
    },
    'inline-image': {
      title: 'Immagine scritta nel testo',
      found: ({ url }) => `${q(url)} è l’immagine stessa, in lettere e cifre.`,
      expected: () => 'Un’immagine in un file accanto al testo: ./nome.jpg.',
      mend: () => 'Salva l’immagine accanto al testo e scrivi qui il nome del file, con ./ davanti.',
    },
    'image-outside-content': {
      title: 'Immagine fuori dai contenuti',
      found: ({ url }) => `${q(url)} porta fuori dalla cartella content.`,
      expected: () => 'Un’immagine accanto al testo: ./nome.jpg.',
      mend: () => 'Copia il file accanto al testo e scrivi ./ davanti al nome.',
    },
    'small-cover': {
      title: 'Copertina troppo piccola',
      found: ({ url, width, height }) => `${q(url)} è di ${width} × ${height} pixel.`,
      expected: ({ least }) =>
        `Almeno ${least.width} × ${least.height} pixel: i motori di ricerca e i social la chiedono così.`,
      mend: () => 'Usa una versione più grande. Ingrandirla non serve.',
    },
    'missing-alt': {
      title: 'Immagine senza descrizione',
      found: ({ url }) => `Dell’immagine ${q(url)} non si dice che cosa mostra.`,
      expected: () => 'Una frase per chi non la può vedere.',
      mend: ({ url }) => `Scrivi la descrizione tra le parentesi quadre: ![Che cosa si vede](${url}).`,
    },
    'useless-alt': {
      title: 'Descrizione che non descrive',
      found: ({ alt, reason }) =>
        ({
          'file-name': `${q(alt)} è il nome del file.`,
          generic: `${q(alt)} dice soltanto che è un’immagine.`,
          title: `${q(alt)} ripete il titolo.`,
        })[reason],
      expected: () => 'Che cosa si vede, in una frase, per chi non può vedere l’immagine.',
      mend: () => 'Descrivi l’immagine come faresti al telefono.',
    },
    'unused-image': {
      title: 'Immagine che nessuno usa',
      found: () => 'Nessun testo mostra questa immagine.',
      expected: () => 'Soltanto immagini in uso.',
      mend: () => 'Usala in un testo, o cancella il file.',
    },
    'empty-body': {
      title: 'Testo vuoto',
      found: () => 'Sotto i dati in testa non c’è niente da leggere.',
      expected: () => 'Un testo.',
      mend: () => 'Scrivi il testo. Se non è pronto, aggiungi draft: true ai dati dell’articolo.',
    },
    'starter-text': {
      title: 'Testo ancora da scrivere',
      found: ({ text }) => `${q(text)} è la frase che sta in ogni file nuovo.`,
      expected: () => 'Un testo per chi legge.',
      mend: () =>
        'Scrivi il testo al posto di questa riga, o cancellala. Se l’articolo non è pronto, aggiungi draft: true ai suoi dati.',
    },
    'top-heading': {
      title: 'Titolo di primo livello nel testo',
      found: ({ text }) => `${q(text)} ha un solo cancelletto.`,
      expected: () =>
        'Titoletti con due cancelletti o più: il titolo della pagina è quello dei dati in testa.',
      mend: ({ text }) => `Scrivi ## ${excerpt(text)}`,
    },
    'skipped-heading': {
      title: 'Livello di titolo saltato',
      found: ({ text, depth }) => `${q(text)} è di livello ${depth}.`,
      expected: ({ allowed }) => `Qui al massimo un titoletto di livello ${allowed}: ${'#'.repeat(allowed)}.`,
      mend: ({ text, allowed }) => `Scrivi ${'#'.repeat(allowed)} ${excerpt(text)}`,
    },
    'empty-heading': {
      title: 'Titoletto vuoto',
      found: () => 'Dopo i cancelletti non c’è testo.',
      expected: () => 'Un titoletto che dica di che cosa si parla.',
      mend: () => 'Scrivi il titoletto, o cancella la riga.',
    },
    'raw-html': {
      title: 'HTML nel testo',
      found: ({ html }) => `${q(html)} è HTML, che le pagine non accettano.`,
      expected: () => 'Soltanto Markdown.',
      mend: () =>
        'Riscrivilo in Markdown: **grassetto**, *corsivo*, [link](indirizzo). Il segno < da solo si scrive \\<.',
    },
    'undefined-footnote': {
      title: 'Nota che non c’è',
      found: ({ label }) => `Il testo rimanda alla nota ${q(label)}, che non è scritta.`,
      expected: () => 'In fondo al testo, una riga per ogni nota.',
      mend: ({ label }) => lines('Aggiungi in fondo al testo:', `[^${excerpt(label)}]: …`),
    },
    'unused-footnote': {
      title: 'Nota senza richiamo',
      found: ({ label }) => `Nessuno rimanda alla nota ${q(label)}, che così non si vede.`,
      expected: ({ label }) => `Nel testo, il richiamo [^${excerpt(label)}].`,
      mend: () => 'Metti il richiamo dove serve, o cancella la nota.',
    },
    'undefined-reference': {
      title: 'Link senza indirizzo',
      found: ({ label }) => `L’indirizzo ${q(label)} non è scritto da nessuna parte.`,
      expected: () => 'Il testo del link e il suo indirizzo: [testo](indirizzo).',
      mend: ({ label }) =>
        `Scrivi l’indirizzo tra parentesi tonde, o aggiungi in fondo [${excerpt(label)}]: indirizzo. Se le parentesi fanno parte del testo, metti \\ davanti.`,
    },
    'unknown-directive': {
      title: 'Riquadro sconosciuto',
      found: ({ name }) => `${q(name)} non è un riquadro che il sito sappia disegnare.`,
      expected: ({ known }) => `Uno di questi: ${known.join(', ')}.`,
      mend: ({ nearest }) => perhaps(nearest, 'Usa un riquadro che esiste, o togli i due punti.'),
    },
    'malformed-directive': {
      title: 'Due punti che non aprono e non chiudono niente',
      found: ({ text }) => `${q(text)} si leggerebbe così com’è.`,
      expected: () => 'Un riquadro come :::aside … :::, con il nome attaccato ai due punti.',
      mend: () => 'Togli lo spazio dopo i due punti, aggiungi il nome del riquadro, o cancella la riga.',
    },
    'directive-form': {
      title: 'Riquadro scritto nella forma sbagliata',
      found: ({ name }) => `${q(name)} si scrive in un altro modo.`,
      expected: ({ example }) => example,
      mend: () =>
        'Tre doppi punti e una riga di chiusura per i riquadri con del testo dentro, due per quelli di una riga.',
    },
    'directive-attribute': {
      title: 'Dato di un riquadro mancante o sbagliato',
      found: ({ name, attribute, reason }) =>
        ({
          missing: `A ${q(name)} manca ${q(attribute)}.`,
          unknown: `${q(name)} non ha il dato ${q(attribute)}.`,
          invalid: `${q(attribute)} non è un indirizzo web completo.`,
        })[reason],
      expected: ({ example }) => example,
      mend: ({ example }) => `Scrivilo così: ${example}`,
    },
    'unclosed-directive': {
      title: 'Riquadro che non si chiude',
      found: ({ name }) =>
        `Il riquadro ${q(name)} comincia qui e non finisce: si prende tutto il resto del testo.`,
      expected: () => 'Una riga di chiusura, con tanti due punti quanti all’inizio.',
      mend: () => 'Aggiungi ::: da solo su una riga, dove il riquadro finisce.',
    },
    'unknown-page': {
      title: 'Link a una pagina che non c’è',
      found: ({ href }) => `Nessuna pagina risponde a ${q(href)}.`,
      expected: () => 'L’indirizzo di una pagina (/2021/11/nome/) o il percorso di un file (../11/nome.md).',
      mend: ({ nearest }) => perhaps(nearest, 'Correggi il link, o toglilo.'),
    },
    'unknown-anchor': {
      title: 'Link a un titoletto che non c’è',
      found: ({ fragment, file }) => `In ${file} nessun titoletto ha l’indirizzo ${q(`#${fragment}`)}.`,
      expected: ({ known }) =>
        known.length > 0
          ? `Uno di questi: ${list(known.slice(0, 8).map((slug) => `#${slug}`))}.`
          : 'Il testo non ha titoletti: un link senza #.',
      mend: ({ nearest }) => perhaps(nearest && `#${nearest}`, 'Correggi ciò che segue il #, o toglilo.'),
    },
    'unsafe-link': {
      title: 'Link pericoloso',
      found: ({ scheme }) => `Il link comincia con ${q(scheme)}.`,
      expected: () => 'Un indirizzo https://, http://, mailto: o tel:, oppure una pagina di questo sito.',
      mend: () => 'Metti l’indirizzo di una pagina, o togli il link.',
    },
    'malformed-link': {
      title: 'Link scritto male',
      found: ({ href }) => (href === '' ? 'Il link non ha indirizzo.' : `${q(href)} non è un link.`),
      expected: () => '[testo](indirizzo), senza spazi tra le parentesi né dentro l’indirizzo.',
      mend: () => 'Togli lo spazio, o scrivi %20 al suo posto se fa parte dell’indirizzo.',
    },
    'empty-link': {
      title: 'Link senza testo',
      found: ({ href }) => `Il link a ${q(href)} non ha parole su cui premere.`,
      expected: () => 'Tra le parentesi quadre, parole che dicano dove porta.',
      mend: () => 'Scrivi il testo del link, o cancellalo.',
    },
    'link-to-draft': {
      title: 'Link a una bozza',
      found: ({ href, file }) => `${q(href)} porta a ${file}, che è una bozza e non viene pubblicato.`,
      expected: () => 'Un articolo pubblicato.',
      mend: () => 'Togli draft: true dall’articolo, o togli il link.',
    },
    'link-to-scheduled': {
      title: 'Link a un articolo che non è ancora uscito',
      found: ({ href, published }) => `${q(href)} esce soltanto il ${published}.`,
      expected: () => 'Un articolo che quel giorno si possa già leggere.',
      mend: () => 'Anticipa quell’articolo, posticipa questo, o togli il link finché non è uscito.',
    },
  },
};
