import { rumorsEn } from '../../i18n/rumors.en.ts';
import type { Words } from './words-it.ts';

/** What `npm run ledger` says, in English. */
export const english: Words = {
  whats: {
    article: 'Article',
    update: 'Update',
    correction: 'Correction',
    withdrawal: 'Withdrawal',
    digest: 'Week',
    gone: 'Superseded',
    ...rumorsEn.statuses,
  },
  more: (count) => (count === 1 ? '  … and one line more' : `  … and ${count} lines more`),
  upToDate: 'The ledger is up to date: there is nothing to add.',
  dryRun: 'A dry run: nothing was written.',
  written: (file, count) => (count === 1 ? `${file}: 1 line added.` : `${file}: ${count} lines added.`),
  next: 'To be committed together with what was published.',
  unsound: 'the errors above. Then npm run check, and again.',
  changed: (file) => `${file} has changed in the meantime. Start again.`,
  help: 'All options: npm run ledger -- --help',
  usage: [
    'npm run ledger   adds to the ledger what is public and not in it yet',
    '  --dry-run      shows what it would add, and writes nothing',
    '',
    'To be used after publishing. SOURCE_DATE_EPOCH says up to when: usually that is now.',
  ].join('\n'),
};
