import { unpackChromium } from './chromium.ts';

/** What has to be there before the first browser starts. */
export default async function setup(): Promise<void> {
  await unpackChromium();
}
