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
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    throw unreachable(error, new URL(url).host, TIMEOUT);
  }
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

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

type Rest = [method: Method, token: string, body?: object];
