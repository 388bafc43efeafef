import { describe, expect, it } from 'vitest';
import { SITES } from './sites.ts';
import { complaintsAbout } from './validators.ts';

describe.each(Object.entries(SITES))('every feed of %s', (_, publish) => {
  it('is valid: Atom, RSS and OPML by their grammars, JSON Feed by its schema', async () => {
    expect(await complaintsAbout(await publish())).toEqual([]);
  });
});

describe('the rules', () => {
  it.each([
    ['/atom.xml', '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it"><title>A</title></feed>'],
    ['/atom/1.xml', '<feed'],
    ['/rss.xml', '<rss version="2.0"><channel><title>A</title></channel></rss>'],
    ['/segui/tutti.opml', '<opml version="2.0"><head><title>A</title></head><body/></opml>'],
    ['/feed.json', '{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[]}'],
    ['/feed.txt', ''],
  ])('find fault with %s where there is one', async (path, text) => {
    expect(await complaintsAbout(new Map([[path, text]]))).not.toEqual([]);
  });
});
