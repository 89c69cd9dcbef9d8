// Reads texts out of a zip archive, by its central directory.

import {inflateRawSync} from 'node:zlib';

const END = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const STORED = 0;

/** The texts of the entries whose name matches, in the order of the directory. Archives above 4 GB are not read. */
export function readEntries(bytes, name) {
  const texts = [];
  const end = findEnd(bytes);
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const nameSize = bytes.readUInt16LE(at + 28);
    const entry = bytes.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameSize);
    if (name.test(entry)) {
      texts.push(readText(bytes, at));
    }
    at += ENTRY_SIZE + nameSize + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return texts;
}

function findEnd(bytes) {
  for (let at = bytes.length - END_SIZE; at >= 0; at--) {
    if (bytes.readUInt32LE(at) === END) {
      return at;
    }
  }
  throw new Error('not a zip archive');
}

function readText(bytes, at) {
  const size = bytes.readUInt32LE(at + 20);
  const local = bytes.readUInt32LE(at + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const content = bytes.subarray(start, start + size);
  return (bytes.readUInt16LE(at + 10) === STORED ? content : inflateRawSync(content)).toString('utf8');
}
