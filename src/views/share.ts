import type { Address } from '../domain/urls.ts';
import { t } from '../i18n/index.ts';
import type { Href } from './urls.ts';
import { absolute } from './urls.ts';

/** A plain link that opens another service with the article filled in; nothing is loaded from it. */
export interface ShareLink {
  readonly service: string;
  /** Words for those who cannot see the icon. */
  readonly label: string;
  readonly href: Href;
}

/** Links to pass a page on, the least intrusive first. */
export function shareLinks(address: Address, title: string): ShareLink[] {
  const url = encodeURIComponent(absolute(address));
  const text = encodeURIComponent(title);
  const on = (service: string, href: Href) => ({ service, label: t.article.shareOn(service), href });
  return [
    { service: 'E-mail', label: t.article.byMail, href: `mailto:?subject=${text}&body=${url}` },
    on('WhatsApp', `https://wa.me/?text=${text}%20${url}`),
    on('Telegram', `https://t.me/share/url?url=${url}&text=${text}`),
    on('Bluesky', `https://bsky.app/intent/compose?text=${text}%20${url}`),
  ];
}
