import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exec } from './exec.ts';

const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';
const SUITE = `deb [signed-by=${KEYS}] http://deb.debian.org/debian sid main\n`;

/**
 * Unpacks the newest version of a package that Debian has, from its unstable
 * suite, into a folder of ours. The machine's own lists and packages stay as
 * they are; its libraries must do, which they do for Hugo from Debian 12 on.
 *
 * @param folder where `usr/bin` and the rest go; left alone when it is there
 */
export async function unpackNewest(name: string, folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const apt = `${folder}.apt`;
  await mkdir(path.join(apt, 'lists/partial'), { recursive: true });
  await mkdir(path.join(apt, 'cache/archives/partial'), { recursive: true });
  await writeFile(path.join(apt, 'sources.list'), SUITE);
  const options = settings(apt).flatMap((setting) => ['-o', setting]);
  await exec('apt-get', [...options, 'update'], apt);
  await exec('apt-get', [...options, 'download', name], apt);
  const archive = (await readdir(apt)).find((file) => file.endsWith('.deb'));
  if (archive === undefined) throw new Error(`Debian has no package ${name}.`);
  await exec('dpkg-deb', ['-x', archive, `${folder}.part`], apt);
  await exec('mv', [`${folder}.part`, folder], apt);
  await rm(apt, { recursive: true });
}

function settings(apt: string): string[] {
  return [
    `Dir::Etc::sourcelist=${apt}/sources.list`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${apt}/lists`,
    `Dir::Cache=${apt}/cache`,
    'APT::Sandbox::User=root',
  ];
}
