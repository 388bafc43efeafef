import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawPicture } from './pictures.ts';
import type { Project } from './project.ts';
import { buildWell, edit, readTree, run } from './project.ts';
import { differences } from './rebuild.ts';
import { makeSmallSite, NOW } from './small-site.ts';

/** What an owner who knows Astro adds to a site, by the file. */
const ADDED: Readonly<Record<string, string>> = {
  'src/pages/squadra/index.astro': `---
import { getCollection, getEntries, getEntry, render } from 'astro:content';
import { Image, Picture } from 'astro:assets';
import picture from '../../assets/foto.jpg';
const articles = await getCollection('articles', ({ data }) => !data.draft);
const first = await getEntry('articles', articles[0].id);
const author = await getEntry('authors', first.data.authors[0]);
const events = await getCollection('eventi');
const shown = await getEntries(events.map(({ data }) => data.article));
const people = await getCollection('people');
const { Content, headings } = await render(first);
---
<html lang="it"><head><title>Squadra</title></head><body>
<ul>{articles.map(({ id, data, body }) => <li>{id} {data.title} {body.trim().length > 0 ? 'scritto' : 'vuoto'}</li>)}</ul>
<p id="facts">{author.data.name}|{shown.map(({ data }) => data.title).join()}|{people.length}|{import.meta.env.PUBLIC_SIGN}|{Array.isArray(headings)}</p>
<Image src={picture} alt="" width={40} height={30} /><Picture src={picture} alt="" width={60} formats={['avif']} />
<Content />
</body></html>
`,
  'src/pages/squadra/[id].astro': `---
import { getCollection } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('authors')).map(({ id, data }) => ({ params: { id }, props: { name: data.name } }));
}
---
<html lang="it"><head><title>x</title></head><body><h1>{Astro.props.name}</h1></body></html>
`,
  'src/pages/via.astro': `---\nreturn Astro.redirect('/squadra/');\n---\n`,
  'src/pages/dati.json.ts': `import { getCollection } from 'astro:content';
export const GET = async () => Response.json((await getCollection('tags')).map(({ data }) => data));
`,
  'content/eventi/lancio.md': `---\nname: Lancio\narticle: 2021/10/primo\n---\n\nUn evento.\n`,
  'data/people.json': `[{ "id": "a", "name": "Anna" }]`,
  'src/content.config.ts': `import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { newsroomCollections } from './library/astro/collections.ts';
export const collections = {
  ...newsroomCollections,
  eventi: defineCollection({
    loader: glob({ pattern: '*.md', base: './content/eventi' }),
    schema: z.object({ name: z.string(), article: reference('articles') }),
  }),
  people: defineCollection({ loader: file('data/people.json'), schema: z.object({ id: z.string(), name: z.string() }) }),
};
`,
  'other.mjs': `import { readdirSync, writeFileSync } from 'node:fs';
export const other = (name) => ({
  name,
  hooks: {
    'astro:config:setup': ({ injectRoute, injectScript }) => {
      injectRoute({ pattern: '/di-' + name, entrypoint: './injected.astro' });
      injectScript('head-inline', 'window.' + name + ' = 1');
    },
    'astro:build:done': ({ dir }) => {
      const files = readdirSync(dir, { recursive: true });
      const pictures = files.filter((file) => file.startsWith('_i/')).length;
      writeFileSync(new URL('seen-by-' + name + '.txt', dir), [files.includes('index.html'), files.includes('rss.xml'), pictures > 0].join());
    },
  },
});
`,
  'injected.astro': `<html lang="it"><head><title>x</title></head><body>injected</body></html>\n`,
};

let parent: string;
let project: Project;
const page = (path: string) => readFile(join(project.dist, path), 'utf8');

beforeAll(async () => {
  process.env['PUBLIC_SIGN'] = 'uno';
  parent = await mkdtemp(join(tmpdir(), 'spiffero-open-house-'));
  project = await makeSmallSite(join(parent, 'site'));
  for (const [file, text] of Object.entries(ADDED)) {
    await mkdir(dirname(join(project.folder, file)), { recursive: true });
    await writeFile(join(project.folder, file), text);
  }
  await mkdir(join(project.folder, 'src/assets'), { recursive: true });
  await drawPicture(join(project.folder, 'src/assets/foto.jpg'), { width: 400, height: 300, hue: 20 });
  await edit(
    project,
    'astro.config.mjs',
    'integrations: [spiffero()]',
    "redirects: { '/vecchia': '/squadra/' },\n  integrations: [other('prima'), spiffero(), other('dopo')]",
  );
  await edit(
    project,
    'astro.config.mjs',
    'import { site }',
    "import { other } from './other.mjs';\nimport { site }",
  );
  await edit(
    project,
    'content/articles/2021/10/primo.md',
    'del primo',
    'del primo [con noi](/squadra/), [Anna](/squadra/anna/), [dati](/dati.json), [iniettata](/di-prima/)',
  );
  await buildWell(project, NOW);
});

afterAll(async () => {
  delete process.env['PUBLIC_SIGN'];
  await rm(parent, { recursive: true, force: true });
});

test('collections answer as Astro says, flat, with bodies, references and content', async () => {
  const text = await page('squadra/index.html');
  expect(text).toContain('2021/10/primo');
  expect(text).not.toContain('vuoto');
  expect(text).toMatch(/id="facts">[^|]+\|[^|]+\|1\|uno\|true/);
  expect(await page('squadra/anna/index.html')).toContain('<h1>');
  expect(JSON.parse(await page('dati.json'))).toContainEqual(expect.objectContaining({ slug: 'lenti' }));
});

test('pictures of astro:assets are there, redirects lead on, and the pages are in the sitemap', async () => {
  const sources = [...(await page('squadra/index.html')).matchAll(/(?:src|srcset)="\/(_astro\/[^" ]+)/g)];
  expect(sources.length).toBeGreaterThan(2);
  const files = new Set((await readTree(project.dist)).keys());
  expect(sources.filter(([, file = '']) => !files.has(file))).toEqual([]);
  for (const from of ['via', 'vecchia']) expect(await page(`${from}/index.html`)).toContain('/squadra/');
  for (const path of ['/squadra/', '/squadra/anna/', '/di-prima/'])
    expect(await page('sitemap.xml')).toContain(path);
});

test('other integrations see the whole site, and their scripts are on its pages', async () => {
  for (const name of ['prima', 'dopo']) expect(await page(`seen-by-${name}.txt`)).toBe('true,true,true');
  expect(await page('index.html')).toContain('window.prima = 1');
  expect(await page('2021/10/primo/index.html')).toContain('window.dopo = 1');
});

test('`astro build` makes the same, and so does the next build', async () => {
  const first = await readTree(project.dist);
  const { code, said } = await run(project, 'npx astro build', NOW);
  expect(code, said).toBe(0);
  expect(differences(first, await readTree(project.dist))).toEqual([]);
});

test('an edit of content, of a collection or of the environment is never missed', async () => {
  await edit(project, 'content/articles/2021/10/primo.md', /^title: .*$/m, 'title: Un titolo nuovo');
  await edit(project, 'data/people.json', ' }]', ' }, { "id": "b", "name": "Bruno" }]');
  process.env['PUBLIC_SIGN'] = 'due';
  await buildWell(project, NOW);
  const text = await page('squadra/index.html');
  expect(text).toContain('Un titolo nuovo');
  expect(text).toMatch(/\|2\|due\|true/);
});
