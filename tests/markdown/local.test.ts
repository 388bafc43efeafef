import { expect, test } from 'vitest';
import { resolveLocalFile } from '../../src/markdown/local.ts';

test.each([
  ['content/articles/2021/11/xiaomi.md', '/2021/11/xiaomi/'],
  ['content/pages/metodo.md', '/metodo/'],
  ['content/stories/xiaomi-12.md', '/storie/xiaomi-12/'],
  ['content/authors/anna-rossi.md', '/autori/anna-rossi/'],
  ['content/rumors/leica.md', '/voci/leica/'],
  ['content/sources/ice-universe.md', '/fonti/ice-universe/'],
  ['content/tags.yaml', undefined],
  ['content/articles/2021/11/foto.jpg', undefined],
  ['content/altro/x.md', undefined],
  ['src/site.ts', undefined],
])('%s → %s', (file, address) => {
  expect(resolveLocalFile(file)).toBe(address);
});
