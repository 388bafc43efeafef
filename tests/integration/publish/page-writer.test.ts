import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PageWriter } from '../../../src/build/render/page-writer.ts';

function openFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spiffero-writer-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    writer: new PageWriter(folder),
    read: (name: string) => readFileSync(path.join(folder, name), 'utf8'),
  };
}

test('a page is written whole, its memory let go, and its size told', () => {
  const { writer, read } = openFolder();
  const bytes = new TextEncoder().encode('Una lente');
  const [size] = writer.write('a/b/index.html', bytes);
  expect(read('a/b/index.html')).toBe('Una lente');
  expect([size, bytes.length]).toEqual([9, 0]);
});

test('memory that is shared with others is nobody’s to let go', () => {
  const { writer, read } = openFolder();
  const sheet = new TextEncoder().encode('uno due');
  const shared = new Uint8Array(new SharedArrayBuffer(3));
  shared.set(sheet.subarray(0, 3));
  writer.write('one.html', sheet.subarray(0, 3));
  writer.write('two.html', sheet.subarray(4));
  writer.write('three.html', shared);
  expect(['one', 'two', 'three'].map((name) => read(`${name}.html`))).toEqual(['uno', 'due', 'uno']);
  expect([sheet.length, shared.length]).toEqual([7, 3]);
});
