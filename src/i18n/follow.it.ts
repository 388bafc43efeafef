/** The words of the page that tells how to follow the site, in Italian. */
export const followIt = {
  title: 'Segui',
  heading: (name: string) => `Segui ${name}`,
  description:
    'Gli articoli nuovi, e come vanno a finire le voci che hai letto. In un’app che scegli tu, senza iscriverti.',
  toAddresses: 'Ho già un lettore: vai agli indirizzi',
  how: {
    title: 'Come funziona',
    what: 'Un feed è un indirizzo che si aggiorna da solo. Lo apre per te un lettore di feed, un’app che raccoglie le novità di tutti i siti che segui, nell’ordine in cui escono.',
    choose: {
      title: 'Scegli un lettore',
      text: 'Ce ne sono per il telefono, per il computer e da usare nel browser, molti gratuiti.',
    },
    paste: {
      title: 'Dagli un indirizzo',
      text: 'Copia un indirizzo da questa pagina e incollalo nel lettore, dove dice «Aggiungi» o «Segui».',
    },
    read: {
      title: 'Leggi quando vuoi',
      text: 'Gli articoli arrivano interi, con le immagini. Per smettere basta togliere il feed.',
    },
    private:
      'A noi non dai né un nome né un’e-mail: non c’è un account, e non teniamo traccia di chi legge che cosa.',
  },
  answer: {
    title: 'Le voci che hai letto',
    promise: 'Leggi una voce. Poi ti arriva la risposta.',
    text: 'Quando una voce viene confermata o smentita ricevi una notizia nuova, con la data di quando è successo. Lo stesso vale per gli aggiornamenti e le correzioni. L’articolo che hai già letto resta al suo posto: non torna in cima per una virgola.',
    first: 'Prima leggi',
    then: 'Poi ricevi',
    example: 'È successo con questa voce:',
  },
  main: {
    title: 'I feed principali',
    everything: 'Ogni articolo, ogni aggiornamento, ogni verdetto: tutto quello che esce.',
    formats: 'I tre formati dicono le stesse cose. Se non sai quale scegliere, RSS va bene in ogni lettore.',
    older: (count: number) =>
      `Un feed mostra le ultime ${count} novità. Le precedenti restano in un archivio, che i lettori capaci di leggerlo (RFC 5005) caricano da soli.`,
    copy: 'Copia',
    copyAddress: (format: string, feed: string) => `Copia l’indirizzo ${format}: ${feed}`,
    done: 'Copiato',
    copied: 'Indirizzo copiato',
    addTo: 'Con un clic:',
    in: (reader: string, feed: string) => `${reader}: aggiungi ${feed}`,
  },
  mail: {
    title: 'Per e-mail',
    text: (digest: string) =>
      `«${digest}» è il riepilogo in un solo messaggio: i verdetti, le correzioni e le storie che si sono mosse di più. Per trovarlo nella posta basta darne l’indirizzo a un servizio che trasforma i feed in e-mail; cercando «da RSS a e-mail» ne trovi diversi. Chi sei lo sa lui, noi no.`,
    digest: 'Gli indirizzi del riepilogo',
    weeks: 'Le ultime settimane',
  },
  opml: {
    title: 'Tutti insieme',
    text: 'Un file OPML è un elenco di feed: scaricalo, poi nel lettore cerca «Importa» e scegli il file.',
    all: (count: number) => `Tutti i feed (${count})`,
    tags: (count: number) => `Gli argomenti (${count})`,
    stories: (count: number) => `Le storie (${count})`,
  },
  one: {
    title: 'Solo quello che ti interessa',
    hint: 'Ogni pagina qui sotto ha il suo feed. Il nome porta alla pagina.',
    find: 'Cerca un feed per nome',
    found: {
      none: 'Nessun feed con questo nome.',
      one: '1 feed trovato.',
      /** `#` stands for the number. */
      many: '# feed trovati.',
    },
    groups: {
      story: 'Gli articoli della storia, e ogni passo delle sue voci.',
      tag: 'Gli articoli, e come cambiano le voci di cui parlano.',
      source: 'Le voci su cui la fonte si è espressa, e come finiscono.',
      author: 'Gli articoli di una firma, e come cambiano le voci di cui ha scritto.',
      rumor: 'Ogni cambio di stato della voce, e gli articoli che ne parlano.',
    },
    openRumors: 'Voci aperte',
    settledRumors: 'Voci concluse',
  },
};

/** The shape that every language's words about following have. */
export type FollowWords = typeof followIt;
