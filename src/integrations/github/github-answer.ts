import { setTimeout as wait } from 'node:timers/promises';
import { GithubFailure, unreachable } from './github-failure.ts';

/**
 * What GitHub answers, asked three times where its server or the line fails. Whoever gave no
 * answer in time has had theirs. Throws `GithubFailure`.
 */
export async function answerTo(url: string, ...rest: Rest): Promise<Answer> {
  for (const pause of PAUSES) {
    try {
      const answer = await firstAnswerTo(url, ...rest);
      if (answer.status < 500) return answer;
    } catch (error) {
      if (!(error instanceof GithubFailure && error.mayPass)) throw error;
    }
    await wait(pause);
  }
  return firstAnswerTo(url, ...rest);
}

/** The same, asked once. */
export async function firstAnswerTo(
  url: string,
  method: Method,
  token: string,
  body?: object,
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      headers: { ...HEADERS, Authorization: `Bearer ${token}` },
      ...(body && { body: JSON.stringify(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return { status: response.status, headers: response.headers, text: await textOf(response) };
  } catch (error) {
    if (error instanceof GithubFailure) throw error;
    throw unreachable(error, new URL(url).host, TIMEOUT);
  }
}

/** What never ends would otherwise fill the memory until it is too late. */
async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MOST) {
      throw new GithubFailure(
        'What answered is not GitHub: it does not end. Check GITHUB_API_URL.',
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const HEADERS = {
  Accept: 'application/vnd.github+json',
  'Content-Type': 'application/json',
  'User-Agent': 'rota',
  'X-GitHub-Api-Version': '2022-11-28',
};
/** Milliseconds. */
const PAUSES = [1000, 3000];
const TIMEOUT = 10_000;
/** Bytes; a list of a hundred issues, each as long as may be, has fewer. */
const MOST = 32 * 1024 * 1024;

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

type Rest = [method: Method, token: string, body?: object];
