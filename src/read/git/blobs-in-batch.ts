/**
 * What "git cat-file --batch" printed, by id: each object is a line with id, type and size in
 * bytes, so many bytes, and a line break. An object that git does not have is a line alone.
 */
export function blobsInBatch(printed: Buffer): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < printed.length;) {
    const start = printed.indexOf('\n', at) + 1;
    const [id = '', type, size] = printed.toString('utf8', at, start).trim().split(' ');
    at = start;
    if (size === undefined) continue;
    if (type === 'blob') blobs.set(id, printed.subarray(start, start + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
