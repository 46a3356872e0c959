import { findingKinds, type Finding, type FindingKind } from './finding.ts';

/** The report of an import as Markdown: a table by kind, then every finding. */
export function printReport(
  heading: string,
  facts: readonly string[],
  findings: readonly Finding[],
): string {
  const kinds = kindsOf(findings);
  return [
    `# ${heading}`,
    '',
    ...facts.map((fact) => `- ${fact}`),
    '',
    '## By kind',
    '',
    '| Kind | What it means | Times | For example |',
    '| --- | --- | ---: | --- |',
    ...kinds.map((kind) => kindRow(kind, ofKind(findings, kind))),
    '',
    '## Everything',
    ...kinds.flatMap((kind) => kindList(kind, ofKind(findings, kind))),
    '',
  ].join('\n');
}

function kindsOf(findings: readonly Finding[]): FindingKind[] {
  const present = new Set(findings.map((finding) => finding.kind));
  return (Object.keys(findingKinds) as FindingKind[]).filter((kind) => present.has(kind));
}

/** The findings of one kind by file and line. */
function ofKind(findings: readonly Finding[], kind: FindingKind): Finding[] {
  return findings
    .filter((finding) => finding.kind === kind)
    .toSorted((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function kindRow(kind: FindingKind, list: readonly Finding[]): string {
  const [first] = list;
  const example = first ? `${printPlace(first)}: ${first.what}` : '';
  const cells = [kind, findingKinds[kind], String(list.length), example];
  return `| ${cells.map((cell) => oneLine(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

function kindList(kind: FindingKind, list: readonly Finding[]): string[] {
  return [
    '',
    `### ${kind}`,
    '',
    `${findingKinds[kind]}: ${list.length}.`,
    '',
    ...list.map((finding) => `- ${printPlace(finding)}: ${oneLine(finding.what)}`),
  ];
}

function printPlace(finding: Finding): string {
  return finding.line === null ? finding.file : `${finding.file}:${finding.line}`;
}

/** Text of the old blog is shown as it is: what Markdown would read is escaped. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[<*_[\]`\\]/g, '\\$&');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
