import type { Answer } from './github-answer.ts';

/** What GitHub did not do, as a sentence for a person. */
export class GithubFailure extends Error {
  /** Whether it may go well a moment later. */
  readonly mayPass: boolean;

  constructor(message: string, mayPass = false) {
    super(message);
    this.mayPass = mayPass;
  }
}

/** Why no answer came. */
export function unreachable(error: unknown, host: string, timeout: number): GithubFailure {
  const { name, cause, message } = error as Error & { cause?: NodeJS.ErrnoException };
  if (name === 'TimeoutError') {
    return new GithubFailure(`GitHub (${host}) did not answer within ${timeout / 1000} seconds.`);
  }
  const why = cause?.code ?? cause?.message ?? message;
  return new GithubFailure(`GitHub (${host}) cannot be reached: ${why}.`, true);
}

/** Why an answer is not what was asked for. Never holds the token. */
export function failureOf(answer: Answer, asked: Asked): GithubFailure {
  const { status } = answer;
  if (isRateLimit(answer)) return new GithubFailure(rateLimit(answer));
  if (status >= 500) return new GithubFailure(`GitHub failed three times over (${status}).`);
  if (status < 400) return new GithubFailure(moved(asked));
  const known = SENTENCES[status]?.(asked, answer);
  return new GithubFailure(known ?? `GitHub refuses it (${status})${reasonIn(answer, asked)}.`);
}

const SENTENCES: Record<number, (asked: Asked, answer: Answer) => string> = {
  401: () => 'GitHub does not accept the token: GITHUB_TOKEN is wrong, or has expired.',
  403: (asked, answer) =>
    `The token may not ${asked.method === 'GET' ? 'read' : 'write'} this in ${asked.repository}: it needs the permission "${permission(asked, answer)}"${reasonIn(answer, asked)}.`,
  404: ({ repository, path, method }) =>
    path === ''
      ? `There is no repository ${repository}, or the token may not see it.`
      : `GitHub does not find ${method} ${path} of ${repository}: the token may lack the permission "issues: write".`,
  410: (asked, answer) =>
    `Issues are turned off in ${asked.repository}, or this one was deleted${reasonIn(answer, asked)}.`,
};

function isRateLimit({ status, headers, text }: Answer): boolean {
  if (status === 429) return true;
  const isUsedUp = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
  return status === 403 && (isUsedUp || /rate limit/i.test(text));
}

function rateLimit({ headers }: Answer): string {
  const seconds = Number(headers.get('retry-after'));
  const reset = Number(headers.get('x-ratelimit-reset'));
  if (seconds > 0) return `GitHub's rate limit is used up: try again in ${seconds} seconds.`;
  if (!(reset > 0 && reset < 1e11)) return "GitHub's rate limit is used up: try again in an hour.";
  const time = new Date(reset * 1000).toISOString().slice(11, 16);
  return `GitHub's rate limit is used up until ${time} UTC: try again then.`;
}

function moved({ repository, newName }: Asked): string {
  if (newName === null) return `${repository} has moved: give --repo its new name.`;
  return `${repository} has moved: it is now --repo ${printed(newName)}.`;
}

/** GitHub tells "issues=write" and the like, of several the first that would do. */
function permission({ method }: Asked, { headers }: Answer): string {
  const told = headers.get('x-accepted-github-permissions')?.split(/[;,]/)[0]?.trim();
  const known = told !== undefined && /^\w+=\w+$/.test(told) ? told : null;
  return known?.replace('=', ': ') ?? `issues: ${method === 'GET' ? 'read' : 'write'}`;
}

function reasonIn({ text }: Answer, { token }: Asked): string {
  const told = /"message"\s*:\s*"([^"\\]{1,200})/.exec(text)?.[1];
  return told === undefined ? '' : ` ("${printed(told.replaceAll(token, '***'))}")`;
}

function printed(text: string): string {
  return text.replace(/\p{Cc}/gu, '?');
}

interface Asked {
  method: string;
  /** After that of the repository. */
  path: string;
  repository: string;
  /** Of a repository that has moved; null where it is not known. */
  newName: string | null;
  token: string;
}
