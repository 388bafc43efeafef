/** Who or what a sentence is about, in the singular, so that every predicate agrees. */
export const SUBJECTS = [
  ...[
    'il produttore',
    'l’azienda',
    'la società',
    'il nuovo telefono',
    'il modello di punta',
    'la fotocamera',
  ],
  ...[
    'il sensore principale',
    'la batteria',
    'lo schermo',
    'il processore',
    'la versione europea',
    'il tablet',
  ],
  ...['l’orologio', 'la certificazione', 'il documento', 'la scheda tecnica', 'l’immagine', 'il prototipo'],
  ...['la custodia', 'il prezzo di listino', 'la presentazione', 'il calendario', 'la catena di fornitura'],
  ...[
    'il codice del sistema',
    'l’aggiornamento',
    'la variante più economica',
    'il concorrente',
    'il mercato',
  ],
  ...['un dirigente', 'un portavoce', 'chi ha visto il dispositivo', 'la stampa di settore', 'il registro'],
  ...['l’operatore', 'il distributore', 'la filiale italiana', 'il laboratorio', 'il brevetto', 'la domanda'],
] as const;

/** What it does. */
export const VERBS = [
  ...[
    'conferma di nuovo',
    'lascia intravedere',
    'mette in dubbio',
    'avvicina',
    'rimanda',
    'anticipa',
    'cambia',
  ],
  ...[
    'riporta al centro',
    'rende più probabile',
    'complica',
    'accompagna',
    'mostra per la prima volta',
    'elenca',
  ],
  ...[
    'non spiega',
    'non esclude',
    'sostituisce',
    'riprende',
    'allarga',
    'restringe',
    'precede',
    'segue da vicino',
  ],
  ...[
    'racconta soltanto in parte',
    'tiene aperta',
    'sposta di qualche mese',
    'descrive con precisione',
    'divide',
  ],
  ...[
    'supera di poco',
    'eguaglia',
    'contraddice',
    'porta con sé',
    'richiede',
    'giustifica',
    'nasconde a metà',
  ],
] as const;

/** To what. */
export const OBJECTS = [
  ...['la data del lancio', 'una memoria più veloce', 'il cambio di fornitore', 'la ricarica senza fili'],
  ...[
    'un obiettivo più luminoso',
    'le misure del dorso',
    'la scelta dei materiali',
    'il numero delle varianti',
  ],
  ...['un prezzo più alto di quello atteso', 'la fine di una collaborazione', 'un accordo tra due marchi'],
  ...[
    'la distribuzione nei negozi',
    'la durata degli aggiornamenti',
    'il nome commerciale',
    'una seconda versione',
  ],
  ...['un pannello di nuova generazione', 'il ritorno di una vecchia idea', 'la disponibilità in Italia'],
  ...['un componente che manca da mesi', 'la strategia dei prossimi anni', 'le abitudini di chi compra'],
  ...['un’ipotesi nata in primavera', 'il lavoro di un intero reparto', 'la promessa fatta agli investitori'],
  ...[
    'una famiglia intera di prodotti',
    'il confronto con il modello precedente',
    'la posizione dei sensori',
  ],
  ...[
    'la capacità della batteria',
    'un disegno già visto altrove',
    'l’attesa per l’autunno',
    'una risposta a metà',
  ],
] as const;

/** When, where, by what. */
export const SETTINGS = [
  ...[
    'nelle prossime settimane',
    'da almeno due anni',
    'secondo più di una fonte',
    'senza indicare una data',
  ],
  ...['in vista della fiera di settore', 'a pochi giorni dalla presentazione', 'nel silenzio dell’azienda'],
  ...[
    'con qualche riserva',
    'fuori dal mercato europeo',
    'in una nota di poche righe',
    'dopo il rinvio di marzo',
  ],
  ...[
    'per ragioni che nessuno ha spiegato',
    'come era già accaduto in passato',
    'nelle immagini circolate ieri',
  ],
  ...[
    'tra la prima e la seconda stesura',
    'in almeno tre Paesi',
    'a parità di dimensioni',
    'con molta cautela',
  ],
  ...['durante una conversazione con gli analisti', 'sul sito di un ente di certificazione', 'per ora'],
  ...['in una riga di codice', 'in un catalogo destinato ai rivenditori', 'contro ogni previsione'],
] as const;

/** How a sentence is tied to the one before. */
export const OPENINGS = [
  ...['Secondo quanto risulta', 'Nel frattempo', 'Come già in passato', 'A leggere bene le carte', 'Per ora'],
  ...['A differenza dell’anno scorso', 'Stando alle stesse fonti', 'In altre parole'],
  ...['Allo stesso tempo', 'Di certo', 'Fin qui', 'A conti fatti'],
] as const;

/** What a clause hangs on. */
export const JOINTS = [
  ...['mentre', 'perché', 'anche se', 'dal momento che', 'e nello stesso tempo', 'tanto che', 'finché', 'ma'],
] as const;

/** Headings of sections. */
export const HEADINGS = [
  ...['Che cosa si sa', 'Che cosa non si sa', 'Il precedente', 'Che cosa cambia', 'I tempi', 'Le ragioni'],
  ...['Chi lo dice', 'Il confronto', 'I numeri', 'Che cosa succede adesso', 'La parola alle fonti'],
  ...['Un passo indietro', 'Il punto di vista di chi compra', 'Le conseguenze', 'La scheda', 'Il mercato'],
] as const;

/** Words that name subjects of a newsroom for technology. */
export const TOPICS = [
  ...[
    'telefoni',
    'tablet',
    'orologi',
    'fotocamere',
    'batterie',
    'schermi',
    'processori',
    'memorie',
    'sensori',
  ],
  ...[
    'ricarica',
    'brevetti',
    'certificazioni',
    'prezzi',
    'lanci',
    'accordi',
    'mercati',
    'negozi',
    'software',
  ],
  ...[
    'sicurezza',
    'auto',
    'televisori',
    'cuffie',
    'computer',
    'giochi',
    'reti',
    'satelliti',
    'servizi',
    'robot',
  ],
] as const;

/** Syllables of names of products and makers that don't exist. */
export const SYLLABLES = [
  ...[
    'va',
    'le',
    'no',
    'ri',
    'ta',
    'ko',
    'mi',
    'lu',
    'se',
    'do',
    'ba',
    'ne',
    'zo',
    'fi',
    'ra',
    'pe',
    'go',
    'tu',
  ],
] as const;

/** First and last names for authors, each fictional as a whole. */
export const FIRST_NAMES = [
  ...['Ada', 'Bruno', 'Carla', 'Dario', 'Elena', 'Fabio', 'Gilda', 'Ivo', 'Livia', 'Mauro', 'Nora', 'Oreste'],
] as const;

/** See the first names. */
export const LAST_NAMES = [
  ...[
    'Valdombra',
    'Serracupa',
    'Montelepre',
    'Acquafredda',
    'Roccaspina',
    'Pratolungo',
    'Casalrovo',
    'Fontebuia',
  ],
] as const;
