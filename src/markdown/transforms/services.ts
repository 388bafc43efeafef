/** Services that posts are embedded from, by their hosts; hosts below these count as well. */
const SERVICES: readonly Service[] = [
  { name: 'YouTube', kind: 'video', hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'] },
  { name: 'Vimeo', kind: 'video', hosts: ['vimeo.com'] },
  { name: 'Bilibili', kind: 'video', hosts: ['bilibili.com', 'b23.tv'] },
  { name: 'Dailymotion', kind: 'video', hosts: ['dailymotion.com', 'dai.ly'] },
  { name: 'TikTok', kind: 'video', hosts: ['tiktok.com'] },
  { name: 'Twitch', kind: 'video', hosts: ['twitch.tv'] },
  { name: 'Weibo', kind: 'post', hosts: ['weibo.com', 'weibo.cn'] },
  { name: 'X', kind: 'post', hosts: ['x.com', 'twitter.com'] },
  { name: 'Bluesky', kind: 'post', hosts: ['bsky.app'] },
  { name: 'Threads', kind: 'post', hosts: ['threads.net', 'threads.com'] },
  { name: 'Instagram', kind: 'post', hosts: ['instagram.com'] },
  { name: 'Facebook', kind: 'post', hosts: ['facebook.com', 'fb.watch'] },
  { name: 'LinkedIn', kind: 'post', hosts: ['linkedin.com'] },
  { name: 'Reddit', kind: 'post', hosts: ['reddit.com', 'redd.it'] },
  { name: 'Telegram', kind: 'post', hosts: ['t.me', 'telegram.me'] },
  { name: 'Spotify', kind: 'audio', hosts: ['spotify.com'] },
  { name: 'SoundCloud', kind: 'audio', hosts: ['soundcloud.com'] },
  { name: 'Apple Podcasts', kind: 'audio', hosts: ['podcasts.apple.com'] },
];

/** Mastodon runs on any host; its posts have addresses of one shape: `/@name/112233`. */
const MASTODON_POST = /^\/@[\w.-]+(?:@[\w.-]+)?\/\d+$/;

/** The service that an address belongs to; a plain page when none is known. */
export function serviceOf(url: URL): KnownService {
  const known = SERVICES.find(({ hosts }) => hosts.some((host) => isWithin(url.hostname, host)));
  if (known !== undefined) return { name: known.name, kind: known.kind };
  return MASTODON_POST.test(url.pathname) ? { name: 'Mastodon', kind: 'post' } : { kind: 'page' };
}

function isWithin(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}

/** What kind of thing an address shows, and on which service. */
export type KnownService =
  | { readonly name: string; readonly kind: 'video' | 'post' | 'audio' }
  | { readonly kind: 'page'; readonly name?: undefined };

interface Service {
  readonly name: string;
  readonly kind: 'video' | 'post' | 'audio';
  readonly hosts: readonly string[];
}
