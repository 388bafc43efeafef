import { stringify } from 'yaml';
import { drawerFor } from '../random.ts';
import { articleFile } from './article.ts';
import { shortBody } from './body.ts';
import { authorId, rumorId, sourceId, storyId } from './names.ts';
import { author, source } from './people.ts';
import type { Plan } from './plan.ts';
import { hasCover, isDraft } from './plan.ts';
import { markdown } from './prose-file.ts';
import { coinage, sentence } from './prose.ts';
import { rumorFile } from './rumor.ts';
import { tagsOf } from './tags.ts';

/** Plain pages, as every site has them. The last is the one that the site's settings lead to. */
const PAGES = ['chi-siamo', 'correzioni', 'metodo'];

/** Every file of a content folder, articles oldest first. */
export function* corpusFiles(plan: Plan): Generator<CorpusFile> {
  const { size, seed } = plan;
  const tags = tagsOf(size.tags, seed);
  yield { path: 'tags.yaml', text: stringify(tags, { lineWidth: 0 }) };
  yield* PAGES.map((id, index) => proseFile(`pages/${id}`, page(id, index, seed)));
  yield* each(size.authors, (index) => proseFile(`authors/${authorId(index)}`, author(index, seed)));
  yield* each(size.sources, (index) => proseFile(`sources/${sourceId(index)}`, source(index, seed)));
  yield* each(size.stories, (index) => proseFile(`stories/${storyId(index)}`, story(index, seed)));
  yield* each(size.rumors, (index) => proseFile(`rumors/${rumorId(index)}`, rumorFile(index, plan)));
  const earlier: string[] = [];
  for (let index = 0; index < size.articles; index += 1) {
    const article = articleFile(index, plan, tags, earlier);
    yield proseFile(`articles/${article.id}`, article);
    if (hasCover(index, plan)) yield { path: `articles/${article.id}.jpg`, photo: index };
    if (!isDraft(index)) earlier.push(article.id);
  }
}

function* each(count: number, make: (index: number) => CorpusFile): Generator<CorpusFile> {
  for (let index = 0; index < count; index += 1) yield make(index);
}

function proseFile(path: string, prose: Parameters<typeof markdown>[0]): CorpusFile {
  return { path: `${path}.md`, text: markdown(prose) };
}

function page(id: string, index: number, seed: number) {
  const draw = drawerFor(`page/${id}`, seed);
  return { data: { title: `Pagina ${index + 1}`, description: sentence(draw) }, body: shortBody(draw) };
}

function story(index: number, seed: number) {
  const draw = drawerFor(`story/${index}`, seed);
  return { data: { title: `Serie ${coinage(draw)}`, description: sentence(draw) }, body: shortBody(draw) };
}

/** A file of a content folder. */
export interface CorpusFile {
  /** From the content folder, with forward slashes. */
  readonly path: string;
  /** What it says, unless it is a picture. */
  readonly text?: string;
  /** For a picture, its number. */
  readonly photo?: number;
}
