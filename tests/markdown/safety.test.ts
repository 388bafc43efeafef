import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementsOf } from './html.ts';
import { feed, page } from './rendering.ts';

const HARMLESS_ADDRESS = /^(?:https?:\/\/[^/]|mailto:|tel:|\/(?![/\\])|#)/;
const OWN_ADDRESS = /^(?:https:\/\/spiffero\.example)?\/(?![/\\])/;

/** Ways in that have worked against Markdown renderers and HTML sanitisers. */
const CORPUS = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//x.it></sCrIpT>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '<math><a xlink:href="javascript:alert(1)">x',
  '<style>@import "//x.it"</style>',
  '<base href="//x.it/">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<form action="javascript:alert(1)"><button>x',
  '<details open ontoggle=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!-- --!><script>alert(1)</script> -->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?><script>alert(1)</script>',
  '<scr<!-- -->ipt>alert(1)</script>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](< javascript:alert(1)>)',
  '[x](java&#10;script:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](&#1;javascript:alert(1))',
  '[x](\u00A0javascript:alert(1))',
  '[x](javascript://example.com/%0aalert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](DATA:text/html,x)',
  '[x](blob:https://example.com/1)',
  '[x](feed:javascript:alert(1))',
  '[x](view-source:javascript:alert(1))',
  '[x](https://example.com/"onmouseover="alert(1))',
  '[x](/a "x\\" onmouseover=\\"alert(1)")',
  '[x](/a \'x" onmouseover="alert(1)\')',
  '[x]: javascript:alert(1)\n\n[x] [a][x] ![a][x]',
  '<javascript:alert(1)>',
  '<data:text/html,x>',
  '![x](javascript:alert(1))',
  '![x](https://example.com/x.png)',
  '![x" onerror="alert(1)](./foto.jpg)',
  '![x](./foto.jpg "<script>alert(1)</script> | <b onclick=x>")',
  '[![x](javascript:alert(1))](javascript:alert(1))',
  '## <script>alert(1)</script>',
  '## x" onclick="alert(1)',
  '```"><script>alert(1)</script>\nx\n```',
  '```x" onclick="alert(1)\nx\n```',
  '| <script>alert(1)</script> |\n|---|\n| [x](javascript:1) |',
  '| " onfocus="alert(1) |\n|---|\n| x |',
  ':::aside{title="<script>alert(1)</script>" onclick="alert(1)" style="x"}\nx\n:::',
  ':::pullquote{by="<img src=x onerror=alert(1)>"}\nx\n:::',
  '::embed[<script>]{url="https://x.it/\\"onclick=alert(1)" onclick="alert(1)"}',
  '::embed[x]{url="javascript:alert(1)"}',
  '::embed[x]{url="java\tscript:alert(1)"}',
  '::embed[[x](javascript:1)]{url="https://x.it/"}',
  '::script[alert(1)]{src="//x.it"}',
  ':::script\nalert(1)\n:::',
  'x[^<script>]\n\n[^<script>]: y',
  'x[^"onclick=alert(1)]\n\n[^"onclick=alert(1)]: y',
  '- [x] <input onfocus=alert(1) autofocus>',
  '[a [b](/c/)[^1]](/d/)\n\n[^1]: x',
  '\u0000<script>\u0000alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '`</code><script>alert(1)</script>`',
];

/** Fails unless all of an HTML text is what a news text may hold. */
function expectHarmless(html: string): void {
  // eslint-disable-next-line no-control-regex -- neither HTML nor XML lets them stand
  expect(html).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFDD0-\uFDEF\uFFFE\uFFFF]/);
  expect(html.isWellFormed()).toBe(true);
  for (const { name, attributes } of elementsOf(html)) {
    expect(name).not.toMatch(/^(?:script|style|iframe|object|embed|base|meta|link|form|svg|math|template)$/);
    for (const attribute of attributes.keys()) expect(attribute).not.toMatch(/^(?:on|style$|srcdoc$|xlink)/);
    expect(attributes.get('href') ?? '/').toMatch(HARMLESS_ADDRESS);
    expect(attributes.get('src') ?? '/').toMatch(OWN_ADDRESS);
  }
}

describe('known attacks come to nothing, in pages and feeds', () => {
  test.each(CORPUS)('%j', async (source) => {
    expectHarmless(await page(source));
    expectHarmless(await feed(source));
  });
});

describe('so does anything else', () => {
  const fragment = fc.oneof(
    fc.constantFrom(...CORPUS),
    fc.constantFrom(
      '\n\n',
      '\n',
      ' ',
      '> ',
      '- ',
      '# ',
      '|',
      '\n|-|\n',
      ':::',
      '::',
      '"',
      "'",
      '`',
      '\\',
      '*',
    ),
    fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '{',
      '}',
      '![',
      '[^1]',
      '[^1]: ',
      'javascript:',
      'https://',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const text = fc.array(fragment, { maxLength: 12 }).map((fragments) => fragments.join(''));

  test('arbitrary text', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        expectHarmless(await page(source));
        expectHarmless(await feed(source));
      }),
      { numRuns: 500 },
    );
  });

  test('arbitrary addresses', async () => {
    const address = fc.array(
      fc.oneof(
        fc.constantFrom('java', 'script', ':', '/', '\\', '.', '..', '\t', '#', '?', '%', '@'),
        fc.string(),
      ),
    );
    await fc.assert(
      fc.asyncProperty(address, async (parts) => {
        expectHarmless(await page(`[x](<${parts.join('')}>)`));
      }),
      { numRuns: 500 },
    );
  });
});
