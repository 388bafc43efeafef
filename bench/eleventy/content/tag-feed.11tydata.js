/** A function, because a string would be compiled as a template for every feed. */
export default {
  permalink: ({ list }) => `/tags/${list.tag}/index.xml`,
};
