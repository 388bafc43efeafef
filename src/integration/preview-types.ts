import type { IncomingMessage, ServerResponse } from 'node:http';
import { mediaTypeOf } from '../feeds/media-types.ts';

/**
 * Lets `npm run preview` send documents with their own types, as a web server that was told does. Vite's preview
 * knows endings only, and Astro keeps plug-ins away from it; a proxy that lets every request pass may set a header.
 */
export const previewTypes = {
  '^/.*\\.(?:xml|json|opml)(?:\\?.*)?$': {
    bypass({ url = '' }: IncomingMessage, response: ServerResponse | undefined): string {
      const type = mediaTypeOf(url.split('?')[0] ?? '');
      if (type !== undefined) response?.setHeader('content-type', type);
      return url;
    },
  },
};
