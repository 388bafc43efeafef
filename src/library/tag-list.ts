import type { TagList } from '../domain/library.ts';
import type { Problem } from '../domain/problems.ts';
import type { TagData } from '../schema/tag.ts';
import { tags } from '../schema/tag.ts';
import { applySchema } from './apply-schema.ts';
import { placesIn } from './positions.ts';
import { refuseUnwritable } from './rules.ts';
import { salvage } from './salvage.ts';
import { schemaProblems } from './schema-problems.ts';
import { decodeText } from './text.ts';
import { parseYaml } from './yaml.ts';

const START = { line: 1, column: 1 };

refuseUnwritable(tags, 'tags');

/**
 * Reads `content/tags.yaml`.
 *
 * @param timeZone IANA zone in which examples of dates are written
 */
export function readTagList(bytes: Buffer, file: string, timeZone: string): ReadTagList {
  const decoded = decodeText(bytes, file);
  if (decoded.text === undefined) return { ...unreadTagList(file), problems: decoded.problems };
  const parsed = parseYaml(decoded.text, file, 1);
  const problems = [...decoded.problems, ...parsed.problems];
  if (!parsed.ok) return { ...unreadTagList(file), problems };

  const placeOf = placesIn(decoded.text, 1, START);
  // A file without a line declares no tag.
  const value = parsed.value ?? [];
  const result = applySchema(tags, value);
  if (result.ok) {
    return { list: { file, tags: result.data, readable: true, placeOf }, valid: result.data, problems };
  }
  const context = { schema: tags, value, file, placeOf, timeZone };
  const left = salvage(tags, value);
  return {
    list: { file, tags: left ?? [], readable: left !== undefined, placeOf },
    valid: [],
    problems: [...problems, ...schemaProblems(result.issues, context)],
  };
}

/** A list of which nothing could be read. */
export function unreadTagList(file: string): Pick<ReadTagList, 'list' | 'valid'> {
  return { list: { file, tags: [], readable: false, placeOf: () => START }, valid: [] };
}

/** The declared tags, read. */
interface ReadTagList {
  readonly list: TagList;
  /** The tags, when all of them are as the schema wants them. */
  readonly valid: readonly TagData[];
  readonly problems: readonly Problem[];
}
