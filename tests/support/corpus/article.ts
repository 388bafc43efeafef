import type { z } from 'astro/zod';
import { toSlug } from '../../../src/domain/slugs.ts';
import type { article } from '../../../src/schema/article.ts';
import type { TagData } from '../../../src/schema/tag.ts';
import type { Drawer } from '../random.ts';
import { drawerFor } from '../random.ts';
import { articleBody } from './body.ts';
import { instant, later, monthOf } from './calendar.ts';
import { authorId, storyId } from './names.ts';
import type { Plan } from './plan.ts';
import { hasCover, isDraft } from './plan.ts';
import type { Prose } from './prose-file.ts';
import { headline, sentence } from './prose.ts';
import { citedRumors, storyOf } from './threads.ts';

const MOST_TAGS = 5;
const MODELS = ['', ' Pro', ' Ultra', ' Mini', ' Lite'] as const;
const UPDATES = ['update', 'update', 'correction'] as const;

/** Articles far enough back to be looked up, rather than remembered. */
const RECENT = 300;

/**
 * An article.
 *
 * @param tags those declared, the most used first
 * @param earlier ids of articles that went out before, to link to
 */
export function articleFile(
  index: number,
  plan: Plan,
  tags: readonly TagData[],
  earlier: readonly string[],
): ArticleFile {
  const draw = drawerFor(`article/${index}`, plan.seed);
  const published = plan.publishedAt(index);
  const subjects = new Set(Array.from({ length: draw.between(2, MOST_TAGS) }, () => draw.zipf(tags.length)));
  const named = tags[Math.max(...subjects)]!.label;
  const title = headline(draw, `${named} ${draw.between(3, 20)}${draw.pick(MODELS)}`).slice(0, 140);
  const id = `${monthOf(published)}/${toSlug(title).slice(0, 60).replace(/-$/, '')}-${index + 1}`;
  const story = storyOf(plan, index, draw);
  const data = {
    title,
    description: sentence(draw),
    published: instant(published),
    authors: signatures(plan, draw),
    tags: [...subjects].map((subject) => tags[subject]!.slug),
    ...(story !== undefined && { story: storyId(story), ...citedRumors(plan, index, story, draw) }),
    ...(hasCover(index, plan) && { cover: coverOf(id, draw) }),
    ...changes(published, plan, draw),
    ...(isDraft(index) && { draft: true }),
    ...(draw.chance(0.005) && { aliases: [`/${monthOf(published)}/vecchio-${index + 1}/`] }),
  };
  return { id, data, body: articleBody(draw, linksTo(earlier, draw)) };
}

function coverOf(id: string, draw: Drawer): ArticleData['cover'] {
  return {
    file: `./${id.slice(id.lastIndexOf('/') + 1)}.jpg`,
    alt: sentence(draw),
    credit: 'Corpus di prova',
  };
}

function signatures(plan: Plan, draw: Drawer): string[] {
  const authors = [
    draw.below(plan.size.authors),
    ...(draw.chance(0.1) ? [draw.below(plan.size.authors)] : []),
  ];
  return [...new Set(authors)].map(authorId);
}

function linksTo(earlier: readonly string[], draw: Drawer): string[] {
  if (earlier.length === 0) return [];
  return Array.from({ length: draw.between(1, 4) }, () => {
    const back = 1 + draw.below(draw.chance(0.7) ? Math.min(RECENT, earlier.length) : earlier.length);
    return `/${earlier.at(-back) ?? ''}/`;
  });
}

function changes(published: number, plan: Plan, draw: Drawer): Pick<ArticleData, 'updates'> {
  const at = later(published, draw.between(1, 72));
  if (!draw.chance(0.08) || at > plan.end) return {};
  const kind = draw.chance(0.02) ? 'withdrawal' : draw.pick(UPDATES);
  return { updates: [{ at: instant(at), kind, note: sentence(draw) }] };
}

/** An article with its id. */
export interface ArticleFile extends Prose<ArticleData> {
  readonly id: string;
}

type ArticleData = z.input<typeof article>;
