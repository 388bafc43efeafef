/** When a picture is fetched: before all else, as the page is read, or once it comes near the window. */
export type Urgency = 'first' | 'soon' | 'late';

/** The attributes of an `img` that tell a browser so (HTML, 4.8.4.3 and 2.5.7). */
export const URGENCIES = {
  first: { fetchpriority: 'high' },
  soon: {},
  late: { loading: 'lazy' },
} as const satisfies Record<Urgency, object>;
