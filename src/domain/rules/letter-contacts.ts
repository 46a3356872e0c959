import type { BlogFiles, BodyFile } from '../blog-files.ts';
import { contactsIn } from '../wording/contacts-in.ts';
import { isMapping, valueAt } from '../written/value-at.ts';
import { makeProblem } from '../problem.ts';
import type { Rule } from './rule.ts';

/**
 * Ways to reach a reader that a letter shows, in its text or where it is signed; those of the
 * blog's own people are no secret.
 */
export const checkLetterContacts: Rule = ({ files }) => {
  if (files.letters.length === 0) return [];
  const own = new Set(ownContacts(files).map(plain));
  return files.letters.flatMap((letter) =>
    [...signedWith(letter), ...(letter.outline.contacts ?? [])]
      .filter(({ text }) => !own.has(plain(text)))
      .map(({ kind, text, ...place }) =>
        makeProblem('letter-contact', { file: letter.file, ...place }, { what: WORDS[kind], text }),
      ),
  );
};

function signedWith({ data }: BodyFile) {
  return ['from', 'place'].flatMap((field) => {
    const value = valueAt(data, [field]);
    const found = typeof value === 'string' ? contactsIn(value) : [];
    return found.map((contact) => ({ ...contact, path: [field] }));
  });
}

function ownContacts({ site, authors }: BlogFiles): string[] {
  return [site, ...authors].flatMap((source) => {
    const contact = valueAt(source?.data, ['contact']);
    return isMapping(contact) ? Object.values(contact).map(String) : [];
  });
}

/** Numbers are the same however their digits are parted. */
function plain(text: string): string {
  return text.includes('@') ? text.toLowerCase() : text.replace(/\D/g, '');
}

const WORDS = { 'e-mail': 'an e-mail address', telephone: 'a telephone number' };
