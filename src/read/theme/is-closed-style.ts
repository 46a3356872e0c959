import type { transform as Transform } from 'lightningcss';

/**
 * Whether a rule behind the sheet would stand by itself. Browsers close at its end whatever is
 * open, but a build puts other sheets behind it.
 */
export function isClosedStyle(text: string, transform: typeof Transform): boolean {
  try {
    const { code } = transform({ filename: 'style.css', code: Buffer.from(`${text}\n${PROBE}`) });
    return `\n${Buffer.from(code).toString()}`.endsWith(`\n${PROBE}`);
  } catch {
    return false;
  }
}

const PROBE = '.rota-probe {\n  --rota-probe: 1;\n}\n';
