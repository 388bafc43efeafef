/** Milliseconds of a day of 24 hours. */
export const DAY = 86_400_000;

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

/**
 * The first moment of a day, whose midnight clocks may skip or pass twice, in milliseconds since 1970.
 *
 * @param dayOf from `daysIn`
 */
export function startOfDay(day: string, dayOf: (time: number) => string): number {
  // No zone is more than 14 hours from Greenwich.
  let before = Date.parse(day) - DAY;
  let within = Date.parse(day) + DAY;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dayOf(middle) < day) before = middle;
    else within = middle;
  }
  return within;
}

/** The day so many days after another. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, '2021-11-15'.length);
}
