import { z } from 'zod';
import { ID_PATTERN, PATH_PATTERN } from '../addresses.ts';
import { parseDay, parseDuration, parseInstant } from '../calendar.ts';
import { decodedPath } from '../decoded-path.ts';
import type { ProblemCode } from '../problem.ts';

/** The kinds of field that several files share. */
export const textField = () =>
  z
    .string()
    .refine(
      (text) => /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u3164\uffa0]/u.test(text),
      because('empty-value', 'some text'),
    )
    .refine(
      (text) => !text.includes('\0'),
      because('invalid-value', 'text without control characters'),
    );

export const idField = () =>
  z
    .string(because('wrong-type', 'an id: lower-case letters, digits and hyphens'))
    .regex(ID_PATTERN, because('invalid-name', 'lower-case letters, digits and hyphens'));

/** Ids of something else, in the order in which they are shown. */
export const idListField = () =>
  z
    .array(idField())
    .refine((ids) => ids.length > 0, because('empty-value', 'a list of at least one id'));

/** Ids of topics. */
export const topicListField = () =>
  idListField().refine(
    (ids) => new Set(ids).size === ids.length,
    because('invalid-value', 'a list that names each topic once'),
  );

export const dayField = () =>
  z
    .string(because('invalid-date', 'a day such as 2026-01-06'))
    .refine((text) => parseDay(text) !== null, because('invalid-date', 'a day such as 2026-01-06'))
    .meta({ format: 'date' });

const MOMENT = 'a day such as 2026-01-06, or 2026-01-06T09:30:00+01:00';

/** A plain day, or an instant with its offset from UTC. */
export const momentField = () =>
  z
    .string(because('invalid-date', MOMENT))
    .refine(
      (text) => parseDay(text) !== null || parseInstant(text) !== null,
      because('invalid-date', MOMENT),
    );

export const durationField = () =>
  z
    .string()
    .refine(
      (text) => (parseDuration(text) ?? 0) > 0,
      because('invalid-value', 'days or weeks such as 10d or 2w'),
    );

/** A duration that may be none at all. */
export const leadField = () =>
  z
    .string()
    .refine(
      (text) => parseDuration(text) !== null,
      because('invalid-value', 'days or weeks such as 3d, 1w or 0d'),
    );

export const urlField = () =>
  z
    .string()
    .refine(
      isWebAddress,
      because('invalid-value', 'an address that begins with https:// or http://'),
    );

export const languageField = () =>
  z.string().refine(isLanguage, because('invalid-value', 'a language tag such as en, de or pt-BR'));

/** Old addresses that lead here: paths that begin with a slash. */
export const aliasesField = () =>
  z
    .array(
      z
        .string()
        .regex(
          PATH_PATTERN,
          because('invalid-value', 'a path that begins with a slash, such as /old/'),
        )
        .refine(isDecodable, because('invalid-value', 'a path with each "%" written as "%25"'))
        .refine(fitsDisks, because('invalid-value', 'a path of parts of at most 255 bytes each')),
    )
    .describe('Old paths on this site that now lead here. Absent: none.');

/** Old ids of an author, topic or series. */
export const oldIdsField = () =>
  z
    .array(
      z
        .string()
        .regex(
          /^(?!(\.|%2e){1,2}$)(?!.*\.html$)[^\s?#\\/\p{Cc}\p{Cs}]+$/iu,
          because('invalid-value', 'an old id, without slashes, blanks and ".html"'),
        )
        .refine(isDecodable, because('invalid-value', 'an old id with each "%" written as "%25"'))
        .refine(fitsDisks, because('invalid-value', 'an old id of at most 255 bytes')),
    )
    .describe('Old ids whose addresses now lead here. Absent: none.');

export const linksField = () =>
  z.array(
    z.strictObject({
      label: textField().describe('What the link says.'),
      url: urlField().describe('Where it leads.'),
    }),
  );

export const spanFields = {
  from: dayField().describe('The first day.'),
  to: dayField().optional().describe('The last day. Absent: until further notice.'),
};

/**
 * The message of a rule: the code of its problem, and what would have been right in plain words.
 * `issueProblems` takes the two apart; Zod keeps nothing else of a rule in its issues.
 */
export function because(code: ProblemCode, expects: string) {
  return { error: `${code}: ${expects}` };
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(text)) return false;
  const url = URL.parse(text);
  return url !== null && url.hostname !== '' && url.username === '' && url.password === '';
}

/** A name in full such as "german" has the form of a tag; no tag in use begins that long. */
function isLanguage(text: string): boolean {
  try {
    return new Intl.Locale(text).language.length <= 3;
  } catch {
    return false;
  }
}

/** Whether it can be decoded, and then has no sign that no file's name may have. */
function isDecodable(text: string): boolean {
  return (decodedPath(text) ?? '') !== '' && !/%([01][\da-f]|5c|7f)/i.test(text);
}

function fitsDisks(path: string): boolean {
  const parts = isDecodable(path) ? decodeURI(path).split('/') : [];
  return parts.every((part) => new TextEncoder().encode(part).length <= 255);
}
