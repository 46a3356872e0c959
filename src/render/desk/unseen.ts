import { printable } from '../rota/columns.ts';
import { tag, type Child } from './tag.ts';

/** Words for those who hear the page. */
export function unseen(words: string): Child {
  return tag('span', { className: ['unseen'] }, printable(words));
}
