/**
 * The name by which a cover in a list and the same cover on top of its article
 * know each other in a view transition: a `<custom-ident>` made from the
 * article's address, so no page has it twice.
 *
 * @see https://www.w3.org/TR/css-view-transitions-1/#view-transition-name-prop
 */
export function coverName(path: string): string {
  return `cover${path.replaceAll('/', '-').replace(/-$/, '')}`;
}
