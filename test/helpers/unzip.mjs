// Reads the archives that scripts/package/zip-archive.mjs writes.
import {inflateRawSync} from 'node:zlib';

const LOCAL_FILE = 0x04034b50;

/**
 * Unpacks an archive whose local headers have the sizes of the files.
 * @param {Buffer} archive
 * @returns {Map<string, Buffer>} the files by path
 */
export function unzipped(archive) {
  const files = new Map();
  for (let at = 0; archive.readUInt32LE(at) === LOCAL_FILE;) {
    const nameAt = at + 30;
    const dataAt = nameAt + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
    const end = dataAt + archive.readUInt32LE(at + 18);
    const name = archive.toString('utf8', nameAt, nameAt + archive.readUInt16LE(at + 26));
    files.set(name, inflateRawSync(archive.subarray(dataAt, end)));
    at = end;
  }
  return files;
}
