/** The software that writes the feeds. */
export const GENERATOR = 'Spiffero';

/**
 * When an empty feed was last changed, where a format wants a time (RFC 3339): it
 * never was, and the time of building would make it new at every build.
 */
export const NOTHING_YET = '2000-01-01T00:00:00Z';
