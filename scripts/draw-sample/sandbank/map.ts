import { ink, middle, rect, shape, stroke, svg, text, white } from '../paper.ts';

/** The frame that all maps of the bank share, so that they can be laid on each other. */
export const sheet = (ground: string, ...parts: string[]) =>
  svg(
    1200,
    750,
    ground,
    ...parts,
    rect(1.5, 1.5, 1197, 747, 'none', `stroke="${ink}" stroke-width="3"`),
  );

/** A sheet with scale and north. */
export const map = (ground: string, ...parts: string[]) =>
  sheet(
    ground,
    ...parts,
    stroke('M880 680H1130M880 668V692M1130 668V692', ink, 3.5),
    text(864, 691, 34, '500 m', 'text-anchor="end"'),
    shape('M1168 644L1180 694L1168 684L1156 694Z', ink),
    text(1168, 637, 30, 'N', middle),
  );

/** As charts show it: a red can, lettered or not. */
export const buoy = (x: number, y: number, tone = '#c02f2a', size = 1) =>
  shape(
    `M${x - 15 * size} ${y - 38 * size}H${x + 15 * size}L${x + 19 * size} ${y}H${x - 19 * size}Z`,
    tone,
    `stroke="${white}" stroke-width="${4 * size}"`,
  );
