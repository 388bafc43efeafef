import type { AstroConfig } from 'astro';
import { basePathProblem } from '../library/base-path.ts';
import { UNSUPPORTED_MARKDOWN } from '../markdown/unsupported.ts';
import { site } from '../site.ts';
import { words } from './words.ts';

/**
 * What in `astro.config.mjs` the newsroom can't honour: a sentence each that says what to do instead. Nothing that an
 * owner writes there is ignored in silence.
 */
export function unsupported(config: AstroConfig): readonly string[] {
  const { guard } = words;
  const { origin } = new URL(site.url);
  const basePath = basePathProblem(config.base, site);
  const rules: readonly (readonly [isBroken: boolean, sentence: string])[] = [
    [config.output !== 'static', guard.output(config.output)],
    [config.trailingSlash !== 'always', guard.trailingSlash(config.trailingSlash)],
    [config.build.format !== 'directory', guard.format(config.build.format)],
    [
      config.site !== undefined && new URL(config.site).origin !== origin,
      guard.site(config.site ?? '', site.url),
    ],
    [basePath !== undefined, basePath ?? ''],
    [config.i18n !== undefined, guard.i18n],
    [config.experimental.incrementalBuild, guard.incrementalBuild],
    [config.srcDir.href !== new URL('src/', config.root).href, guard.folder('srcDir', './src')],
    [config.publicDir.href !== new URL('public/', config.root).href, guard.folder('publicDir', './public')],
    ...config.integrations.map(
      ({ name }) => [Object.hasOwn(guard.integrations, name), guard.integrations[name] ?? ''] as const,
    ),
  ];
  const markdown = UNSUPPORTED_MARKDOWN.filter(({ isUsed }) => isUsed(config.markdown));
  return [
    ...rules.flatMap(([isBroken, sentence]) => (isBroken ? [sentence] : [])),
    ...markdown.map(({ option, instead }) => `astro.config.mjs: ${option}: ${instead}`),
  ];
}
