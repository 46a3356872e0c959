import { z } from 'zod';
import { answerTo, firstAnswerTo, type Answer, type Method } from './github-answer.ts';
import { failureOf, GithubFailure } from './github-failure.ts';

/**
 * Speaks to GitHub's REST API at `api` ("https://api.github.com") of one repository, to which the
 * paths belong. What GitHub cannot do just now is tried twice more. Throws `GithubFailure`.
 */
export function github({ api, token, repository }: GithubSettings): Github {
  const root = `${api.replace(/\/+$/, '')}/repos/${repository}`;
  const ask = async <S extends z.ZodType>(
    schema: S,
    method: Method,
    path: string,
    body?: object,
  ): Promise<z.infer<S>> => {
    const answer = await answerTo(`${root}${path}`, method, token, body);
    if (answer.status >= 300) {
      const newName = await nameElsewhere(answer, root, token);
      throw failureOf(answer, { method, path, repository, newName, token });
    }
    return parsed(schema, answer);
  };
  return {
    ask,
    async list(schema, path) {
      const items: z.infer<typeof schema>[] = [];
      for (let page = 1; page <= MOST_PAGES; page++) {
        const query = `${path.includes('?') ? '&' : '?'}per_page=${PAGE}&page=${page}`;
        const found = await ask(z.array(schema), 'GET', path + query);
        items.push(...found);
        if (found.length < PAGE) break;
      }
      return items;
    },
  };
}

/** What a repository that has moved is called now; null where that cannot be known. */
async function nameElsewhere({ status, headers }: Answer, root: string, token: string) {
  const location = headers.get('location');
  if (status > 308 || location === null) return null;
  const url = URL.parse(location, root);
  if (url === null || url.origin !== new URL(root).origin) return null;
  const { text } = await firstAnswerTo(url.href, 'GET', token);
  const named = z.looseObject({ full_name: z.string() }).safeParse(jsonOf(text));
  return named.data?.full_name ?? null;
}

function parsed<S extends z.ZodType>(schema: S, { text }: Answer): z.infer<S> {
  const { success, data } = schema.safeParse(jsonOf(text));
  if (success) return data;
  throw new GithubFailure('What answered is not GitHub, or not as it was: check GITHUB_API_URL.');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const PAGE = 100;
const MOST_PAGES = 20;

export interface GithubSettings {
  api: string;
  token: string;
  /** "owner/name" */
  repository: string;
}

export interface Github {
  ask: <S extends z.ZodType>(
    schema: S,
    method: Method,
    path: string,
    body?: object,
  ) => Promise<z.infer<S>>;
  /** All items of a list, over as many pages as it has. */
  list: <S extends z.ZodType>(schema: S, path: string) => Promise<z.infer<S>[]>;
}
