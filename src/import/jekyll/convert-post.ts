import type { Note } from '../finding.ts';
import { nameOf } from './author-file.ts';
import type { People } from './people.ts';
import { rewriteBody } from './body.ts';
import { surveyBody, type Survey } from './survey-body.ts';
import type { CreditedPost } from './credit-authors.ts';
import type { Data } from './front-matter.ts';
import { renderLiquid } from './liquid.ts';

/** The body of a post as CommonMark, its links and images not yet moved. */
export function convertPost(post: CreditedPost, blog: OldBlog): ConvertedPost {
  const rendered = renderLiquid(post.body, {
    page: post.data,
    site: blog.config,
    note: post.note,
    personLink: (reference) => personLink(reference, blog.people, post.note),
    postAddress: (name) => blog.addresses.get(name.replace(/^\/|\.[a-z]+$/g, '')) ?? null,
  });
  const text = rewriteBody(rendered, post.note);
  return { ...post, text, survey: surveyBody(text) };
}

/** A link as HTML, because it may lie where Markdown is not read; who has no page is only named. */
function personLink(reference: string, people: People, note: Note): string {
  const person = people.find(reference);
  const name = nameOf(person);
  note(
    person.hasPage ? 'person-linked' : 'person-named',
    `${reference}: ${name}`,
    `"${reference}"`,
  );
  return person.hasPage ? `<a href="/authors/${person.id}/">${name}</a>` : name;
}

export interface OldBlog {
  config: Data;
  people: People;
  /** Old paths of posts by the name of their file without its extension. */
  addresses: ReadonlyMap<string, string>;
}

export interface ConvertedPost extends CreditedPost {
  text: string;
  survey: Survey;
}
