import lighthouse from 'lighthouse';
import type { Result } from 'lighthouse';

/**
 * Lighthouse's verdict on a page as a middling phone sees it: its own defaults, in the Chromium that
 * listens at `port`.
 */
export async function auditPage(url: string, port: number): Promise<Audit> {
  const run = await lighthouse(url, { port, logLevel: 'silent', output: 'json' });
  if (run === undefined) throw new Error(`Lighthouse could not look at ${url}.`);
  const { categories, audits, runtimeError } = run.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const number = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const scores = Object.entries(categories).map(([name, { score }]) => [name, 100 * (score ?? 0)]);
  return {
    scores: Object.fromEntries(scores) as Record<string, number>,
    lcp: number('largest-contentful-paint'),
    cls: number('cumulative-layout-shift'),
    tbt: number('total-blocking-time'),
    bytes: bytesOf(audits),
    lost: Object.values(categories).flatMap(({ auditRefs }) => lostIn(auditRefs, audits)),
  };
}

function bytesOf(audits: Result['audits']): Record<string, number> {
  const details = audits['network-requests']?.details;
  const requests = details?.type === 'table' ? details.items : [];
  const sums: Record<string, number> = {};
  for (const { resourceType, transferSize } of requests) {
    const kind = String(resourceType).toLowerCase();
    sums[kind] = (sums[kind] ?? 0) + Number(transferSize);
  }
  return sums;
}

/** What costs points, each as Lighthouse calls it. */
function lostIn(refs: { id: string; weight: number }[], audits: Result['audits']): string[] {
  return refs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim());
}

export interface Audit {
  /** From 0 to 100, by category. */
  scores: Record<string, number>;
  /** In milliseconds, as are the blocked ones. */
  lcp: number;
  cls: number;
  tbt: number;
  /** What came over the wire, by kind. */
  bytes: Record<string, number>;
  lost: string[];
}
