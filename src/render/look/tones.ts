import { contrast, hexOf, oklchOf } from './oklch.ts';

/** The deep green of a blog that names no accent. */
export const DEFAULT_ACCENT = '#0b5d4b';

/** All colours of a scheme; `paper` is the ground, `sheet` what stands out from it. */
export interface Tones {
  paper: string;
  sheet: string;
  rule: string;
  quiet: string;
  ink: string;
  accent: string;
  tint: string;
}

/**
 * The colours of both schemes from the blog's one. Paper, rules and inks take its hue faintly;
 * the accent keeps hue and chroma and moves in lightness until it can be read on every ground.
 * A pair that the owners chose is taken as it is.
 */
export function tonesOf(accent: Accent): { light: Tones; dark: Tones } {
  const pair = typeof accent === 'string' ? null : accent;
  const light = scheme(pair?.light ?? String(accent), LIGHT);
  const dark = scheme(pair?.dark ?? String(accent), DARK);
  return {
    light: pair ? { ...light, accent: pair.light } : light,
    dark: pair ? { ...dark, accent: pair.dark } : dark,
  };
}

/**
 * A sheet of custom properties, each with both schemes. It is linked before all others, so it also
 * settles which layer wins: the bundler's files come in no certain order. Other sites put a person's
 * card into a shadow tree, whose root is its host.
 */
export function tonesSheet(accent: Accent): string {
  const { light, dark } = tonesOf(accent);
  const lines = Object.entries(light).map(
    ([name, value]) => `--${name}:light-dark(${value},${dark[name as keyof Tones]});`,
  );
  return `@layer ${LAYERS};\n@layer tokens{:root,:host{${lines.join('')}}${MORE_CONTRAST}}\n`;
}

/** Who asks their system for more contrast gets no quiet words and no pale lines. */
const MORE_CONTRAST =
  '@media (prefers-contrast:more){:root,:host{--quiet:var(--ink);--rule:var(--ink)}}';

/** Layers of `src/styles` and `src/mdx`, the strongest last. */
const LAYERS = 'tokens,base,frame,lists,people,post,body,letters,search,components,needs,print';

function scheme(seed: string, plan: Plan): Tones {
  const { h, c } = oklchOf(seed);
  const faint = Math.min(1, c / 0.06);
  const tone = ([l, chroma]: readonly [number, number]) => hexOf({ l, c: chroma * faint, h });
  const grounds = { paper: tone(plan.paper), sheet: tone(plan.sheet), tint: tone(plan.tint) };
  const readable = (l: number, chroma: number) =>
    legible({ l, c: chroma, h }, Object.values(grounds), plan.step);
  return {
    ...grounds,
    rule: tone(plan.rule),
    quiet: readable(plan.quiet[0], plan.quiet[1] * faint),
    ink: tone(plan.ink),
    accent: readable(plan.accent(oklchOf(seed).l), c),
  };
}

function legible(colour: { l: number; c: number; h: number }, grounds: string[], step: number) {
  let { l } = colour;
  while (l > 0 && l < 1) {
    const hex = hexOf({ ...colour, l });
    if (grounds.every((ground) => contrast(hex, ground) >= 4.6)) return hex;
    l += step;
  }
  return hexOf({ ...colour, l: step > 0 ? 1 : 0 });
}

const LIGHT: Plan = {
  paper: [0.986, 0.004],
  sheet: [0.962, 0.007],
  tint: [0.945, 0.022],
  rule: [0.84, 0.014],
  quiet: [0.5, 0.018],
  ink: [0.22, 0.02],
  accent: (l) => Math.min(l, 0.48),
  step: -0.01,
};

const DARK: Plan = {
  paper: [0.185, 0.01],
  sheet: [0.225, 0.012],
  tint: [0.27, 0.026],
  rule: [0.38, 0.016],
  quiet: [0.74, 0.014],
  ink: [0.93, 0.008],
  accent: (l) => Math.max(l, 0.76),
  step: 0.01,
};

interface Plan extends Record<
  'paper' | 'sheet' | 'tint' | 'rule' | 'quiet' | 'ink',
  readonly [number, number]
> {
  accent: (lightness: number) => number;
  /** Which way lightness moves when contrast is wanting. */
  step: number;
}

type Accent = string | { light: string; dark: string };
