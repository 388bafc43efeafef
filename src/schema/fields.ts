import { z } from 'astro/zod';

/** RFC 3339 date-time: the zone is required, seconds may be left out as editors do. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Lower-case words joined by hyphens: the shape of every id and slug. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A line of text that says something. */
export const text = (max: number) => z.string().trim().min(1).max(max);

/** A moment with its zone, kept as written (RFC 3339). */
export const instant = () =>
  z.string().refine((value) => INSTANT.test(value) && !Number.isNaN(Date.parse(value)), {
    params: { kind: 'instant' },
  });

/** The id of another content file: its file name without the ending. */
export const reference = (collection: Collection) =>
  z
    .string()
    .regex(SLUG)
    .meta({ reference: collection });

/** The id or slug of this very entry. */
export const slug = () => z.string().regex(SLUG);

/** Kinds of content, named as their folders are. */
export type Collection = 'articles' | 'authors' | 'tags' | 'stories' | 'pages' | 'rumors' | 'sources';
