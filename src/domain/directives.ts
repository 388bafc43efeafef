/** The directives that a text may use, as `src/markdown/transforms/directives.ts` renders them. */
export const directives: ReadonlyMap<string, DirectiveRules> = new Map([
  ['aside', { form: 'container', attributes: ['title'], example: ':::aside{title="…"}' }],
  ['pullquote', { form: 'container', attributes: ['by'], example: ':::pullquote{by="…"}' }],
  ['embed', { form: 'leaf', attributes: ['url'], address: 'url', example: '::embed[…]{url="https://…"}' }],
]);

/** How one directive is written. */
export interface DirectiveRules {
  /** `container`: around lines of text. `leaf`: one line. */
  readonly form: 'container' | 'leaf';
  readonly attributes: readonly string[];
  /** The attribute that must be there and hold an address on the web. */
  readonly address?: string;
  readonly example: string;
}
