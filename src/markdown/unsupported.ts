import { t } from '../i18n/index.ts';
import type { MarkdownOptions } from './plugins.ts';

const words = t.markdown.unsupported;

/** What Astro documents of `markdown` in its configuration and bodies can't have. Each is refused rather than ignored. */
export const UNSUPPORTED_MARKDOWN: readonly UnsupportedOption[] = [
  {
    option: 'markdown.processor',
    isUsed: ({ processor }) => !isUnified(processor) && !isUntouched(processor),
    instead: words.processor,
  },
  {
    option: 'markdown.remarkPlugins, markdown.rehypePlugins, markdown.remarkRehype',
    isUsed: ({ processor, ...legacy }) => !isUnified(processor) && hasLegacyPlugins(legacy),
    instead: words.legacyPlugins,
  },
  {
    option: 'markdown.syntaxHighlight',
    isUsed: ({ syntaxHighlight }) => Boolean(syntaxHighlight),
    instead: words.syntaxHighlight,
  },
  { option: 'gfm', isUsed: (options) => settingOf(options, 'gfm') === false, instead: words.gfm },
  {
    option: 'smartypants',
    isUsed: (options) => !isOn(settingOf(options, 'smartypants')),
    instead: words.smartypants,
  },
  {
    option: 'remarkRehype.allowDangerousHtml',
    isUsed: (options) => Boolean(bridgeOf(options)['allowDangerousHtml']),
    instead: words.rawHtml,
  },
  {
    option: 'remarkRehype.clobberPrefix',
    isUsed: (options) => bridgeOf(options)['clobberPrefix'] !== undefined,
    instead: words.clobberPrefix,
  },
];

/** An option, and what the owner can do in its place. */
export interface UnsupportedOption {
  /** As it is written in `astro.config.mjs`. */
  readonly option: string;
  /** @param markdown `config.markdown`, as Astro has resolved it */
  readonly isUsed: (markdown: MarkdownOptions) => boolean;
  /** One sentence, in the language of the site. */
  readonly instead: string;
}

function isUnified({ name }: MarkdownOptions['processor']): boolean {
  return name === 'unified';
}

/** Astro's own processor as it is when nothing is said of it: it renders no body of ours, and nobody has asked it to. */
function isUntouched({ name, options }: MarkdownOptions['processor']): boolean {
  return (
    name === 'satteri' && Object.values(options).every((option: object) => Object.keys(option).length === 0)
  );
}

function hasLegacyPlugins({
  remarkPlugins,
  rehypePlugins,
  remarkRehype,
}: Omit<MarkdownOptions, 'processor'>) {
  return [remarkPlugins, rehypePlugins, remarkRehype].some((given) => Object.keys(given ?? {}).length > 0);
}

/** A setting of the processor, or of `markdown` where Astro still has it as well. */
function settingOf({ processor, ...markdown }: MarkdownOptions, name: 'gfm' | 'smartypants'): unknown {
  return (processor.options as Record<string, unknown>)[name] ?? markdown[name];
}

function isOn(setting: unknown): boolean {
  return setting === undefined || setting === true;
}

function bridgeOf({ processor }: MarkdownOptions): Record<string, unknown> {
  return (processor.options as { remarkRehype?: Record<string, unknown> }).remarkRehype ?? {};
}
