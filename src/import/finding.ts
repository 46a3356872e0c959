/** Something that was changed, dropped or guessed on the way: a line of the import's report. */
export interface Finding {
  /** Path in the old blog's folder, with `/`. */
  file: string;
  /** 1-based line in that file, where it is known. */
  line: number | null;
  kind: FindingKind;
  /** What it was and what became of it. */
  what: string;
}

/** Every kind of finding, in the order of the report, and what it means. */
export const findingKinds = {
  'site-guessed': 'A setting of the blog that the old one does not have was guessed',
  'front-matter-unread': 'Front matter that nobody can read: the post became a draft',
  'key-dropped': 'A key of the front matter has no counterpart and was dropped',
  'excerpt-dropped': 'A second description was dropped',
  'description-guessed': 'No description: the first sentence was taken',
  'description-plain': 'A description with mark-up became plain text',
  'date-from-file-name': 'No date in the front matter: the one of the file name was taken',
  'date-unreadable': 'A date that nobody can read: the one of the file name was taken',
  'date-differs': 'The date differs from that of the file name: the front matter wins',
  'date-missing': 'No date at all: the post became a draft',
  'title-guessed': 'No title: it was made of the file name',
  unpublished: 'Not published at the source: the post became a draft',
  'slug-changed': 'The file name is no slug and was changed',
  'slug-taken': 'Two posts share one slug: the second was given a number',
  'author-guessed': 'No author: the blog itself signs',
  'author-unknown': 'An author without a profile: a name was made of the id',
  'author-renamed': 'The id of an author was changed',
  'author-twice': 'An author named twice in one post is named once',
  'author-unused': 'A profile that no post names was left out',
  'profile-skipped': 'A second profile with the same id was left out',
  'author-key-dropped': 'A key of a profile has no counterpart and was dropped',
  'topic-guessed': 'No tag or category: the topic "general" was given',
  'topic-merged': 'Several spellings of a tag became one topic',
  'cover-taken': 'The image of the front matter became the cover',
  'cover-missing': 'The image of the front matter is not here: no cover',
  'cover-small': 'The image of the front matter is too small for a cover',
  'liquid-dropped': 'A Liquid tag or value that means nothing here was dropped',
  'liquid-comment': 'A Liquid comment was dropped',
  'portrait-dropped': 'A picture of a person that the old theme drew was dropped',
  'person-linked': 'A Liquid tag for a person became a link to their page',
  'person-named': 'A Liquid tag for a person without a post became their name',
  'embed-linked': 'Something embedded from elsewhere became a link',
  'attributes-dropped': 'An attribute list of kramdown was dropped',
  'html-comment': 'An HTML comment was dropped',
  'html-dropped': 'An element that posts may not have was dropped',
  'html-unwrapped': 'An element that posts may not have was dropped, its content kept',
  'html-attributes': 'Attributes of elements were dropped',
  'html-mended': 'Ill-formed HTML was mended',
  'markdown-mended': 'Something that kramdown reads and CommonMark does not was rewritten',
  'heading-level': 'Levels of headings were changed',
  'heading-empty': 'A heading without text was dropped',
  'link-own': 'A link to a post of this blog became a relative path',
  'link-mended': 'A link to a post under a wrong address was mended',
  'link-listing': 'A link to a page of a tag or an author was changed to the new page',
  'link-absolute': 'A link to another page of the old site became absolute',
  'link-dead': 'A link to a post that is not there stays an absolute address',
  'link-repaired': 'An ill-formed address was repaired',
  'link-unwrapped': 'A link that leads nowhere became plain text',
  'anchor-dropped': 'The part after # does not exist in the target and was dropped',
  'image-copied': 'An image was copied beside its post',
  'image-renamed': 'An image got a safe name, or the extension that its bytes ask for',
  'image-rasterised': 'An SVG image was drawn as PNG',
  'image-missing': 'An image that is not here became a link to its old address',
  'image-elsewhere': 'An image on another site became a link',
  'characters-dropped': 'Invisible characters were dropped',
  'file-skipped': 'A file that is neither a post nor a profile was left out',
} as const;

export type FindingKind = keyof typeof findingKinds;

/** Collects findings of one file; `snippet` helps to find the line. */
export type Note = (kind: FindingKind, what: string, snippet?: string) => void;

/** A `Note` for the file with this text, which adds to `findings`. */
export function noteFor(findings: Finding[], file: string, text: string): Note {
  const seen = new Map<string, number>();
  return (kind, what, snippet) => {
    const line = snippet ? lineOf(text, snippet, seen) : null;
    findings.push({ file, line, kind, what });
  };
}

/** The line of the next occurrence of `snippet`: each call for one snippet goes one further. */
function lineOf(text: string, snippet: string, seen: Map<string, number>): number | null {
  const from = seen.get(snippet) ?? 0;
  const next = text.indexOf(snippet, from);
  const index = next === -1 ? text.indexOf(snippet) : next;
  if (index === -1) return null;
  seen.set(snippet, index + snippet.length);
  return text.slice(0, index).split('\n').length;
}
