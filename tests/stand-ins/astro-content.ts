/** Stands in for Astro's virtual module outside a build. Tests say what it gives with `vi.mock`. */
export function getCollection(name: string): Promise<never> {
  return Promise.reject(
    new Error(`astro:content is not there in a unit test: mock getCollection('${name}').`),
  );
}
