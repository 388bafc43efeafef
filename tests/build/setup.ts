import { buildTestSite } from './test-site.ts';

/** What has to be there before the tests that look at a built site. */
export default async function setup(): Promise<void> {
  await buildTestSite();
}
