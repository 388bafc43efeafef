/** Functions, because strings would be compiled as templates for every page. */
export default {
  permalink: ({ list }) => `/tags/${list.tag}/${list.number > 1 ? `page/${list.number}/` : ''}`,
  eleventyComputed: {
    title: ({ topics, list }) => topics[list.tag].label,
    description: ({ topics, list }) => topics[list.tag].description,
  },
};
