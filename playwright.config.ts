import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/browser/chromium.ts';
import { origin } from './tests/browser/origin.ts';
// What tests expect is in the words of the site that they look at.
import './tests/support/site-hook.ts';

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './tests/browser/setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  timeout: 60_000,
  use: { baseURL: origin, browserName: 'chromium', launchOptions, locale: 'it-IT' },
  webServer: {
    // Builds the site first.
    command: 'node tests/browser/serve.ts',
    url: origin,
    timeout: 600_000,
    stdout: 'pipe',
  },
});
