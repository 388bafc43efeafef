import type { Words } from './words-it.ts';

/** What every command says about its options, in English. */
export const english: Words = {
  mistakes: (count) =>
    count === 1 ? 'Nothing was written. To be mended:' : `Nothing was written. ${count} things to mend:`,
  cancelled: 'Dropped: nothing was written.',
  unknownOption: (name, near) => `${name} is not an option.${meant(near === undefined ? near : `--${near}`)}`,
  withoutValue: (name) => `${name} needs a value: ${name} "…"`,
  stray: (value) => `“${value}” is one word too many. A value with spaces goes between quotes.`,
  missing: (option, what) => `${option} is missing: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,
  onlyWith: (option, other) => `${option} makes sense only with ${other}.`,
  unknownId: (id, near, known) =>
    `there is no “${id}”.${meant(near)}${near === undefined ? ` There are: ${known.join(', ')}.` : ''}`,
  empty: 'is empty.',
  tooMuch: (limit, isText) =>
    isText ? `is too long: at most ${limit} characters.` : `are too many: at most ${limit}.`,
  notOneLine: 'has a line break or an invisible character in it.',
  badSlug: (slug) =>
    `“${slug}” can’t stand in an address: lower-case letters without accents and digits, joined by hyphens.`,
  badUrl: (url) => `“${url}” is not a whole address, such as https://example.com/page.`,
  badInstant: (value) => `“${value}” is not a date with time and zone, such as 2021-11-20T09:30:00+01:00.`,
  future: (value) => `${value} lies ahead: what is logged has happened.`,
};

/** A guess at what was meant. */
export function meant(near: string | undefined): string {
  return near === undefined ? '' : ` Perhaps ${near}?`;
}
