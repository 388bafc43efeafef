import { rumorsIt } from '../../i18n/rumors.it.ts';

/** What `npm run ledger` says, in Italian. The other languages follow its shape. */
export const italian = {
  whats: {
    article: 'Articolo',
    update: 'Aggiornamento',
    correction: 'Correzione',
    withdrawal: 'Ritiro',
    digest: 'Settimana',
    gone: 'Superata',
    ...rumorsIt.statuses,
  },
  more: (count: number) => (count === 1 ? '  … e un’altra riga' : `  … e altre ${count} righe`),
  upToDate: 'Il registro è in pari: non c’è niente da aggiungere.',
  dryRun: 'È una prova: non è stato scritto niente.',
  written: (file: string, count: number) =>
    count === 1 ? `${file}: aggiunta 1 riga.` : `${file}: aggiunte ${count} righe.`,
  next: 'Da mettere nel repository insieme a ciò che è stato pubblicato.',
  unsound: 'gli errori qui sopra. Poi npm run check, e da capo.',
  changed: (file: string) => `${file} è cambiato nel frattempo. Ricomincia.`,
  help: 'Tutte le opzioni: npm run ledger -- --help',
  usage: [
    'npm run ledger   aggiunge al registro ciò che è pubblico e non c’è ancora',
    '  --dry-run      mostra che cosa aggiungerebbe, e non scrive niente',
    '',
    'Si usa dopo aver pubblicato. SOURCE_DATE_EPOCH dice fino a quando: di solito è adesso.',
  ].join('\n'),
};

/** The shape that every language's words have. */
export type Words = typeof italian;
