import { crc32 as nodeCrc } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32, zipOf } from '../../../../lib/view/files/zip.ts';

/** Reads an archive back by its directory at the end, as an unpacker does. */
function unzip(bytes: Uint8Array<ArrayBuffer>): readonly { readonly name: string; readonly text: string }[] {
  const view = new DataView(bytes.buffer);
  const text = (at: number, length: number) => new TextDecoder().decode(bytes.subarray(at, at + length));
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const entries = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [crc, size, nameLength] = [
      view.getUint32(at + 16, true),
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
    ];
    const local = view.getUint32(at + 42, true);
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    const start = local + 30 + view.getUint16(local + 26, true);
    expect(nodeCrc(bytes.subarray(start, start + size))).toBe(crc);
    entries.push({ name: text(at + 46, nameLength), text: text(start, size) });
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return entries;
}

describe('a zip archive', () => {
  it('gives back every file it was made of', () => {
    const entries = fc.array(
      fc.record({ name: fc.string({ unit: 'grapheme', minLength: 1 }), text: fc.string({ unit: 'grapheme' }) }),
    );
    fc.assert(fc.property(entries, (files) => void expect(unzip(zipOf(files, new Date(2026, 10, 22)))).toEqual(files)));
  });

  it('has the checksum every unpacker computes', () => {
    const bytes = new TextEncoder().encode('Аде-мемуар: 13 November 2023');
    expect(crc32(bytes)).toBe(nodeCrc(bytes));
  });
});
