import { expect, test } from 'vitest';
import { serviceOf } from '../../../src/markdown/transforms/services.ts';

test.each([
  ['https://www.youtube.com/watch?v=1', 'video', 'YouTube'],
  ['https://youtu.be/1', 'video', 'YouTube'],
  ['https://m.weibo.cn/detail/1', 'post', 'Weibo'],
  ['https://x.com/a/status/1', 'post', 'X'],
  ['https://twitter.com/a/status/1', 'post', 'X'],
  ['https://podcasts.apple.com/it/x', 'audio', 'Apple Podcasts'],
  ['https://mastodon.uno/@anna/112233', 'post', 'Mastodon'],
  ['https://mastodon.uno/@anna@example.org/112233', 'post', 'Mastodon'],
  ['https://mastodon.uno/@anna', 'page', undefined],
  ['https://notyoutube.com/', 'page', undefined],
  ['https://youtube.com.example.org/', 'page', undefined],
  ['https://netflix.com/', 'page', undefined],
])('%s', (url, kind, name) => {
  expect(serviceOf(new URL(url))).toEqual({ kind, ...(name && { name }) });
});
