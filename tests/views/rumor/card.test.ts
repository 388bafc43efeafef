import { expect, test } from 'vitest';
import { rumorCardViews } from '../../../src/views/rumor/card.ts';
import { newsroom } from '../../support/newsroom.ts';

test('a card says how a rumor stands and leads to its page by whole address', () => {
  const card = rumorCardViews(newsroom()).find(({ id }) => id === 'lens')?.view;
  expect(card).toMatchObject({
    path: '/voci/lens/card/',
    statement: 'The phone has their lens',
    status: { status: 'void', word: 'Decaduta' },
    url: 'https://spiffero.example/voci/lens/',
  });
  expect(card?.explainer).toMatch(/^Una sola fonte;/);
});
