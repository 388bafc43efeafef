/** A function, because a string would be compiled as a template for every page. */
export default {
  permalink: ({ pagination }) => (pagination.pageNumber > 0 ? `/page/${pagination.pageNumber + 1}/` : '/'),
};
