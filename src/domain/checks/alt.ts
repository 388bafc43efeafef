import { toSlug } from '../slugs.ts';

/** Words that say that it is a picture, which is all that a screen reader's user already knows. */
const GENERIC = new Set(
  [
    [
      'immagine',
      'immagini',
      'foto',
      'fotografia',
      'figura',
      'copertina',
      'illustrazione',
      'schermata',
      'disegno',
    ],
    ['image', 'images', 'photo', 'picture', 'cover', 'figure', 'illustration', 'screenshot', 'drawing'],
    ['img', 'pic', 'alt', 'testo-alternativo', 'alternative-text', 'descrizione', 'description'],
  ].flat(),
);

/** Names that cameras, telephones and screenshot tools give. */
const CAMERA_NAME =
  /^(?:img|dsc|dscf|dscn|pxl|mvimg|screenshot|schermata|whatsapp-image)-?\d[\d-]*(?:-at-[\d-]+)?$/;

/**
 * Why an alternative text tells nobody what a picture shows, if it doesn't.
 *
 * @param url the picture's address, as written
 * @param title the headline beside it, which screen readers have read already
 */
export function uselessAlt(alt: string, url: string, title: string | undefined): Uselessness | undefined {
  const words = toSlug(alt);
  const name = url.slice(url.lastIndexOf('/') + 1);
  const stem = name.replace(/\.\w+$/, '');
  const looksLikeFile = /\.(?:jpe?g|png|webp|avif|gif)$/i.test(alt.trim()) || CAMERA_NAME.test(words);
  if (looksLikeFile || (words !== '' && [stem, name].map(toSlug).includes(words))) return 'file-name';
  if (GENERIC.has(words.replace(/-\d+$/, ''))) return 'generic';
  return title !== undefined && words === toSlug(title) ? 'title' : undefined;
}

type Uselessness = 'file-name' | 'generic' | 'title';
