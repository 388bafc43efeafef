import type { Place } from './problems.ts';

/** What the rules need to know of a Markdown body, each thing at its place. */
export interface Body {
  /** Line of the file on which the body starts, counted from 1. */
  readonly line: number;
  /** Words that a reader reads. */
  readonly words: number;
  /** A phrase that promises readers more, if there is one. */
  readonly promise: Spot | undefined;
  /** A line that `npm run new` wrote and nobody has written over, if there is one. */
  readonly starter: Spot | undefined;
  /** true when a reader would see nothing: no text, no picture, no embed. */
  readonly empty: boolean;
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly images: readonly BodyImage[];
  /** Raw HTML, comments left out. */
  readonly html: readonly Spot[];
  readonly directives: readonly Directive[];
  /** Lines that look like a directive and are none, such as `::: aside`. */
  readonly malformedDirectives: readonly Spot[];
  /** What was meant as a link and is none: `[text] (address)`. */
  readonly malformedLinks: readonly Spot[];
  /** `[^note]` without a definition. */
  readonly undefinedFootnotes: readonly Spot[];
  /** `[^note]: …` that no text refers to. */
  readonly unusedFootnotes: readonly Spot[];
  /** `[text][label]` without a definition. */
  readonly undefinedReferences: readonly Spot[];
}

/** A piece of the source and where it stands. */
export interface Spot {
  readonly text: string;
  readonly place: Place;
}

/** A heading of the body. */
export interface Heading extends Spot {
  /** 1–6, the number of `#`. */
  readonly depth: number;
}

/** A link, or the definition that links share: `[label]: address`. */
export interface Link extends Spot {
  readonly href: string;
}

/** A picture in the text. */
export interface BodyImage {
  readonly url: string;
  readonly alt: string;
  readonly place: Place;
}

/** A directive, in the syntax of remark-directive. */
export interface Directive {
  readonly name: string;
  readonly form: 'container' | 'leaf' | 'text';
  /** Text between the square brackets. */
  readonly label: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** false for a container whose closing colons are missing. */
  readonly closed: boolean;
  readonly place: Place;
}
