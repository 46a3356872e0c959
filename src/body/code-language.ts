import type { Element } from 'hast';
import { didYouMean } from '../domain/wording/did-you-mean.ts';
import { report, type Body } from './body.ts';
import { languageNames } from './language-names.ts';
import { isFormula } from './formula.ts';
import { placeOf } from './place.ts';
import { walkElements } from './walk-elements.ts';

/** The language that a block of code names, in lower case, and what stands after it. */
export function fenceInfo(code: Element): { language: string | null; meta: string } {
  const classes = code.properties['className'];
  const name = (Array.isArray(classes) ? classes : [])
    .map(String)
    .find((one) => one.startsWith('language-'))
    ?.slice('language-'.length);
  const [, language = '', rest = ''] = /^([^{]*)(.*)$/s.exec(name ?? '') ?? [];
  const meta = `${rest} ${String(code.properties['dataMeta'] ?? '')}`.trim();
  return { language: language.toLowerCase() || null, meta };
}

/** A warning for each block of code whose language the highlighter does not know. */
export function checkCodeLanguages(body: Body): void {
  walkElements(body.tree, (node, parent) => {
    const isBlock = parent.type === 'element' && parent.tagName === 'pre';
    if (node.tagName !== 'code' || !isBlock || isFormula(node)) return;
    const { language } = fenceInfo(node);
    if (language === null || languageNames.has(language)) return;
    const hint = language.length > 3 ? didYouMean(language, candidates) : '';
    report(body, 'unknown-code-language', placeOf(node), { language, hint });
  });
}

/** The usual ones first: the first of those that are equally near is the one suggested. */
const candidates = [
  ...'bash css html java javascript json markdown php python ruby rust shell sql swift typescript yaml'.split(
    ' ',
  ),
  ...languageNames,
];
