/**
 * How the ids of footnotes and of the references to them start. The capital,
 * which no heading's id has, keeps a heading and a note from sharing an id.
 */
export const FOOTNOTE_PREFIX = 'Note-';
