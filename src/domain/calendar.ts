/** Days of the shortest month. */
const SHORTEST = 28;

/**
 * A function that gives the month, as `2021-11`, in which a moment falls in a time zone.
 *
 * @param timeZone IANA name
 */
export function monthsIn(timeZone: string): (instant: string) => string {
  // One formatter for all: making one costs 50 times what using it does.
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit' });
  return (instant) => {
    const date = new Date(instant);
    const day = date.getUTCDate();
    // No zone is a day from Greenwich, and asking which month it is there takes its time.
    if (day > 1 && day < SHORTEST) return date.toISOString().slice(0, '2021-11'.length);
    return format.format(date).slice(0, '2021-11'.length);
  };
}
