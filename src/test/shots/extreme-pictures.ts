import sharp from 'sharp';

/** Head and shoulders of nobody, so that portraits can be told from plain tiles. */
export function sampleFace(background: string, skin: string): Promise<Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 500" width="800" height="1000">
    <rect width="400" height="500" fill="${background}"/>
    <path d="M40 500 C60 360 340 360 360 500 Z" fill="#30343a"/>
    <rect x="165" y="270" width="70" height="110" fill="${skin}"/>
    <ellipse cx="200" cy="200" rx="88" ry="112" fill="${skin}"/>
    <path d="M108 190 C100 60 300 60 292 190 C270 120 130 120 108 190 Z" fill="#3b2f2a"/>
  </svg>`;
  return sharp(Buffer.from(drawing)).jpeg().toBuffer();
}

/** A quay at low water. */
export function sampleCover(width: number, height: number): Promise<Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" preserveAspectRatio="none" width="${width}" height="${height}">
    <rect width="16" height="9" fill="#b9cdd4"/>
    <rect y="5" width="16" height="4" fill="#4b6b76"/>
    <path d="M0 4.2 H9 V5.4 H0 Z" fill="#6b5f52"/>
    <path d="M1 5.4 V7 M3 5.4 V7 M5 5.4 V7 M7 5.4 V7" stroke="#4a4038" stroke-width=".25"/>
    <path d="M10 5 h3.4 l-.6 .7 h-2.2 Z M11.6 5 V2.4 l1.2 1.8 Z" fill="#f2ede3"/>
  </svg>`;
  return sharp(Buffer.from(drawing)).jpeg().toBuffer();
}
