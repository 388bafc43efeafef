import type { Mark } from './side.ts';

/**
 * The shape of each mark around its foot at 0, 0, upwards: slits that lean as
 * all of the house do (14°), rings for posts, crosses for what went.
 * `line` is stroked, `mass` is filled.
 */
export const shapes: Readonly<Record<Mark, { readonly line?: string; readonly mass?: string }>> = {
  supports: { mass: 'M-2.7 0h3l2.4-10h-3Z' },
  denies: { line: 'M-2.2 0h2.4l2-9h-2.4Z' },
  comments: { mass: 'M0-7.2a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4Z' },
  posted: { line: 'M0-8.2a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4Z' },
  edited: { line: 'M-3-3 3-7M-3-7h6M-3-3h6' },
  deleted: { line: 'M-3-8l6 6M3-8l-6 6' },
  recovered: {
    line: 'M0-8.2a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4Z',
    mass: 'M0-6.4a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 1 1 0-2.8Z',
  },
  withdrawal: { line: 'M-4-5h8M-1-8-4-5l3 3' },
  verdict: { mass: 'M-3 1h3L3-11H0Z' },
  due: { line: 'M-2.6-9.5h5.2l-5.2 9h5.2Z' },
  article: { mass: 'M-2.5-7.5h5v5h-5Z' },
};
