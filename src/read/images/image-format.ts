/** The format that the first bytes of a file show, or null; `heif` is told from `avif`. */
export function imageFormat(head: Buffer): string | null {
  const found = signatures.find(([, offset, bytes]) =>
    head.subarray(offset, offset + bytes.length).equals(bytes),
  );
  if (found) return found[0] === 'riff' ? riffFormat(head) : found[0];
  if (head.toString('latin1', 4, 8) === 'ftyp') return brandFormat(head);
  const text = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^(<\?xml[^]*?<svg|<svg|<!--[^]*?<svg|<!DOCTYPE svg)[\s>]/i.test(text)) return 'svg';
  return /^<(!doctype html|html|head|body)[\s>]/i.test(text) ? 'html' : null;
}

function riffFormat(head: Buffer): string | null {
  return head.toString('latin1', 8, 12) === 'WEBP' ? 'webp' : null;
}

function brandFormat(head: Buffer): string | null {
  const brands = head.toString('latin1', 8, Math.min(head.length, head.readUInt32BE(0)));
  if (/avif|avis/.test(brands)) return 'avif';
  return /hei[cxms]|hev[cxms]|mif1|msf1/.test(brands) ? 'heic' : null;
}

const signatures: [string, number, Buffer][] = [
  ['jpeg', 0, Buffer.from([0xff, 0xd8, 0xff])],
  ['png', 0, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['gif', 0, Buffer.from('GIF8')],
  ['riff', 0, Buffer.from('RIFF')],
  ['bmp', 0, Buffer.from('BM')],
  ['tiff', 0, Buffer.from([0x49, 0x49, 0x2a, 0x00])],
  ['tiff', 0, Buffer.from([0x4d, 0x4d, 0x00, 0x2a])],
  ['pdf', 0, Buffer.from('%PDF')],
  ['jxl', 0, Buffer.from([0xff, 0x0a])],
];
