import path from 'node:path';
import { startPictures } from '../../src/integration/images/publish.ts';
import { openContent } from '../../src/integration/content.ts';
import { PictureCache } from '../../src/integration/images/cache.ts';
import { pictureMaker } from '../../src/integration/images/make.ts';

/** The image step of a build, in the project that this is run in: makes what is missing and puts it into `pictures`. */
const content = openContent(process.cwd(), { now: new Date().toISOString(), preview: false });
const cache = new PictureCache(path.resolve('.cache/images'));
const pictures = startPictures(await content.archive(), pictureMaker(process.cwd(), cache), cache);
const failures = await pictures.failures();
if (failures.length > 0) throw new Error(failures.join('\n'));
console.log(await pictures.publish(path.resolve('pictures')));
