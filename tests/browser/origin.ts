/** Port on which the tested site is served; not one that other servers take by default. */
export const port = 4739;

/** Where the tested site is served. */
export const origin = `http://127.0.0.1:${port}`;
