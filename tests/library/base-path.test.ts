import { describe, expect, test } from 'vitest';
import { basePathProblem } from '../../src/library/base-path.ts';

const AT_ROOT = { url: 'https://spiffero.example', language: 'it' } as const;
const BELOW = { url: 'https://qualcuno.github.io/blog/', language: 'en' } as const;

describe('the base of astro.config.mjs', () => {
  test.each(['', '/'])('may be %j at the root', (base) => {
    expect(basePathProblem(base, AT_ROOT)).toBeUndefined();
  });

  test.each(['/blog', '/blog/', 'blog'])('may be %j below that path', (base) => {
    expect(basePathProblem(base, BELOW)).toBeUndefined();
  });

  test('may be no other', () => {
    expect(basePathProblem('/docs/', AT_ROOT)).toMatchInlineSnapshot(
      `""base" in astro.config.mjs è "/docs/", ma il percorso di "url" in src/site.ts è "/": si imposta solo in "url"."`,
    );
    expect(basePathProblem('/', BELOW)).toMatchInlineSnapshot(
      `""base" in astro.config.mjs is "/", but the path of "url" in src/site.ts is "/blog": set it in "url" alone."`,
    );
  });
});
