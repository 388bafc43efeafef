import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headingIds } from '../../src/domain/heading-ids.ts';
import { factsOf, readBody } from '../../src/library/body.ts';
import { identifyHeadings } from '../../src/markdown/transforms/headings.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

/** Documents that between them use all the Markdown there is. */
const DOCUMENTS = [
  readFileSync(new URL('../markdown/everything.md', import.meta.url), 'utf8'),
  'Un testo con *corsivo*, **grassetto**, `codice`, ~~barrato~~ e 🎉 un [link](/x/ "titolo").\n',
  '## Uno\n\nTesto.\n\n### Due `codice` e [link](/a/)\n\nSottolineato\n---\n\n## Uno\n',
  '![Alt](./a.jpg "Didascalia") e ![Alt *due*][b] e ![c].\n\n[b]: ./b.jpg\n[c]: <./c d.jpg>\n',
  '[per rimando][r], [r], [r][] e [altro][Nessuno].\n\n[r]: /uno/ "t"\n[R]: /due/\n',
  'Nota.[^1] Altra.[^lunga] Niente.[^x]\n\n[^1]: Testo [link](/n/).\n[^lunga]: Uno.\n\n    Due.\n[^orfana]: Sola.\n',
  '- uno\n  - due [a](/a/)\n    1. tre\n- [x] fatto\n- [ ] da fare\n\n> citato [b](/b/)\n> > ancora\n',
  '| a | b |\n| --- | :-: |\n| [c](/c/) | ![d](./d.jpg) |\n| e \\| f | g |\n',
  '<div>\n\n*x*\n\n</div>\n\nTesto <b>in</b> riga<br>e <!-- nota --> fine.\n\n<!-- blocco\n\n<b>\n-->\n',
  '```html\n<b>[x](/y/)</b>\n:::aside\n```\n\n    rientrato [x](/y/)\n\n~~~\n[^1]\n~~~\n',
  ':::aside{title="In breve"}\n## Dentro\n\n[a](/a/)\n:::\n\n::embed[Un *post*]{url="https://example.com/"}\n',
  ':::aside[Etichetta]\nTesto.\n:::\n\n::::aside\n:::pullquote{by="X"}\nDentro.\n:::\n::::\n',
  'Prima:\n:::aside\nSubito dopo.\n:::\nE subito dopo.\n',
  '::: aside\nCon lo spazio.\n:::\n\n:::ignoto\nTesto.\n',
  '> :::aside\n> Citato.\n> :::\n\n- uno\n\n  :::aside\n  Nell’elenco.\n  :::\n',
  'Alle 12:30, a:b, :smile: e https://example.com/pagina?a=b, <https://example.org/>.\n',
  'Riga\\\na capo  \ne ancora\n\n***\n\n* * *\n\n&amp; &copy; \\[no\\](/x/) \\*no\\*\n',
  '[a b](/c d/) [x] (https://example.com/) [y](</e f/>) [z]()\n',
  'Finestra\r\ncon a capo\r\n\r\n## Di Windows\r\n\r\n[x](/y/)\r\n',
  '小米 12 Ultra：徕卡相机 [链接](/x/)\n\n## 徕卡\n\nÈ così “già” l’ha — detto…\n',
];

/** The same text by the parser of the pages. */
function throughRemark(source: string) {
  return factsOf(parseMarkdown(source), source, 1);
}

describe('the reader and the pages read the same', () => {
  test.each(DOCUMENTS)('%j', (source) => {
    expect(readBody(source, 1)).toEqual(throughRemark(source));
  });

  test('in any order of paragraphs', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(DOCUMENTS.slice(0, 12), { minLength: 2 }), (parts) => {
        const source = parts.join('\n\n');
        expect(readBody(source, 1)).toEqual(throughRemark(source));
      }),
      { numRuns: 40 },
    );
  });

  test('headings have the ids that the pages give them', () => {
    for (const source of DOCUMENTS) {
      const tree = parseMarkdown(source);
      identifyHeadings(tree);
      const given = tree.children.flatMap((node) => (node.type === 'heading' ? [node.data?.slug] : []));
      const { headings } = factsOf(tree, source, 1);
      expect(headingIds(headings.map(({ text }) => text))).toEqual(expect.arrayContaining(given));
    }
    expect(headingIds(['Uno', 'Uno', '…', 'Footnote label'])).toEqual([
      'uno',
      'uno-1',
      'section',
      'footnote-label-1',
    ]);
  });
});

