import { preview } from 'astro';
import { buildTestSite, testSite } from '../build/test-site.ts';
import { port } from './origin.ts';

await buildTestSite();
await preview({ root: testSite.folder, server: { host: '127.0.0.1', port } });
