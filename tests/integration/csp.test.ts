import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/integration/csp.ts';

const CLOSED = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
];

test.each([[undefined], [{}], [{ 'script-src': [] }]])('with %j nothing is allowed but our own', (added) => {
  expect(contentSecurityPolicy(added)).toEqual({ directives: CLOSED });
});

test('what an owner adds stands beside what the site needs, or in a directive of its own', () => {
  const { directives } = contentSecurityPolicy({
    'img-src': ['https://photos.example'],
    'form-action': ['https://list.example'],
    'connect-src': ["'self'", 'https://stats.example'],
  });
  expect(directives).toEqual([
    "default-src 'none'",
    "img-src 'self' https://photos.example",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    'form-action https://list.example',
    "object-src 'none'",
    "connect-src 'self' https://stats.example",
  ]);
});

test('scripts and styles go where Astro adds its hashes, and our own stay allowed', () => {
  expect(
    contentSecurityPolicy({
      'script-src': ['https://stats.example'],
      'style-src': ['https://fonts.example'],
    }),
  ).toEqual({
    directives: CLOSED,
    scriptDirective: { resources: ["'self'", 'https://stats.example'] },
    styleDirective: { resources: ["'self'", 'https://fonts.example'] },
  });
});
