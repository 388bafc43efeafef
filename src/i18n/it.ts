import { feedsIt } from './feeds.it.ts';
import { followIt } from './follow.it.ts';
import { rumorsIt } from './rumors.it.ts';

/** Every word of the site that a reader sees, in Italian. The other languages follow its shape. */
export const it = {
  locale: 'it-IT',
  openGraphLocale: 'it_IT',
  skipToContent: 'Vai al contenuto',
  nav: {
    label: 'Principale',
    home: 'Prima pagina',
    stories: 'Storie',
    rumors: 'Voci',
    sources: 'Fonti',
    tags: 'Argomenti',
    authors: 'Firme',
    archive: 'Archivio',
    feed: 'Feed RSS',
    footer: 'Il sito',
    breadcrumbs: 'Percorso',
    pages: 'Pagine del sito',
  },
  theme: {
    legend: 'Aspetto',
    light: 'Chiaro',
    dark: 'Scuro',
    auto: 'Come il dispositivo',
  },
  home: { title: (name: string, tagline: string) => `${name} · ${tagline}`, latest: 'Ultime' },
  lists: {
    older: 'Più vecchi',
    newer: 'Più nuovi',
    newest: 'I più recenti',
    page: (number: number) => `Pagina ${number}`,
    pageHint: 'Le pagine si contano dalla più vecchia.',
    label: 'Pagine dell’elenco',
    articles: (count: number) => (count === 1 ? '1 articolo' : `${count} articoli`),
    empty: 'Ancora nessun articolo.',
  },
  article: {
    by: 'di',
    published: 'Pubblicato',
    updated: 'Aggiornato',
    minutes: (count: number) => `${count} min di lettura`,
    updates: 'Che cosa è cambiato',
    kinds: { update: 'Aggiornamento', correction: 'Correzione', withdrawal: 'Ritiro' },
    withdrawn: 'Articolo ritirato',
    withdrawnHint: 'La redazione non sostiene più questo articolo. L’indirizzo resta, con la ragione.',
    tags: 'Argomenti',
    story: 'La storia',
    wholeStory: 'Tutta la storia',
    current: 'Stai leggendo',
    related: 'Da leggere anche',
    share: 'Condividi',
    shareOn: (service: string) => `Condividi su ${service}`,
    byMail: 'Manda per e-mail',
    draft: 'Bozza: non sarà pubblicata',
    scheduled: (when: string) => `In attesa: uscirà ${when}`,
  },
  body: {
    footnotes: 'Note',
    backToReference: (mark: string) => `Torna al richiamo ${mark}`,
    linkTo: (heading: string) => `Link a questa sezione: ${heading}`,
    table: (columns: string) => (columns === '' ? 'Tabella' : `Tabella: ${columns}`),
    done: 'Fatto',
    toDo: 'Da fare',
    remotePicture: (host: string, alt: string) => `Immagine su ${host}${alt === '' ? '' : `: ${alt}`}`,
    embed: {
      video: (service: string) => `Video su ${service}`,
      post: (service: string) => `Post su ${service}`,
      audio: (service: string) => `Audio su ${service}`,
      page: (host: string) => `Pagina su ${host}`,
    },
  },
  markdown: {
    failed: (where: string, plugin: string, reason: string) =>
      `${where}: il plugin Markdown ${plugin} si è fermato: ${reason}. Correggilo, o toglilo da astro.config.mjs; che cosa può fare un plugin sta in docs/customising.md.`,
    somePlugin: '(uno di quelli che aggiungono sintassi)',
    said: (where: string, reason: string) => `${where}: ${reason}`,
    removed: (what: string) =>
      `tolto da ciò che ha scritto un plugin Markdown: ${what}. Che cosa può contenere un testo sta in docs/customising.md.`,
    unsupported: {
      processor:
        'Articoli, pagine e voci passano da remark e rehype: scrivi processor: unified({ remarkPlugins, rehypePlugins }) da @astrojs/markdown-remark.',
      legacyPlugins:
        'Il processore scelto non li esegue: mettili in processor: unified({ remarkPlugins, rehypePlugins }) da @astrojs/markdown-remark.',
      syntaxHighlight:
        'Shiki colora con stili in linea, che la content security policy blocca: scrivi syntaxHighlight: false e usa un plugin che mette classi, come rehype-highlight.',
      gfm: 'Tabelle, note, barrato e caselle fanno parte della scrittura di Spiffero: togli l’opzione.',
      smartypants:
        'Virgolette e trattini seguono la lingua del sito: togli l’opzione, e per un sito senza togli typography dall’elenco in src/markdown/pipeline.ts.',
      rawHtml: 'L’HTML nel testo si vede com’è scritto: usa una direttiva o un plugin che crei i nodi.',
      clobberPrefix:
        'Gli indirizzi delle note devono restare quelli che il controllo conosce: togli l’opzione.',
    },
  },
  stories: {
    title: 'Storie',
    description: 'Le vicende che seguiamo, dall’inizio alla fine.',
    since: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
    timeline: 'La storia fin qui',
  },
  tags: {
    title: 'Argomenti',
    description: 'Di che cosa scriviamo, dalla A alla Z.',
  },
  authors: {
    title: 'Firme',
    description: 'Chi scrive su queste pagine.',
    fictional: 'Persona inventata per i contenuti di esempio.',
    elsewhere: 'Altrove',
  },
  archive: {
    title: 'Archivio',
    description: 'Tutti gli articoli, mese per mese.',
    year: (year: string) => `Archivio ${year}`,
    month: (month: string) => `Archivio di ${month}`,
    previous: 'Mese precedente',
    next: 'Mese successivo',
  },
  notFound: {
    title: 'Qui non c’è niente',
    description: 'La pagina che cerchi non esiste, o non esiste più.',
    draught: 'C’è solo un po’ d’aria che passa.',
    hint: 'Forse l’indirizzo ha un refuso. Da qui si ritrova la strada:',
  },
  moved: { title: 'Articolo spostato', hint: 'Questo articolo ha un nuovo indirizzo:' },
  rumors: rumorsIt,
  feeds: feedsIt,
  follow: followIt,
  footer: { licence: 'Testi con licenza', noTracking: 'Nessun cookie, nessun tracciamento.' },
};

/** The shape that every language's dictionary has. */
export type Dictionary = typeof it;
