import { expect, test } from 'vitest';
import { isSelfContained } from '../../../src/components/footer/self-contained.ts';

test.each([
  [undefined, true],
  [{}, true],
  [{ 'connect-src': ["'self'"], 'img-src': ['data:'] }, true],
  [{ 'connect-src': ["'self'", 'https://stats.example'] }, false],
  [{ 'frame-src': ['https://*.video.example'] }, false],
  [{ 'connect-src': ['wss://live.example'] }, false],
] as const)('a site with the policy %j loads nothing from elsewhere: %s', (csp, expected) => {
  expect(isSelfContained(csp)).toBe(expected);
});
