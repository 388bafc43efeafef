/** What `npm run new` says, in Italian. The other languages follow its shape. */
export const italian = {
  intro: 'Un nuovo contenuto',
  which: 'Che cosa cominciamo?',
  kinds: {
    article: 'Un articolo',
    author: 'Una firma',
    story: 'Una storia',
    tag: 'Un argomento',
    page: 'Una pagina',
  },
  /** What each field is, as a question's text and in the list of what is missing. */
  fields: {
    title: 'Titolo',
    description: 'Descrizione, in una o due frasi',
    author: 'Chi lo firma',
    tag: 'Argomenti, il più importante per primo',
    story: 'La storia di cui fa parte',
    name: 'Nome, come si firma',
    role: 'Di che cosa si occupa',
    label: 'Nome che vedono i lettori',
    slug: 'Nome nell’indirizzo',
  } as Readonly<Record<string, string>>,
  noStory: 'Nessuna',
  publication: 'Quando esce?',
  draft: 'Non ancora: è una bozza',
  now: 'Alla prossima pubblicazione del sito',
  cancelled: 'Lasciato perdere: non è stato scritto niente.',
  thanks: 'Grazie, scrivo il file.',
  search: 'Scrivi per cercare, spazio o tab per scegliere, invio per confermare',
  starters: {
    article: 'Qui comincia il testo.',
    author: 'Qui comincia la biografia.',
    story: 'Qui comincia la presentazione della storia.',
    page: 'Qui comincia il testo.',
  },
  mistakes: (count: number) =>
    count === 1
      ? 'Non è stato scritto niente. Da correggere:'
      : `Non è stato scritto niente. ${count} cose da correggere:`,
  unknownKind: (name: string, near: string | undefined) =>
    `«${name}» non è fra i contenuti che si possono cominciare: article, author, story, tag, page.${meant(near)}`,
  unknownOption: (name: string, near: string | undefined) =>
    `${name} non è un’opzione.${meant(near === undefined ? near : `--${near}`)}`,
  withoutValue: (name: string) => `${name} vuole un valore: ${name} "…"`,
  stray: (value: string) => `«${value}» è di troppo. Un valore con spazi va fra virgolette.`,
  missing: (option: string, what: string) => `manca ${option}: ${lower(what)}.`,
  missingKind: 'manca che cosa cominciare: article, author, story, tag oppure page.',
  unknownId: (id: string, near: string | undefined, known: readonly string[]) =>
    `«${id}» non c’è.${meant(near)}${near === undefined ? ` Ci sono: ${known.join(', ')}.` : ''}`,
  empty: 'è vuoto.',
  tooMuch: (limit: number, isText: boolean) =>
    isText ? `è troppo lungo: al massimo ${limit} caratteri.` : `sono troppi: al massimo ${limit}.`,
  badSlug: (slug: string) =>
    `«${slug}» non può stare in un indirizzo: lettere minuscole senza accenti e cifre, unite da trattini.`,
  badInstant: (value: string) => `«${value}» non è una data con ora e fuso, come 2021-11-20T09:30:00+01:00.`,
  needsSlug: 'dal titolo non si ricava un indirizzo: indicalo con --slug.',
  exists: (file: string) => `${file} c’è già. Scegli un altro nome con --slug.`,
  reserved: (slug: string) => `«${slug}» è un indirizzo del sito stesso. Scegli un altro nome con --slug.`,
  written: (file: string) => `Scritto: ${file}`,
  next: {
    file: 'Apri il file e scrivi il testo al posto della prima riga.',
    tag: 'Adesso gli articoli possono usarlo.',
    look: 'Per vederlo mentre scrivi: npm run dev',
    check: 'Per controllarlo: npm run check',
    draft: 'È una bozza: per pubblicarla togli la riga «draft: true».',
  },
  help: 'Tutte le opzioni: npm run new -- --help',
  usage: [
    'npm run new                          con domande',
    'npm run new -- article --title "…" --description "…" --author id --tag id [--tag id]',
    '               [--story id] [--published 2021-11-20T09:30:00+01:00] [--slug nome] [--draft]',
    'npm run new -- author  --name "…" --role "…" [--slug nome]',
    'npm run new -- story   --title "…" --description "…" [--slug nome]',
    'npm run new -- tag     --label "…" --description "…" [--slug nome]',
    'npm run new -- page    --title "…" --description "…" [--slug nome]',
  ].join('\n'),
};

function meant(near: string | undefined): string {
  return near === undefined ? '' : ` Forse ${near}?`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The shape that every language's words have. */
export type Words = typeof italian;
