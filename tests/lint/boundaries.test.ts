import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

/** Linted with the project's own configuration, as if it were the text of that file. */
const eslint = new ESLint();

describe('rooms import only what the table of rooms allows', () => {
  test.each([
    ['src/domain/urls.ts', `import { t } from '../i18n/index.ts';`],
    ['src/domain/urls.ts', `import { site } from '../site.ts';`],
    ['src/domain/urls.ts', `import { article } from '../schema/article.ts';`],
    ['src/domain/urls.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/domain/urls.ts', `import { readFileSync } from 'fs';`],
    ['src/domain/urls.ts', `import { z } from 'astro/zod';`],
    ['src/domain/urls.ts', `const { z } = await import('astro/zod');`],
    ['src/domain/urls.ts', `export { t } from '../i18n/index.ts';`],
    ['src/views/home.ts', `import { getCollection } from 'astro:content';`],
    ['src/views/home.ts', `import { useArchive } from '../library/current.ts';`],
    ['src/views/home.ts', `import sharp from 'sharp';`],
    ['src/schema/page.ts', `import { createUrls } from '../domain/urls.ts';`],
    ['src/i18n/dates.ts', `import { createUrls } from '../domain/urls.ts';`],
    ['src/site.ts', `import { createUrls } from './domain/urls.ts';`],
    ['src/images/formats.ts', `import { home } from '../views/home.ts';`],
    ['src/pages/index.astro', `---\nimport { readFile } from 'node:fs/promises';\n---\n`],
    ['src/components/card/Card.astro', `---\nimport { homeView } from '../../views/home.ts';\n---\n`],
    ['src/components/card/Card.astro', `---\nimport Head from '../../custom/Head.astro';\n---\n`],
    ['src/components/card/Card.astro', `---\nimport { useArchive } from '../../library/current.ts';\n---\n`],
  ])('%s may not say %s', async (filePath, code) => {
    expect(await rulesBroken(filePath, code)).toContain('boundaries/dependencies');
  });

  test.each([
    ['src/domain/urls.ts', `import type { Site } from '../site.ts';`],
    ['src/domain/urls.ts', `import type { ArticleData } from '../schema/article.ts';`],
    ['src/domain/urls.ts', `import { distance } from 'fastest-levenshtein';`],
    ['src/views/home.ts', `import { t } from '../i18n/index.ts';`],
    ['src/custom/Head.astro', `---\nimport Badge from '../components/status/Badge.astro';\n---\n`],
    ['src/custom/Head.astro', `---\nimport { hrefOf } from '../links.ts';\n---\n`],
    ['src/components/card/Card.astro', `---\nimport type { HomeView } from '../../views/home.ts';\n---\n`],
  ])('%s may say %s', async (filePath, code) => {
    expect(await rulesBroken(filePath, code)).not.toContain('boundaries/dependencies');
  });
});

describe('domain and views know neither clock nor environment', () => {
  test.each([
    ['new Date()', 'no-restricted-syntax'],
    ['Date()', 'no-restricted-syntax'],
    ['Date.now()', 'no-restricted-properties'],
    ['Math.random()', 'no-restricted-properties'],
    ['process.env', 'no-restricted-globals'],
    ['import.meta.env', 'no-restricted-syntax'],
  ])('%s is an error', async (expression, rule) => {
    expect(await rulesBroken('src/views/home.ts', `export const value = ${expression};`)).toContain(rule);
    expect(await rulesBroken('src/domain/urls.ts', `export const value = ${expression};`)).toContain(rule);
  });

  test('a given moment is no clock', async () => {
    const broken = await rulesBroken('src/views/home.ts', `export const value = new Date('2021-11-20');`);
    expect(broken).not.toContain('no-restricted-syntax');
  });
});

describe('tests have a site of their own', () => {
  const rule = '@typescript-eslint/no-restricted-imports';

  test('they may not import the owner’s', async () => {
    expect(
      await rulesBroken('tests/views/card.test.ts', `import { site } from '../../src/site.ts';`),
    ).toContain(rule);
  });

  test('they may say what a site is', async () => {
    const type = `import type { Site } from '../../src/site.ts';`;
    expect(await rulesBroken('tests/views/card.test.ts', type)).not.toContain(rule);
  });
});

async function rulesBroken(filePath: string, code: string) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return result?.messages.map(({ ruleId }) => ruleId);
}
