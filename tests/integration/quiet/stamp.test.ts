import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isCertain, takeStamp } from '../../../src/build/quiet/stamp.ts';

/** When no file that was changed just now is racy any longer. */
const later = () => Date.now() + 60_000;

function setUp() {
  const root = mkdtempSync(path.join(os.tmpdir(), 'spiffero-stamp-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const content = path.join(root, 'content');
  const at = (name: string) => path.join(content, name);
  mkdirSync(at('2021/11'), { recursive: true });
  writeFileSync(at('2021/11/a.md'), 'one');
  writeFileSync(at('tags.yaml'), 'two');
  writeFileSync(path.join(root, 'elsewhere.md'), 'three');
  symlinkSync(path.join(root, 'elsewhere.md'), at('link.md'));
  return { root, at, take: (now = later()) => takeStamp([content, path.join(root, 'public')], now) };
}

test('what nobody touches is known again, and a folder that is not there is none', () => {
  const { take } = setUp();
  const before = take();
  expect(before?.text).toMatch(/^[\da-f]{64}$/);
  expect(take()).toEqual(before);
});

type Place = ReturnType<typeof setUp>;

const changes: Readonly<Record<string, (place: Place) => void>> = {
  'a file more': ({ at }) => {
    writeFileSync(at('b.md'), '');
  },
  'a file less': ({ at }) => {
    rmSync(at('tags.yaml'));
  },
  'another name': ({ at }) => {
    renameSync(at('tags.yaml'), at('tags.yml'));
  },
  'another folder': ({ at }) => {
    renameSync(at('2021/11'), at('2021/12'));
  },
  'a file that moved up': ({ at }) => {
    renameSync(at('2021/11/a.md'), at('2021/a.md'));
  },
  'a folder without a file': ({ at }) => {
    mkdirSync(at('2021/12.md'));
  },
  'more bytes': ({ at }) => {
    writeFileSync(at('tags.yaml'), 'two more');
  },
  'another time': ({ at }) => {
    utimesSync(at('tags.yaml'), 1, 1);
  },
  'another file of the same name, size and time': ({ at }) => {
    const { atimeMs, mtimeMs } = statSync(at('tags.yaml'));
    writeFileSync(at('new.yaml'), 'six');
    utimesSync(at('new.yaml'), atimeMs / 1000, mtimeMs / 1000);
    renameSync(at('new.yaml'), at('tags.yaml'));
  },
  'what a link leads to': ({ root }) => {
    utimesSync(path.join(root, 'elsewhere.md'), 1, 1);
  },
  'a file where none was asked for before': ({ root }) => {
    mkdirSync(path.join(root, 'public'));
    writeFileSync(path.join(root, 'public/robots.txt'), '');
  },
};

test.each(Object.keys(changes))('%s is noticed', (name) => {
  const place = setUp();
  const before = place.take();
  changes[name]!(place);
  const after = place.take();
  expect(after).toBeDefined();
  expect(after?.text).not.toBe(before?.text);
});

describe('what was changed a moment ago', () => {
  test('is certain once it is older, and as it was', () => {
    const { take } = setUp();
    const stamp = take(Date.now())!;
    expect(stamp.fresh.size).toBe(3);
    expect(isCertain(stamp, Date.now())).toBe(false);
    expect(isCertain(stamp, later())).toBe(true);
  });

  test('is not when it was changed once more', () => {
    const { at, take } = setUp();
    const stamp = take(Date.now())!;
    writeFileSync(at('tags.yaml'), 'four');
    expect(isCertain(stamp, later())).toBe(false);
  });

  test('is not when it has the same times and says something else', () => {
    const { at, take } = setUp();
    const stamp = take(Date.now())!;
    const fresh = new Map([...stamp.fresh, [at('tags.yaml'), 'the digest of something else']]);
    expect(isCertain({ ...stamp, fresh }, later())).toBe(false);
  });

  test('is not when it is dated in the future, or gone', () => {
    const { at, take } = setUp();
    utimesSync(at('tags.yaml'), later(), later());
    const stamp = take(Date.now())!;
    expect(isCertain(stamp, later())).toBe(false);
    rmSync(at('tags.yaml'));
    expect(isCertain(stamp, later())).toBe(false);
  });
});

test('what is older needs no second look', () => {
  const { at, take } = setUp();
  const stamp = take()!;
  rmSync(at('tags.yaml'));
  expect(isCertain(stamp, Date.now())).toBe(true);
});

test('no stamp is taken of what leads nowhere', () => {
  const { at, take } = setUp();
  symlinkSync(at('nowhere'), at('broken.md'));
  expect(take()).toBeUndefined();
});
