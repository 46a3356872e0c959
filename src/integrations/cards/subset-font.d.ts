declare module 'subset-font' {
  /** A font with some of its glyphs, or cut to one of its weights. */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: {
      targetFormat: 'truetype' | 'woff' | 'woff2';
      keepAllGlyphs?: boolean;
      noHinting?: boolean;
      /** Which of its features are kept, by their tags; absent: all. */
      keepFeatures?: string[];
      variationAxes?: Record<string, number>;
    },
  ): Promise<Buffer>;
}
