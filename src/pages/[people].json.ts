import type { APIRoute } from 'astro';
import type { Edition } from '../components/edition.ts';
import { absoluteAt } from '../components/edition.ts';
import { address } from '../domain/addresses.ts';
import { peopleJsonSchema } from '../domain/people-document.ts';
import { peopleDocument } from '../render/person/people-document.ts';
import { dataText } from '../render/person/data-text.ts';
import { openEdition } from './_open-edition.ts';
import { personParts } from './_person-parts.ts';

/** What a site of drafts does not have. */
export async function getStaticPaths() {
  const { drafts, dev } = await openEdition();
  return drafts && !dev ? [] : Object.keys(documents).map((people) => ({ params: { people } }));
}

export const GET: APIRoute = async ({ params }) => {
  const document = documents[params['people'] as keyof typeof documents];
  const data = await document.make(await openEdition());
  return new Response(dataText(data), { headers: { 'Content-Type': document.type } });
};

const documents = {
  authors: { type: 'application/json; charset=utf-8', make: people },
  'authors.schema': {
    type: 'application/schema+json; charset=utf-8',
    make: (edition: Edition) => peopleJsonSchema(absoluteAt(edition, address.peopleSchema)),
  },
};

async function people(edition: Edition): Promise<object> {
  const { authors } = edition.blog;
  const parts = await Promise.all(authors.map((author) => personParts(edition, author)));
  return peopleDocument(edition.blog, (author) => parts[authors.indexOf(author)]!);
}
