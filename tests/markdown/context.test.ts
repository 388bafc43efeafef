import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { pipelines } from '../../src/markdown/pipeline.ts';

test('a file without the facts of its body is a mistake of ours, and says so', () => {
  expect(() => pipelines.it.runSync(parseMarkdown('[a](/b/)'), new VFile('[a](/b/)'))).toThrow(
    'The pipeline wants a file whose data has a body.',
  );
});
