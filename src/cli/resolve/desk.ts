import type { Records } from '../../domain/records.ts';
import type { Desk } from '../shared/desk.ts';

/** Where the command works. */
export interface ResolveDesk extends Desk {
  /** Everything that the content folder says. */
  readonly records: () => Promise<Records>;
}
