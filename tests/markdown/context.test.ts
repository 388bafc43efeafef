import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { pipelineOf } from '../../src/markdown/pipeline.ts';
import { NO_PLUGINS } from '../../src/markdown/plugins.ts';

test('a file without the facts of its body is a mistake of ours, and says so', () => {
  expect(() =>
    pipelineOf('it', NO_PLUGINS).runSync(parseMarkdown('[a](/b/)'), new VFile('[a](/b/)')),
  ).toThrow('The pipeline wants a file whose data has a body.');
});
