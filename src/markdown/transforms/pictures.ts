import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Image, ImageReference, Paragraph, PhrasingContent } from 'mdast';
import type { Handler, State } from 'mdast-util-to-hast';
import { defaultHandlers } from 'mdast-util-to-hast';
import type { ImageFact } from '../../domain/records.ts';
import { readCaption } from './caption.ts';
import { contextOf } from '../context.ts';
import { resolveHref } from './href.ts';
import { linkProperties } from './links.ts';
import { typeset } from './typeset.ts';
import { words } from '../words.ts';

/** A paragraph; one that holds pictures and nothing else becomes a figure for each. */
export const paragraph: Handler = (state, node: Paragraph): ElementContent | ElementContent[] => {
  const inner = node.children.filter((child) => !isBlank(child));
  const figures = inner.map((child) => figure(state, child));
  const alone = figures.length > 0 && figures.every((each) => each !== undefined);
  return alone ? figures : defaultHandlers.paragraph(state, node);
};

/** A picture in the midst of a sentence: the picture alone, its caption has no place there. */
export const image: Handler = (state, node: Image): ElementContent => {
  const fact = factOf(state, node);
  return fact === undefined ? elsewhere(state, node) : picture(state, node, fact);
};

/** A picture whose file stands elsewhere: `![alt][label]`. */
export const imageReference: Handler = (state, node: ImageReference, parent) => {
  const resolved = imageOf(state, node);
  return resolved === undefined
    ? defaultHandlers.imageReference(state, node)
    : image(state, resolved, parent);
};

/** A picture with its caption; undefined for all but a picture of our own. */
function figure(state: State, node: PhrasingContent): Element | undefined {
  const image = imageOf(state, node);
  if (image === undefined) return undefined;
  const fact = factOf(state, image);
  if (fact === undefined) return undefined;
  return h('figure', [picture(state, image, fact), figcaption(state, image)]);
}

function figcaption(state: State, image: Image): Element | null {
  const { language } = contextOf(state);
  const { caption, credit } = readCaption(image.title);
  const text = typeset(caption, language);
  if (credit === '') return text === '' ? null : h('figcaption', text);
  const made = h('small', typeset(credit, language));
  return h('figcaption', text === '' ? [made] : [`${text} `, made]);
}

function picture(state: State, node: Image, fact: ImageFact): Element {
  const { sources, sizes, img } = contextOf(state).resolvePicture(fact, 'body');
  return h('picture', [
    ...sources.map(({ type, srcset }) => h('source', { type, srcSet: srcset, sizes })),
    state.applyData(
      node,
      h('img', {
        src: img.src,
        srcSet: img.srcset,
        sizes,
        width: img.width,
        height: img.height,
        alt: node.alt ?? '',
        loading: 'lazy',
        decoding: 'async',
      }),
    ),
  ]);
}

/**
 * A picture that is not among the files beside the text. One on another server
 * would tell that server who reads us, so it becomes a link; a file that isn't
 * there leaves its description, as in a browser.
 */
function elsewhere(state: State, { url, alt }: Image): ElementContent {
  const context = contextOf(state);
  const target = resolveHref(url, context);
  if (!target?.external) return { type: 'text', value: alt ?? '' };
  const label = words[context.language].remotePicture(new URL(target.href).hostname, alt ?? '');
  return h('a', linkProperties(target), label);
}

/** The picture that a node stands for, its definition looked up. */
function imageOf(state: State, node: PhrasingContent): Image | undefined {
  if (node.type === 'image') return node;
  if (node.type !== 'imageReference') return undefined;
  const definition = state.definitionById.get(node.identifier.toUpperCase());
  const { data, alt } = node;
  return definition && { ...definition, type: 'image', alt: alt ?? '', ...(data && { data }) };
}

function factOf(state: State, { url }: Image): ImageFact | undefined {
  const { images } = contextOf(state).body;
  return Object.hasOwn(images, url) ? images[url] : undefined;
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
