import type { SourceKind } from '../../../src/schema/source.ts';
import type { Drawer } from '../random.ts';
import { drawerFor } from '../random.ts';
import { shortBody } from './body.ts';
import type { Prose } from './prose-file.ts';
import { coinage, sentence } from './prose.ts';
import { FIRST_NAMES, LAST_NAMES } from './vocabulary.ts';

const KINDS: readonly [SourceKind, ...SourceKind[]] = [
  'leaker',
  'leaker',
  'leaker',
  'analyst',
  'outlet',
  'outlet',
  'certification',
  'code',
];

/** One voice in this many is the maker itself. */
const PER_COMPANY = 10;

/** Who signs. Nobody of them exists. */
export function author(index: number, seed: number): Prose {
  const draw = drawerFor(`author/${index}`, seed);
  const first = FIRST_NAMES[index % FIRST_NAMES.length]!;
  const last = LAST_NAMES[Math.floor(index / FIRST_NAMES.length) % LAST_NAMES.length]!;
  return {
    data: { name: `${first} ${last}`, role: `Redazione ${index + 1}`, fictional: true },
    body: shortBody(draw),
  };
}

/** A voice that rumors come from. */
export function source(index: number, seed: number): Prose {
  const draw = drawerFor(`source/${index}`, seed);
  const kind = index % PER_COMPANY === 0 ? 'company' : draw.pick(KINDS);
  const name = `${coinage(draw, 2)} ${coinage(draw, 2)}`;
  return {
    data: { name, kind, ...handleOf(name, kind, draw), description: sentence(draw) },
    body: shortBody(draw),
  };
}

function handleOf(name: string, kind: SourceKind, draw: Drawer): object {
  if (kind !== 'leaker' || draw.chance(0.3)) return {};
  return { platform: 'Forum', handle: name.replace(' ', '_').toLowerCase() };
}
