import { expect, test } from 'vitest';
import { feed, page } from '../rendering.ts';

const CODE = '```sh\nnpm run build -- "x"\n```';

test('code stays as typed, has no colours, and scrolls by keyboard', async () => {
  expect(await page(CODE)).toBe(
    '<pre tabindex="0"><code class="language-sh">npm run build -- "x"\n</code></pre>',
  );
});

test('a feed has it plain', async () => {
  expect(await feed(CODE)).toBe('<pre><code>npm run build -- "x"\n</code></pre>');
});
