import type { State } from 'mdast-util-to-hast';
import type {} from 'vfile';
import type { BodyFact, ImageFact } from '../domain/records.ts';
import type { Picture } from '../images/picture.ts';
import type { Language } from '../site.ts';

/** The circumstances of the body that a handler of remark-rehype is at work on. */
export function contextOf(state: State): BodyContext {
  const context = state.options.file?.data.body;
  if (context === undefined) throw new TypeError('The pipeline wants a file whose data has a body.');
  return context;
}

/** The Markdown text that a handler of remark-rehype is at work on. */
export function sourceOf(state: State): string {
  return String(state.options.file?.value ?? '');
}

/** All that a body needs besides its text to become HTML. */
export interface BodyContext {
  readonly body: BodyFact;
  readonly language: Language;
  readonly resolvePicture: PictureResolver;
  readonly resolveLocal: LocalResolver;
}

/** Gives all that a `<picture>` says of an image, without touching a file. */
export type PictureResolver = (image: ImageFact, layout: 'body') => Picture;

/** Gives the address of the page that a content file becomes; undefined when it becomes none. */
export type LocalResolver = (file: string) => string | undefined;

declare module 'vfile' {
  interface DataMap {
    /** Set on every file that goes through the Markdown pipeline. */
    body: BodyContext;
  }
}
