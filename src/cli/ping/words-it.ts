/** What `npm run ping` says, in Italian. The other languages follow its shape. */
export const italian = {
  noHub:
    'Il sito non ha un hub: scrivine uno in src/site.ts (hub), e costruisci e pubblica di nuovo il sito.',
  noSite: (folder: string) => `${folder} non c’è: prima si costruisce il sito, con npm run build.`,
  nothing: 'Nessun feed è cambiato da quando l’hub è stato avvisato.',
  accepted: (count: number) =>
    count === 1 ? 'L’hub è stato avvisato di 1 feed:' : `L’hub è stato avvisato di ${count} feed:`,
  refused: (count: number) =>
    count === 1
      ? 'Di 1 feed l’hub non ha accettato l’avviso:'
      : `Di ${count} feed l’hub non ha accettato l’avviso:`,
  untold: (count: number) =>
    count === 1
      ? 'Sembra che l’hub non funzioni: 1 altro feed aspetta.'
      : `Sembra che l’hub non funzioni: altri ${count} feed aspettano.`,
  again: 'La prossima volta si riprova con questi.',
  more: (count: number) => (count === 1 ? '  … e un altro' : `  … e altri ${count}`),
  dryRun: 'È una prova: l’hub non è stato avvisato.',
  help: 'Tutte le opzioni: npm run ping -- --help',
  usage: [
    'npm run ping     avvisa l’hub (WebSub) dei feed cambiati dall’ultima volta',
    '  --dir DIR      dove il sito è stato costruito (dist se non è detto)',
    '  --state FILE   che cosa l’hub sa già (.cache/pinged.json se non è detto)',
    '  --dry-run      mostra i feed cambiati, e non avvisa nessuno',
    '',
    'Si usa dopo aver pubblicato: l’hub legge subito i feed dal sito.',
  ].join('\n'),
};

/** The shape that every language's words have. */
export type Words = typeof italian;
