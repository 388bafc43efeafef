import type { Problem } from '../../domain/problems.ts';
import { docsOf } from '../../domain/problems.ts';
import type { ProblemDictionary } from '../../i18n/problems.ts';
import { wordsFor } from './messages.ts';

/**
 * The problems as workflow commands, which GitHub shows beside the lines of a
 * pull request: `::error file=…,line=…::…`.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub(problems: readonly Problem[], words: ProblemDictionary): string {
  return problems.map((problem) => `${annotation(problem, words)}\n`).join('');
}

function annotation(problem: Problem, { kinds, labels }: ProblemDictionary): string {
  const { title, found, expected, mend } = wordsFor(problem, kinds);
  const { severity, file, line, column, length } = problem;
  const message = [
    found,
    `${labels.expected}: ${expected}`,
    `${labels.mend}: ${mend}`,
    `${labels.more}: ${docsOf(problem.kind)}`,
  ].join('\n');
  const properties = {
    file,
    line,
    endLine: line,
    col: column,
    endColumn: column === undefined || length === undefined ? undefined : column + length,
    title,
  };
  const listed = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${listed.join(',')}::${escapeData(message)}`;
}

/** As in `@actions/core`: what would end the command is percent-encoded. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property the signs between properties are encoded as well. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
