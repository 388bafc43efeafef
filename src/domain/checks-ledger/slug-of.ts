/** The last word of an address, or of the id of an article: what people know it by. */
export function slugOf(address: string): string {
  return address.split('/').findLast((segment) => segment !== '')!;
}
