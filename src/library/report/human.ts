import { styleText } from 'node:util';
import type { Problem } from '../../domain/problems.ts';
import { docsOf } from '../../domain/problems.ts';
import type { ProblemDictionary } from '../../i18n/problems.ts';
import { frame } from './frame.ts';
import type { Said } from './messages.ts';
import { wordsFor } from './messages.ts';

/** Columns before the text of a line: its number, and a bar. */
const GUTTER = 6;

/**
 * The problems for people: each with its place, the line in question, what was
 * found, what was expected and what to do; then a count.
 */
export function reportHuman(problems: readonly Problem[], options: HumanOptions): string {
  const blocks = problems.map((problem) => `${block(problem, options)}\n\n`);
  return `${blocks.join('')}${summary(problems, options)}\n`;
}

function block(problem: Problem, options: HumanOptions): string {
  const { words, paint } = options;
  const said = wordsFor(problem, words.kinds);
  const isError = problem.severity === 'error';
  const severity = isError ? words.labels.error : words.labels.warning;
  return [
    paint('bold', place(problem)),
    `  ${paint(isError ? 'red' : 'yellow', `${severity}: ${said.title}`)}`,
    ...lineInQuestion(problem, options),
    ...sentences(said, problem, options),
  ].join('\n');
}

/** `file:line:column`, which terminals and editors open on a click. */
function place({ file, line, column }: Problem): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

function lineInQuestion(problem: Problem, { lineOf, paint, width }: HumanOptions): string[] {
  const { file, line, column = 1, length } = problem;
  const text = line === undefined ? undefined : lineOf(file, line);
  if (line === undefined || text === undefined) return [];
  const span = length === undefined ? { line, column } : { line, column, length };
  const shown = frame(text, span, width - GUTTER - 3);
  return [
    '',
    `${paint('dim', `${String(line).padStart(GUTTER)} │`)} ${shown.line}`,
    `${paint('dim', `${' '.repeat(GUTTER)} │`)} ${paint('red', shown.marker)}`,
    '',
  ];
}

function sentences(
  { found, expected, mend }: Said,
  { kind }: Problem,
  { words, paint }: HumanOptions,
): string[] {
  const { labels } = words;
  const rows = [
    [labels.found, found],
    [labels.expected, expected],
    [labels.mend, mend],
    [labels.more, docsOf(kind)],
  ] as const;
  const column = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.flatMap(([label, text]) => {
    const [first = '', ...rest] = text.split('\n');
    const indent = ' '.repeat(column + 2);
    return [`  ${paint('cyan', label.padEnd(column))}${first}`, ...rest.map((row) => `${indent}  ${row}`)];
  });
}

function summary(problems: readonly Problem[], { words, fileCount, paint }: HumanOptions): string {
  if (problems.length === 0) return paint('green', words.clean(fileCount));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const files = new Set(problems.map(({ file }) => file)).size;
  return paint('bold', words.summary(errors, problems.length - errors, files));
}

/** Paints with the colours of the terminal, or, where there is none, not at all. */
export const painter = (isColoured: boolean): Paint =>
  isColoured ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;

/** How to tell people. */
export interface HumanOptions {
  readonly words: ProblemDictionary;
  /** Content files that were read. */
  readonly fileCount: number;
  /** A line of a file, counted from 1, without its ending; undefined when it can't be shown. */
  readonly lineOf: (file: string, line: number) => string | undefined;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
}

type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan', text: string) => string;
