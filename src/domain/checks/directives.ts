import type { Directive } from '../body.ts';
import type { CheckContext } from '../check.ts';
import type { DirectiveRules } from '../directives.ts';
import { directives } from '../directives.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import { problem } from '../problems.ts';

const WEB_ADDRESS = /^https?:\/\/[^/\s]/;

/** Directives are ours alone: nothing but this knows their names, their form and their attributes. */
export function checkDirectives({ library }: CheckContext): Problem[] {
  return library.sources.flatMap(({ file, body }) =>
    (body?.directives ?? []).flatMap((directive) => directiveProblems(directive, file)),
  );
}

function directiveProblems(directive: Directive, file: string): Problem[] {
  const { name, form, label, closed, place } = directive;
  const rules = directives.get(name);
  const open = closed ? [] : [problem('unclosed-directive', file, place, { name })];
  // `alle 10:30[nota]`: more likely a sentence without its space than a directive.
  if (!rules && form === 'text') {
    return [problem('malformed-directive', file, place, { text: `:${name}[${label}]` })];
  }
  if (!rules) {
    const known = [...directives.keys()];
    const details = { name, nearest: nearest(name, known), known };
    return [problem('unknown-directive', file, place, details), ...open];
  }
  if (rules.form !== form) {
    return [problem('directive-form', file, place, { name, example: rules.example }), ...open];
  }
  return [...attributeProblems(directive, rules, file), ...open];
}

function attributeProblems(
  { name, attributes, place }: Directive,
  rules: DirectiveRules,
  file: string,
): Problem[] {
  const { address, example } = rules;
  const report = (attribute: string, reason: 'missing' | 'unknown' | 'invalid') =>
    problem('directive-attribute', file, place, { name, attribute, reason, example });
  const unknown = Object.keys(attributes)
    .filter((attribute) => !rules.attributes.includes(attribute))
    .map((attribute) => report(attribute, 'unknown'));
  if (address === undefined) return unknown;
  const value = attributes[address];
  // A misspelt name is told as such, not as two mistakes.
  if (value === undefined) return unknown.length > 0 ? unknown : [report(address, 'missing')];
  return WEB_ADDRESS.test(value) ? unknown : [...unknown, report(address, 'invalid')];
}
