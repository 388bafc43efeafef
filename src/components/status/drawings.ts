import type { Status } from '../../domain/rumor/statuses.ts';

/**
 * The sign of each status on a field of 24 × 24: a shape of its own, so that
 * nothing depends on colour. `line` is stroked, `mass` is filled, `hole` is
 * drawn on the mass in the colour of the ground.
 */
export const drawings: Readonly<Record<Status, Drawing>> = {
  // Through a ring that is not closed comes a sliver of light.
  unverified: {
    line: 'M19.07 4.93a10 10 0 0 1 2.6 9.66M17.74 20.19a10 10 0 0 1-9.97.88M3.34 17a10 10 0 0 1-.66-8.66M7 3.34a10 10 0 0 1 7.59-1',
    mass: 'M13.1 6.5h2.6l-4.8 11H8.3Z',
  },
  // Two rings that hold each other.
  corroborated: { line: 'M8.25 6a6 6 0 1 1 0 12a6 6 0 1 1 0-12ZM15.75 6a6 6 0 1 1 0 12a6 6 0 1 1 0-12Z' },
  // A disc in two halves: one says yes, the other no.
  disputed: {
    line: 'M16 3.9A9.1 9.1 0 0 1 11.6 21Z',
    mass: 'M13 2A10 10 0 0 0 8.2 21.2Z',
  },
  // A full disc with a tick.
  confirmed: { mass: 'M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 1 1 0-21Z', hole: 'm7 12.6 3.6 3.6L17.2 8.4' },
  // A full square with a cross.
  refuted: { mass: 'M2.5 2.5h19v19h-19Z', hole: 'm8 8 8 8M16 8l-8 8' },
  // The empty set.
  void: { line: 'M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16ZM16.5 1.5l-9 21' },
  // An hourglass that has run out.
  expired: { line: 'M5.5 3h13L5.5 21h13Z', mass: 'M12 14.5 17 20.5H7Z' },
};

/** The paths of a sign. */
export interface Drawing {
  readonly line?: string;
  readonly mass?: string;
  readonly hole?: string;
}
