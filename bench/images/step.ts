import path from 'node:path';
import { startPictures } from '../../src/build/images/publish.ts';
import { openRoom } from '../../src/build/room.ts';

/** The image step of a build, in the project that this is run in: makes what is missing and puts it into `pictures`. */
const room = openRoom(process.cwd(), 'build');
const pictures = startPictures(await room.desk.archive(), room.make, room.cache);
const failures = await pictures.failures();
if (failures.length > 0) throw new Error(failures.join('\n'));
console.log(await pictures.publish(path.resolve('pictures')));
