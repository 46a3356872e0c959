import type { APIRoute } from 'astro';
import type { Edition } from '../components/edition.ts';
import { absoluteAt, makes } from '../components/edition.ts';
import { address } from '../domain/addresses.ts';
import { peopleJsonSchema } from '../domain/people-document.ts';
import { peopleDocument } from '../render/person/people-document.ts';
import { dataText } from '../render/person/data-text.ts';
import { openEdition } from './_open/open-edition.ts';
import { personParts } from './_open/person-parts.ts';
import { textResponse } from './_respond/text-response.ts';

export async function getStaticPaths() {
  if (!makes(await openEdition(), 'people')) return [];
  return Object.keys(documents).map((people) => ({ params: { people } }));
}

export const GET: APIRoute = async ({ params }) => {
  const document = documents[params['people'] as keyof typeof documents];
  const data = await document.make(await openEdition());
  return textResponse(dataText(data), document.type);
};

const documents = {
  authors: { type: 'application/json', make: people },
  'authors.schema': {
    type: 'application/schema+json',
    make: (edition: Edition) => peopleJsonSchema(absoluteAt(edition, address.peopleSchema)),
  },
};

async function people(edition: Edition): Promise<object> {
  const { authors } = edition.blog;
  const parts = await Promise.all(authors.map((author) => personParts(edition, author)));
  return peopleDocument(edition.blog, (author) => parts[authors.indexOf(author)]!);
}
