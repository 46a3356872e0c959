import { group, rect, shape } from '../paper.ts';

/** A person is drawn on 800x1000; the frame comes closer, so that a small face is still a face. */
export const portrait = (ground: string, ...parts: string[]) =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1000" viewBox="92 80 616 770">',
    rect(0, 0, 800, 1000, ground),
    ...parts,
    '</svg>',
  ].join('');

/** The light from the right: what was drawn, seen in a mirror. */
export const turnedRound = (...parts: string[]) => group('translate(800 0) scale(-1 1)', ...parts);

/** Shoulders from the neck down, the side away from the light a tone deeper. */
export const shoulders = (tone: string, deep: string, slope = 0) =>
  shape(
    `M84 1010C92 ${842 + slope} 150 ${748 + slope} 326 674L400 760L474 674C650 ${748 + slope} 708 ${842 + slope} 716 1010Z`,
    tone,
  ) +
  shape(
    `M474 674C650 ${748 + slope} 708 ${842 + slope} 716 1010H560C566 ${900 + slope} 540 ${790 + slope} 440 720Z`,
    deep,
  );

/** What is drawn at the left half stands at the right as well. */
export const mirrored = (part: string) => part + turnedRound(part);
