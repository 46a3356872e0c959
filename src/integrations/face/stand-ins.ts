import subsetFont from 'subset-font';
import { readCmap } from '../../read/fonts/read-cmap.ts';
import { readGlyphs } from './glyphs.ts';
import { readTables } from './sfnt.ts';

/**
 * Rules for the fonts of the reader's system that stand in for the face until it has come, each as
 * wide as the face is: the text takes the same lines before and after. `names` are their families.
 */
export async function standIns(font: Buffer, varies: boolean): Promise<StandIns> {
  const { width, ascent, descent } = await measured(font, varies);
  const rules = SYSTEM_FONTS.map(({ name, locals, width: own }) => {
    const size = width / own;
    const percent = (value: number) => `${(value * 100).toFixed(2)}%`;
    const sources = locals.map((local) => `local('${local}')`);
    return [
      '@font-face {',
      `  font-family: '${name}';`,
      `  src: ${sources.join(', ')};`,
      `  size-adjust: ${percent(size)};`,
      `  ascent-override: ${percent(ascent / size)};`,
      `  descent-override: ${percent(descent / size)};`,
      '  line-gap-override: 0%;',
      '}\n',
    ].join('\n');
  });
  return { names: SYSTEM_FONTS.map(({ name }) => name), rules: rules.join('') };
}

/** The mean width of the commonest letters, and how far lines reach up and down, in ems. */
async function measured(font: Buffer, varies: boolean) {
  const axes = varies ? { variationAxes: { wght: HEADING_WEIGHT } } : {};
  const form = { keepFeatures: [], targetFormat: 'truetype' as const, ...axes };
  const tables = readTables(await subsetFont(font, COMMON_LETTERS, form));
  const units = tables.get('head')!.readUInt16BE(18);
  const hhea = tables.get('hhea')!;
  const glyphs = readGlyphs(tables);
  const places = readCmap(tables.get('cmap')!);
  const widths = [...COMMON_LETTERS].map((letter) =>
    glyphs[places.get(letter.codePointAt(0)!) ?? 0]!.metrics.readUInt16BE(0),
  );
  return {
    width: widths.reduce((sum, width) => sum + width, 0) / widths.length / units,
    ascent: hhea.readInt16BE(4) / units,
    descent: -hhea.readInt16BE(6) / units,
  };
}

/** As `--display-weight` has it. */
const HEADING_WEIGHT = 600;
const COMMON_LETTERS = 'acdehilmnorstu';

/** Bold fonts of the systems, with the mean width of the same letters: those of headings are bold. */
const SYSTEM_FONTS = [
  {
    name: 'Face in Georgia',
    locals: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'],
    width: 0.5848,
  },
  { name: 'Face in Noto', locals: ['Noto Serif Bold', 'NotoSerif-Bold'], width: 0.5759 },
  {
    name: 'Face in Times',
    locals: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
    width: 0.4762,
  },
  { name: 'Face in DejaVu', locals: ['DejaVu Serif Bold', 'DejaVuSerif-Bold'], width: 0.6293 },
];

export interface StandIns {
  names: string[];
  rules: string;
}
