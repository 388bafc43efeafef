const BAR = '|';

/**
 * What an editor wrote as a picture's title, `"Caption | Credit"`: the words
 * before the last bar are the caption, those after it the credit. Either may be
 * missing: `"Caption"`, `"| Credit"`. Missing parts are empty.
 */
export function readCaption(title: string | null | undefined): Caption {
  const words = title ?? '';
  const bar = words.lastIndexOf(BAR);
  if (bar === -1) return { caption: words.trim(), credit: '' };
  return { caption: words.slice(0, bar).trim(), credit: words.slice(bar + 1).trim() };
}

/** What is printed under a picture. */
export interface Caption {
  readonly caption: string;
  /** Who made the picture. */
  readonly credit: string;
}
