import { median } from '../measure/stats.ts';

const MEGA = 1e6;
const GIGA = 1e9;

/** What stands where nothing could be measured. */
const UNKNOWN = '–';

/** Seconds of some runs: the median, and the least and most when there were several. */
export function spread(seconds: readonly number[]): string {
  const middle = oneDecimal(median(seconds));
  if (seconds.length === 1) return middle;
  return `${middle} (${oneDecimal(Math.min(...seconds))}–${oneDecimal(Math.max(...seconds))})`;
}

/** The median of what is known. */
export function middleOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : median(known);
}

/** Seconds, with one decimal. */
export const inSeconds = (value: number | undefined) => (value === undefined ? UNKNOWN : oneDecimal(value));

/** Bytes in GB. */
export const inGiga = (bytes: number | undefined) =>
  bytes === undefined ? UNKNOWN : (bytes / GIGA).toFixed(2);

/** Bytes in MB. */
export const inMega = (bytes: number) => String(Math.round(bytes / MEGA));

const oneDecimal = (value: number) => value.toFixed(1);
