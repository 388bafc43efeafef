/** Every article has the address of its file: `articles/2021/11/name.md` is at `/2021/11/name/`. */
export default {
  layout: 'article.njk',
  permalink: ({ page }) => `${page.filePathStem.slice('/articles'.length)}/`,
};
