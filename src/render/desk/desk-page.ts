import type { Root } from 'hast';
import { DEFAULT_ACCENT, tonesOf } from '../look/tones.ts';
import type { DeskOptions } from './desk.ts';
import { deskStyles } from './desk-styles.ts';
import { printStyles } from './print-styles.ts';
import { stripStyles } from './strip/strip-styles.ts';
import { tag, type Child } from './tag.ts';

/** A whole document with everything in it that it needs. */
export function deskPage(
  { site, title, reload = null }: Pick<DeskOptions, 'reload'> & PageOf,
  ...children: Child[]
): Root {
  const styles = [colours(site?.accent), deskStyles, stripStyles, printStyles].join('\n');
  const head = tag(
    'head',
    {},
    tag('meta', { charSet: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'robots', content: 'noindex' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('title', {}, title),
    tag('style', {}, styles.replace(/\n\s*/g, '\n')),
    reload === null ? null : tag('script', { type: 'module', src: reload }),
  );
  const html = tag('html', { lang: 'en' }, head, tag('body', {}, children));
  return { type: 'root', children: [{ type: 'doctype' }, html] };
}

function colours(accent: Accent): string {
  const { light, dark } = tonesOf(accent ?? DEFAULT_ACCENT);
  const lines = Object.entries(light).map(
    ([name, value]) => `--${name}:light-dark(${value},${dark[name as keyof typeof dark]});`,
  );
  return `:root{${lines.join('')}}`;
}

interface PageOf {
  /** Null where site.yaml cannot be used. */
  site: Pick<DeskOptions['site'], 'accent'> | null;
  title: string;
}

type Accent = DeskOptions['site']['accent'];
