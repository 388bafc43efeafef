import { expect, test } from 'vitest';
import { feed, page } from '../rendering.ts';

const TASKS = '- [x] scritto\n- [ ] riletto\n- altro';

test('the box of a task says what it shows', async () => {
  expect(await page(TASKS)).toMatchInlineSnapshot(`
    "<ul class="contains-task-list">
    <li class="task-list-item"><input type="checkbox" checked disabled aria-label="Fatto"> scritto</li>
    <li class="task-list-item"><input type="checkbox" disabled aria-label="Da fare"> riletto</li>
    <li>altro</li>
    </ul>"
  `);
});

test('so it does where items are spaced out', async () => {
  expect(await page('- [x] uno\n\n- [ ] due')).toMatch(/aria-label="Fatto"[^]*aria-label="Da fare"/);
});

test('a feed has signs, as feed readers drop form fields', async () => {
  expect(await feed(TASKS)).toBe('<ul>\n<li>☑ scritto</li>\n<li>☐ riletto</li>\n<li>altro</li>\n</ul>');
});
