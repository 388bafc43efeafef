import { stringify } from 'yaml';

/** A Markdown file as editors write it. */
export function markdown({ data, body }: Prose): string {
  return `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}`;
}

/** Frontmatter and body of a Markdown file. */
export interface Prose<Data = object> {
  readonly data: Data;
  readonly body: string;
}
