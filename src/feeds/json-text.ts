import { legalXml } from './xml.ts';

/** Plain data as JSON, whose texts say what they say in the other formats. */
export function json(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? legalXml(part) : part));
}
