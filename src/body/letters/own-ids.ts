import { folder, idOfFile } from '../../domain/addresses.ts';
import type { Body } from '../body.ts';
import { walkElements } from '../walk-elements.ts';

/** Gives every id of a letter a beginning that no post and no other letter on its page has. */
export function ownIds({ tree, context }: Body): void {
  const start = `letter-${(idOfFile(context.file) ?? folder.letters).replaceAll('/', '-')}-`;
  walkElements(tree, ({ properties }) => {
    const { id, href, ariaDescribedBy } = properties;
    const isOwnLink = 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
    if (typeof id === 'string') properties['id'] = start + id;
    if (isOwnLink) properties['href'] = `#${start}${String(href).slice(1)}`;
    if (Array.isArray(ariaDescribedBy)) {
      properties['ariaDescribedBy'] = ariaDescribedBy.map((name) => start + String(name));
    }
  });
}
