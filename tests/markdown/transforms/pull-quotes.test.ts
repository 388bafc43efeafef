import { expect, test } from 'vitest';
import { feed, page } from '../rendering.ts';

const ECHO = 'Il post, disse, "è sparito davvero".\n\n:::pullquote\n*è sparito* davvero.\n:::';

test('a quote that repeats the text is for the eye alone', async () => {
  expect(await page(ECHO)).toContain(
    '<figure class="pullquote" aria-hidden="true"><blockquote><p><em>è sparito</em> davvero.</p></blockquote></figure>',
  );
  expect(await feed(ECHO)).toBe('<p>Il post, disse, “è sparito davvero”.</p>\n');
});

test('a quote that says something new is read to everybody', async () => {
  const source = 'Testo.\n\n:::pullquote{by="L\'ufficio stampa"}\nNon commentiamo.\n:::';
  const shown =
    '<blockquote><p>Non commentiamo.</p></blockquote><figcaption>L’ufficio stampa</figcaption></figure>';
  expect(await page(source)).toContain(`<figure class="pullquote">${shown}`);
  expect(await feed(source)).toContain(`<figure>${shown}`);
});

test('a quote with a link in it is never hidden, as the link would still take the focus', async () => {
  expect(await page('Vedi qui.\n\n:::pullquote\nVedi [qui](/x/)\n:::')).not.toContain('aria-hidden');
});

test('an empty quote repeats nothing', async () => {
  expect(await page('Testo.\n\n:::pullquote\n:::')).not.toContain('aria-hidden');
});
