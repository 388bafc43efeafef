import { addDays, DAY, daysIn, startOfDay } from './days.ts';

const DAYS_OF_WEEK = 7;
const THURSDAY = 4;

/**
 * A function that gives the week in which a moment falls in a time zone. Asked
 * for moments in their order, it works each week out once.
 *
 * @param timeZone IANA name
 * @see ISO 8601: weeks begin on Monday and belong to the year of their Thursday
 */
export function weeksIn(timeZone: string): (time: number) => Week {
  const dayOf = daysIn(timeZone);
  let last: { readonly week: Week; readonly next: string } | undefined;
  return (time) => {
    if (last && time >= last.week.start && time < last.week.end) return last.week;
    const monday = mondayOf(dayOf(time));
    const next = addDays(monday, DAYS_OF_WEEK);
    const start = last?.next === monday ? last.week.end : startOfDay(monday, dayOf);
    last = { week: { name: weekName(monday), start, end: startOfDay(next, dayOf) }, next };
    return last.week;
  };
}

function mondayOf(day: string): string {
  return addDays(day, 1 - weekday(day));
}

/** `2021-W46` for the week that begins on `2021-11-15`. */
function weekName(monday: string): string {
  const thursday = addDays(monday, THURSDAY - 1);
  const year = thursday.slice(0, 4);
  const elapsed = Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / DAY);
  return `${year}-W${String(Math.floor(elapsed / DAYS_OF_WEEK) + 1).padStart(2, '0')}`;
}

/** 1 for Monday to 7 for Sunday. */
function weekday(day: string): number {
  return new Date(day).getUTCDay() || DAYS_OF_WEEK;
}

/** A week from Monday to Sunday. */
export interface Week {
  /** ISO 8601: `2021-W46`. */
  readonly name: string;
  /** Its first moment, in milliseconds since 1970. */
  readonly start: number;
  /** The first moment after it, in milliseconds since 1970. */
  readonly end: number;
}