describe('facts of a body', () => {
  test('every thing stands at its line and column in the file', () => {
    const body = readBody('Vedi [qui](./a.md).\n\n## Un titolo\n\n![Foto](./f.jpg) e <b>x</b>[^1]\n', 10);
    expect(body).toMatchObject({
      line: 10,
      empty: false,
      links: [{ href: './a.md', text: 'qui', place: { line: 10, column: 6, length: 13 } }],
      headings: [{ text: 'Un titolo', depth: 2, place: { line: 12, column: 1, length: 12 } }],
      images: [{ url: './f.jpg', alt: 'Foto', place: { line: 14, column: 1, length: 16 } }],
      html: [{ text: '<b>', place: { line: 14, column: 20, length: 3 } }],
      undefinedFootnotes: [{ text: '1', place: { line: 14, column: 28, length: 4 } }],
    });
  });

  test('what goes over several lines is marked on its first', () => {
    const { links, html } = readBody('Vedi [un testo\r\nlungo](/x/).\r\n\r\n<div>\r\n</div>\r\n', 1);
    expect(links[0]?.place).toEqual({ line: 1, column: 6, length: 9 });
    expect(html[0]?.place).toEqual({ line: 4, column: 1, length: 5 });
  });

  test('words are what a reader reads', () => {
    const words = (source: string) => readBody(source, 1).words;
    expect(words('Uno due — tre… «quattro» 5 **se**i, l’ora.\n')).toBe(7);
    expect(words('# Titolo\n\n[testo](/indirizzo/lungo/) ![alt](./f.jpg) <b>\n')).toBe(2);
    expect(words('小米 12\u3000Ultra，徕卡\n')).toBe(3);
    expect(words('| a | b |\n| - | - |\n| c | d |\n')).toBe(4);
    expect(words('')).toBe(0);
  });

  test('a body is empty when a reader would see nothing', () => {
    expect(readBody('\n<!-- nota -->\n\n***\n', 1).empty).toBe(true);
    expect(readBody('![Foto](./f.jpg)\n', 1).empty).toBe(false);
    expect(readBody('::embed[]{url="https://example.com/"}\n', 1).empty).toBe(false);
  });

  test('the address of a picture is no link, that of both is', () => {
    const hrefs = (source: string) => readBody(source, 1).links.map(({ href }) => href);
    expect(hrefs('![Foto][a]\n\n[a]: ./a.jpg\n')).toEqual([]);
    expect(hrefs('![Foto][a] [foto][a]\n\n[a]: ./a.jpg\n')).toEqual(['./a.jpg']);
    expect(hrefs('Niente.\n\n[a]: /x/\n')).toEqual(['/x/']);
  });

  test('a container is closed by a line of its own, not by one of another', () => {
    const closed = (source: string) => readBody(source, 1).directives.map((each) => each.closed);
    expect(closed(':::aside\nx\n:::\n')).toEqual([true]);
    expect(closed(':::aside\nx\n')).toEqual([false]);
    expect(closed('::::aside\n:::pullquote\nx\n:::\n')).toEqual([false, true]);
    expect(closed(':::aside\n')).toEqual([false]);
    expect(closed('> :::aside\n> x\n> :::\n')).toEqual([true]);
  });

  test.each([
    ['[testo] (https://example.com/)', '[testo] ('],
    ['[testo](/un indirizzo/)', '[testo](/un indirizzo/)'],
    ['[testo] (./a.md)', '[testo] (./a.md)'],
  ])('%s is no link', (source, text) => {
    expect(readBody(`${source}\n`, 1).malformedLinks).toMatchObject([{ text }]);
  });

  test.each(['\\[^1] e \\[a][b] e \\[a](b c)', '[sic] e [1] (vedi sopra)', '`[^1] [a][b] [a](b c)`', 'a::b'])(
    '%s is text',
    (source) => {
      const body = readBody(`${source}\n`, 1);
      const { undefinedFootnotes, undefinedReferences, malformedLinks, malformedDirectives } = body;
      expect([undefinedFootnotes, undefinedReferences, malformedLinks, malformedDirectives].flat()).toEqual(
        [],
      );
    },
  );
});
