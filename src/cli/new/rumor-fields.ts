import { t } from '../../i18n/index.ts';
import { report, rumor } from '../../schema/rumor.ts';
import { source } from '../../schema/source.ts';
import type { Field, Fields } from '../shared/fields.ts';
import { choice, line, pointer } from '../shared/fields.ts';

/** What is asked about a rumor, and about the first report of it if there is one already. */
export const rumorFields = {
  statement: line(rumor.shape.statement),
  kind: choice(rumor.shape.kind, t.rumors.kinds),
  story: pointer(rumor.shape.story, 'stories'),
  'settled-by': line(rumor.shape.settledBy),
  due: optional(line(rumor.shape.due)),
  source: optional(pointer(report.shape.source, 'sources')),
  stance: ofReport(choice(report.shape.stance, t.rumors.stances)),
  basis: ofReport(choice(report.shape.basis, t.rumors.bases)),
  'relay-of': {
    ...pointer(report.shape.relayOf, 'sources'),
    only: { with: 'basis', value: 'relay' },
  },
  at: { ...ofReport(optional(line(report.shape.at))), past: true },
} as const satisfies Fields;

/** What is asked about a source. */
export const sourceFields = {
  name: line(source.shape.name),
  kind: choice(source.shape.kind, t.rumors.sourceKinds),
  description: line(source.shape.description),
  platform: optional(line(source.shape.platform)),
  handle: optional(line(source.shape.handle)),
  url: optional(line(source.shape.url)),
} as const satisfies Fields;

function optional(field: Field): Field {
  return { ...field, required: false };
}

function ofReport(field: Field): Field {
  return { ...field, only: { with: 'source' } };
}
