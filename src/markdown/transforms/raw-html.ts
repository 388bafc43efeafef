import type { Text } from 'hast';
import type { Html } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';

const COMMENT = /<!--[^]*?-->/g;

/**
 * Raw HTML as the text it is: an editor sees the mistake instead of losing a
 * sentence to it. Comments are notes between editors and are left out.
 */
export const html: Handler = (_state, { value }: Html): Text | undefined => {
  const text = value.replace(COMMENT, '').trim();
  return text === '' ? undefined : { type: 'text', value: text };
};
