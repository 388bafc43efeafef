import { expect, test } from 'vitest';
import { feed, page } from '../rendering.ts';

const TABLE = '| Modello | MP |\n|:--|--:|\n| 12 Ultra | 50 |';

test('a table scrolls in a frame that has the focus and a name', async () => {
  expect(await page(TABLE)).toMatchInlineSnapshot(`
    "<section class="table" tabindex="0" aria-label="Tabella: Modello, MP"><table>
    <thead>
    <tr>
    <th scope="col" data-align="left">Modello</th>
    <th scope="col" data-align="right">MP</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td data-align="left">12 Ultra</td>
    <td data-align="right">50</td>
    </tr>
    </tbody>
    </table></section>"
  `);
});

test('a header cell without words heads nothing', async () => {
  expect(await page('| | a |\n|---|---|\n| x | y |')).toContain('<td></td>\n<th scope="col">a</th>');
});

test('a table without any header has a name all the same', async () => {
  expect(await page('| |\n|---|\n| x |')).toContain('aria-label="Tabella"');
});

test.each([':-\nx', 'a\n:-\nx', '| a |\n|-|', 'a | b\n--|--\nc | d', '> | a |\n> |---|\n> | b |'])(
  'tables are not overlooked for the sake of speed: %j',
  async (source) => {
    expect(await page(source)).toContain(source.startsWith(':') ? '<p>' : '<table>');
  },
);

test('a feed has the table alone, aligned by what feed readers know', async () => {
  expect(await feed(TABLE)).toMatch(/^<table>[^]*<th align="right">MP<\/th>[^]*<\/table>$/);
});
