import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAPER } from '../../src/images/paper.ts';

test('the frame that a browser draws around a page has the colour of the page', () => {
  const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  expect(/--paper: (.*);/.exec(tokens)?.[1]).toBe(`light-dark(${PAPER.light}, ${PAPER.dark})`);
});
