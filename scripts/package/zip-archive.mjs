// Writes reproducible zip archives: the same files result in the same bytes, whenever and wherever the archive is created.
import {crc32, deflateRawSync} from 'node:zlib';

/** 1 January 1980, 0:00, the earliest date in the zip format. */
const TIME = 0;
const DAY = 0x21;

/** Returns the fields that the local header of a file and its entry in the central directory have in common. */
function commonHeader({name, data, packed}) {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0); // version needed to extract
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
  const entries = [];
  let offset = 0;
  for (const [name, data] of files) {
    const packed = deflateRawSync(data, {level: 9});
    const header = commonHeader({name, data, packed});
    const headerOffset = offset;
    const localFile = [signature([3, 4]), header, Buffer.from(name), packed];
    parts.push(...localFile);
    offset += localFile.reduce((sum, {length}) => sum + length, 0);
    const entryFields = Buffer.alloc(14); // no comment, disk 0
    entryFields.writeUInt32LE((0o100644 << 16) >>> 0, 6); // permissions rw-r--r--
    entryFields.writeUInt32LE(headerOffset, 10);
    entries.push(signature([1, 2]), Buffer.from([20, 3]), header, entryFields, Buffer.from(name));
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, directory, signature([5, 6]), end]);
}
