// A zip of some files, the same for the same files: nothing in it depends on when and where it was made.
import {crc32, deflateRawSync} from 'node:zlib';

/** 1 January 1980, 0:00, the first day of zips. */
const TIME = 0;
const DAY = 0x21;

/** What both the file's own header and the list at the end say of it. */
function about({name, data, packed}) {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0); // version that is needed
  header.writeUInt16LE(0x800, 2); // names are UTF-8
  header.writeUInt16LE(8, 4); // deflate
  header.writeUInt16LE(TIME, 6);
  header.writeUInt16LE(DAY, 8);
  header.writeUInt32LE(crc32(data), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
}

const signature = (value) => Buffer.from([0x50, 0x4b, ...value]);

/**
 * @param {[name: string, data: Buffer][]} files
 * @returns {Buffer}
 */
export function zip(files) {
  const parts = [];
  const list = [];
  let offset = 0;
  for (const [name, data] of files) {
    const packed = deflateRawSync(data, {level: 9});
    const header = about({name, data, packed});
    const before = offset;
    const part = [signature([3, 4]), header, Buffer.from(name), packed];
    parts.push(...part);
    offset += part.reduce((sum, {length}) => sum + length, 0);
    const rest = Buffer.alloc(14); // no comment, one disk
    rest.writeUInt32LE((0o100644 << 16) >>> 0, 6); // a file that all may read
    rest.writeUInt32LE(before, 10);
    list.push(signature([1, 2]), Buffer.from([20, 3]), header, rest, Buffer.from(name));
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, directory, signature([5, 6]), end]);
}
