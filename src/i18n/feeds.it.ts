/** The words of feeds that a reader sees, in Italian. */
export const feedsIt = {
  everything: 'Tutto il sito',
  title: (name: string, label: string) => `${name}: ${label}`,
  inFormat: (title: string, format: string) => `${title} (${format})`,
  about: {
    author: (name: string) => `Gli articoli firmati da ${name}, e che cosa ne è stato.`,
    source: (name: string) => `Le voci di cui ha parlato ${name}, e come vanno a finire.`,
    rumor: 'Ogni cambio di stato di questa voce, e gli articoli che ne parlano.',
  },
  verdicts: {
    label: 'Verdetti',
    description: 'Ogni cambio di stato delle voci che seguiamo.',
  },
  corrections: {
    label: 'Correzioni',
    description: 'Ogni correzione, ogni articolo ritirato, ogni verdetto che è cambiato.',
  },
  digest: {
    label: 'La settimana',
    description:
      'Ogni lunedì, in un solo messaggio: verdetti, correzioni e le storie che si sono mosse di più.',
    title: (days: string) => `La settimana: ${days}`,
    headings: {
      verdicts: 'Verdetti e cambi di stato',
      corrections: 'Correzioni e ritiri',
      stories: 'Le storie della settimana',
      articles: 'Altri articoli',
    },
    changes: (count: number) => `${count} novità sulle sue voci`,
  },
  entry: (word: string, title: string) => `${word}: ${title}`,
  changed: (from: string, to: string) => `Era ${from.toLowerCase()}, ora è ${to.toLowerCase()}`,
  opened: (to: string) => `Prima segnalazione, ${to.toLowerCase()}`,
  because: (sentence: string, because: string) => `${sentence}: ${because}`,
  whole: 'Leggi tutto',
  comment: (follow: string) =>
    `Questo è un feed: un elenco di novità che un programma di lettura controlla da sé. Copia l’indirizzo di questa pagina in uno di questi programmi e ti avviserà a ogni novità. Come si fa: ${follow}`,
  list: (follow: string) =>
    `Questo è un elenco di feed in formato OPML: salvalo e importalo in un programma di lettura. Come si fa: ${follow}`,
};

/** The shape that every language's words of feeds have. */
export type FeedWords = typeof feedsIt;
