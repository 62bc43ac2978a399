/** A zip archive of texts, stored without compression: APPNOTE 6.3, the part every unpacker reads. */

export interface ZipEntry {
  /** Path in the archive; forward slashes. */
  readonly name: string;
  readonly text: string;
}

/** The bytes of an archive. `at` dates the entries (the format knows two-second steps, no time zone). */
export function zipOf(entries: readonly ZipEntry[], at: Date): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files = entries.map(({ name, text }) => {
    const content = encoder.encode(text);
    return { name: encoder.encode(name), content, crc: crc32(content) };
  });
  let offset = 0;
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  for (const file of files) {
    const head = header(LOCAL, file, at);
    local.push(head, file.name, file.content);
    central.push(header(CENTRAL, file, at, offset), file.name);
    offset += head.length + file.name.length + file.content.length;
  }
  const size = central.reduce((sum, part) => sum + part.length, 0);
  return joined([...local, ...central, ending(files.length, size, offset)]);
}

interface File {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  readonly crc: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** The local header (30 bytes), or the one of the directory (46), which has three more fields around the same core. */
function header(signature: number, { name, content, crc }: File, at: Date, offset = 0): Uint8Array {
  const isLocal = signature === LOCAL;
  const view = new DataView(new ArrayBuffer(isLocal ? 30 : 46));
  view.setUint32(0, signature, true);
  if (!isLocal) view.setUint16(4, 20, true);
  const core = isLocal ? 4 : 6;
  view.setUint16(core, 20, true);
  view.setUint16(core + 2, FLAGS, true);
  view.setUint16(core + 6, dosTime(at), true);
  view.setUint16(core + 8, dosDate(at), true);
  view.setUint32(core + 10, crc, true);
  view.setUint32(core + 14, content.length, true);
  view.setUint32(core + 18, content.length, true);
  view.setUint16(core + 22, name.length, true);
  if (!isLocal) view.setUint32(42, offset, true);
  return new Uint8Array(view.buffer);
}

function ending(count: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}

function dosTime(at: Date): number {
  return (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1);
}

function dosDate(at: Date): number {
  return ((at.getFullYear() - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate();
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as zip and PNG have it, unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
