import { describe, expect, test } from 'vitest';
import { absolute, hrefOf, permanent, wholeHref } from '../src/links.ts';
import type { Link } from '../src/views/urls.ts';
import { urls } from '../src/views/urls.ts';
import { site } from './support/site.ts';

describe('an address and a link to it', () => {
  test('are two things, and the types tell them apart', () => {
    // @ts-expect-error An address lacks the path that the site may lie below.
    const forgotten: Link = { label: '', href: urls.home() };
    // @ts-expect-error A link has it already.
    const twice = () => absolute(hrefOf(urls.home()));
    expect([forgotten, twice]).toHaveLength(2);
  });

  test('are whole with what stands before all of the site', () => {
    expect(absolute(urls.tags())).toBe(wholeHref(hrefOf(urls.tags())));
    expect(absolute('/a/')).toBe(`${site.url}/a/`);
    expect(permanent('/a/')).toBe(`${site.url}/a/`);
  });
});
