/**
 * A moment as an editor writes it: RFC 3339, whole minutes, with the offset that
 * the time zone has then.
 *
 * @param timeZone IANA name
 */
export function instantIn(timeZone: string, moment: Date): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'longOffset',
  });
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const { year, month, day, hour, minute, timeZoneName = '' } = parts;
  // It reads GMT+01:00, and in some versions of ICU plain GMT where it is none.
  const offset = timeZoneName.slice('GMT'.length) || '+00:00';
  return `${year}-${month}-${day}T${hour}:${minute}:00${offset}`;
}
