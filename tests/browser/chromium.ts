import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

/** Where the browser that comes with the npm packages is unpacked; gone with node_modules. */
const CACHE = resolve('node_modules/.cache/spiffero');
const UNPACKED = join(CACHE, 'chromium');
const PACKED = resolve('node_modules/@sparticuz/chromium/bin');

/** Whether the browser of the npm packages, built for Linux on x64, runs here. */
const packaged = process.platform === 'linux' && process.arch === 'x64';

/**
 * How Playwright starts a browser without anything installed besides the npm
 * packages. Elsewhere than on Linux, the installed Chrome is used.
 */
export const launchOptions: LaunchOptions = packaged
  ? {
      executablePath: join(UNPACKED, 'chromium'),
      // Chromium's sandbox refuses root, as whom containers run.
      args: ['--no-sandbox'],
      env: {
        ...process.env,
        FONTCONFIG_PATH: UNPACKED,
        // Libraries that a bare machine lacks; the browser's own are enough for it.
        LD_LIBRARY_PATH: join(UNPACKED, 'al2023/lib'),
      },
    }
  : { channel: 'chrome' };

/** Unpacks the browser once, all of it or nothing, so that runs side by side don't trip over each other. */
export async function unpackChromium(): Promise<void> {
  if (!packaged || existsSync(UNPACKED)) return;
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'unpacking-'));
  // The package unpacks into the system's temporary folder, which it looks up here.
  process.env['TMPDIR'] = folder;
  const { inflate } = await import('@sparticuz/chromium');
  for (const archive of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'])
    await inflate(join(PACKED, archive));
  delete process.env['TMPDIR'];
  await writeFile(join(folder, 'fonts.conf'), fontsConfig());
  await rename(folder, UNPACKED).catch(() => rm(folder, { recursive: true }));
}

/** Only the fonts of the package, so that every machine lays out alike. */
function fontsConfig(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(UNPACKED, 'fonts/fonts')}</dir>
  <cachedir>${join(UNPACKED, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
