import type { ImageFact } from '../../src/domain/records.ts';

/** An image's facts with the given sides. */
export const imageOf = (width: number, height: number): ImageFact => ({
  file: 'content/articles/2021/11/photo.jpg',
  digest: '0123456789abcdef',
  width,
  height,
});
