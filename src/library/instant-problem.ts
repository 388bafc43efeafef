import type { Place, Problem } from '../domain/problems.ts';
import { problem } from '../domain/problems.ts';

/** Year, month, day, then whatever was written of the time and of the zone. */
const PARTS =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[Tt\s]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*(Z|z|[+-]\d{2}:?\d{2})?)?$/;

/** The hour that an example proposes when none was written. */
const MORNING = '09:00:00';

/** The example for a value in which no date can be recognised. */
const SAMPLE = '2021-11-20T09:00:00+01:00';

/** Says what a date lacks and how it could be written. */
export function instantProblem(
  file: string,
  place: Place,
  field: string,
  value: string,
  timeZone: string,
): Problem {
  const parts = PARTS.exec(value);
  const meant = momentOf(parts);
  const zone = parts?.[7] ? zoneAsWritten(parts[7]) : meant && offsetAt(meant, timeZone);
  const example = meant ? `${meant.date}T${meant.time}${zone}` : SAMPLE;
  const reason = reasonOf(parts, meant !== undefined);
  return problem('bad-date', file, place, { field, value, reason, example });
}

function reasonOf(parts: RegExpExecArray | null, exists: boolean) {
  if (!parts) return 'shape';
  if (!exists) return 'impossible';
  if (!parts[4]) return 'no-time';
  return parts[7] ? 'shape' : 'no-zone';
}

/** The local date and time that were meant, completed; undefined for such as never was. */
function momentOf(parts: RegExpExecArray | null): LocalMoment | undefined {
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second = '00'] = parts;
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const time = hour && minute ? `${hour.padStart(2, '0')}:${minute}:${second}` : MORNING;
  const asUtc = new Date(`${date}T${time}Z`);
  const exists = !Number.isNaN(asUtc.getTime()) && asUtc.toISOString().startsWith(date);
  return exists ? { date, time, asUtc } : undefined;
}

/** The zone's distance from UTC on that day: `+01:00`. */
function offsetAt({ asUtc }: LocalMoment, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(asUtc).find(({ type }) => type === 'timeZoneName')!.value;
  return name.replace('GMT', '') || '+00:00';
}

/** `z` → `Z`, `+0100` → `+01:00` */
function zoneAsWritten(zone: string): string {
  return zone.toUpperCase().replace(/(\d{2}):?(\d{2})$/, '$1:$2');
}

interface LocalMoment {
  /** `2021-11-20` */
  readonly date: string;
  /** `09:00:00` */
  readonly time: string;
  /** The same figures read as UTC, near enough to know the zone's offset on that day. */
  readonly asUtc: Date;
}
