import { file } from '../addresses.ts';
import type { UrlLine } from '../blog-files.ts';
import { placeKey } from '../links/link-places.ts';
import { makeProblem } from '../problem.ts';
import { faultOfLine } from '../urls/recorded-urls.ts';
import type { Rule } from './rule.ts';

/** Lines of `content/urls.txt` that cannot be read, and addresses with two guids. */
export const checkUrlLines: Rule = ({ files }) => {
  const guids = new Map<string, UrlLine & { guid: string }>();
  return (files.urls ?? []).flatMap((line) => {
    const place = { file: file.urls, line: line.line, column: 1 };
    const fault = faultOfLine(line);
    if (fault !== null) return [makeProblem('url-line', place, { text: shown(line), fault })];
    if (line.guid === null) return [];
    const key = placeKey(line.address);
    const known = guids.get(key);
    if (known === undefined) guids.set(key, { ...line, guid: line.guid });
    if (known === undefined || known.guid === line.guid) return [];
    const args = { address: line.address, one: known.guid, line: `${known.line}`, two: line.guid };
    return [makeProblem('url-line-clash', place, args)];
  });
};

function shown({ address, guid }: UrlLine): string {
  const text = [address, guid ?? ''].join(' ').trim();
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
