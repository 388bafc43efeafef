import type { Problem } from '../../domain/problems.ts';
import type { ProblemDictionary } from '../../i18n/problems.ts';
import { toMessage } from './messages.ts';

/**
 * The problems as JSON for other programs: a list of messages with the fields of
 * `vfile-message`, in order of file and line. A message without `place` is about
 * the whole file.
 */
export function reportJson(problems: readonly Problem[], words: ProblemDictionary): string {
  const messages = problems.map((problem) => {
    const { file, place, reason, ruleId, source, fatal, expected, note, url } = toMessage(problem, words);
    return { file, place, reason, ruleId, source, fatal, expected, note, url, details: problem.details };
  });
  return `${JSON.stringify(messages, null, 2)}\n`;
}
