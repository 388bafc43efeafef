/** The pictures of the publication itself in `public/`, as paths from the site's root. */
export const ICONS = {
  /** Any size; follows the reader's light or dark. */
  vector: '/favicon.svg',
  /** 192 pixels. */
  small: '/icon-192.png',
  /** 512 pixels. */
  large: '/icon-512.png',
  /** 512 pixels, without round corners: the device cuts its own shape. */
  maskable: '/icon-maskable-512.png',
  /** 180 pixels, without round corners: for the home screen of Apple's devices. */
  touch: '/apple-touch-icon.png',
  /** 144 pixels, the most that RSS 2.0 allows. */
  feed: '/icon-144.png',
};
