import type { Audit } from './audit-page.ts';

/** The head of the table that `printAudit` fills. */
export function printAuditHead(): void {
  print('page', [
    'perf a11y best seo',
    'LCP',
    'CLS',
    'TBT',
    'html',
    'css',
    'font',
    'script',
    'image',
  ]);
}

/** A line of what a page costs its reader, kilobytes as they came; below it what costs points. */
export function printAudit(name: string, audit: Audit): void {
  const { scores, lcp, cls, tbt, bytes, lost } = audit;
  const four = ['performance', 'accessibility', 'best-practices', 'seo'];
  const points = four.map((id) => String(Math.round(scores[id] ?? 0)).padStart(4)).join(' ');
  const kinds = ['document', 'stylesheet', 'font', 'script', 'image'];
  const weights = kinds.map((kind) => ((bytes[kind] ?? 0) / 1000).toFixed(1));
  print(name, [
    points,
    `${(lcp / 1000).toFixed(2)} s`,
    cls.toFixed(3),
    `${Math.round(tbt)} ms`,
    ...weights,
  ]);
  for (const text of lost) process.stdout.write(`    ${text}\n`);
}

function print(name: string, [points = '', ...cells]: string[]): void {
  const line =
    name.padEnd(18) + points.padStart(20) + cells.map((cell) => cell.padStart(8)).join('');
  process.stdout.write(`${line}\n`);
}
