/**
 * A function that gives the day, as `2021-11-20`, on which a moment falls in a time zone.
 *
 * @param timeZone IANA name
 */
export function daysIn(timeZone: string): (time: number) => string {
  // One formatter for all: making one costs 50 times what using it does. Canadian English writes ISO 8601.
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (time) => format.format(time);
}
