import sharp from 'sharp';

/** What a camera writes into a photograph and no page may give away. */
export const SECRETS = ['SN-7741-HARBOUR', '1 Quay Street', 'W5M0MpCehiHzreSzNTczkc9d'];

/** What a reader sees of a photograph; its bytes say it in other numbers, those of Display P3. */
export const SEEN = { r: 220, g: 120, b: 40 };

/**
 * A photograph of 24 megapixels, lying on its side as a phone takes it, in Display P3: with place,
 * camera and a packet of XMP. Its top left corner, as a reader sees it, is white.
 */
export async function photograph(width: number, height: number): Promise<Buffer> {
  // As it is stored: turned a quarter to the left of what is seen.
  const stored = { width: height, height: width };
  const corner = { width: stored.width >> 2, height: stored.height >> 2, channels: 3 } as const;
  const white = await sharp({ create: { ...corner, background: '#fff' } })
    .png()
    .toBuffer();
  return sharp({ create: { ...stored, channels: 3, background: SEEN } })
    .composite([{ input: white, gravity: 'southwest' }])
    .withMetadata({ orientation: 6 })
    .withIccProfile('p3', { attach: true })
    .withExifMerge({
      IFD0: { Make: 'Quay', Artist: SECRETS[0]!, ImageDescription: SECRETS[1]! },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 32/1 6/1', GPSLongitudeRef: 'E' },
    })
    .withXmp(`<?xpacket begin="" id="${SECRETS[2]}"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/>`)
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** Three frames of 900 by 600 pixels: red, green, blue. */
export async function moving(format: 'gif' | 'webp'): Promise<Buffer> {
  const colours = ['#c00000', '#00a000', '#0000c0'];
  const frames = await Promise.all(colours.map((colour) => plain(900, 600, colour)));
  const joined = sharp(frames, { join: { animated: true } });
  return joined[format]({ loop: 0, delay: colours.map(() => 200) }).toBuffer();
}

export function plain(width: number, height: number, background: string): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** Half of it can be seen through. */
export function transparent(): Promise<Buffer> {
  const background = { r: 0, g: 90, b: 160, alpha: 0 };
  return sharp({ create: { width: 1400, height: 900, channels: 4, background } })
    .png()
    .toBuffer();
}

export function printed(): Promise<Buffer> {
  const create = { width: 800, height: 500, channels: 3, background: '#a03020' } as const;
  return sharp({ create }).toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer();
}

export async function deep(): Promise<Buffer> {
  const create = { width: 800, height: 500, channels: 3, background: '#a03020' } as const;
  return sharp({ create }).toColourspace('rgb16').png().toBuffer();
}
