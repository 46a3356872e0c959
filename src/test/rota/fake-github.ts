import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { listen } from '../../integrations/preview/listen.ts';

/** The part of GitHub's API that the tracking issue needs, for one repository, until the test ends. */
export async function fakeGithub(changes: Partial<FakeGithub> = {}): Promise<FakeGithub> {
  const hub: FakeGithub = {
    url: '',
    isPrivate: true,
    issues: [],
    comments: [],
    requests: [],
    answerInstead: () => null,
    stop: () => Promise.resolve(),
    ...changes,
  };
  const server = createServer((request, response) => void answer(hub, request, response));
  const { origin, stop } = await listen(server);
  hub.stop = stop;
  onTestFinished(() => hub.stop());
  hub.url = origin;
  return hub;
}

/** Requests that would change something. */
export function writesTo({ requests }: FakeGithub): string[] {
  return requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`);
}

async function answer(hub: FakeGithub, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '', 'http://localhost');
  const body = await text(request);
  const asked: FakeRequest = {
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    token: request.headers.authorization ?? '',
    body: body === '' ? {} : (JSON.parse(body) as Record<string, unknown>),
  };
  hub.requests.push(asked);
  const instead = await hub.answerInstead(asked, hub);
  if (instead === 'nothing') return;
  const [status, data, headers] = instead ?? [200, answerTo(hub, asked), {}];
  response.writeHead(data === null ? 404 : status, {
    'content-type': 'application/json',
    ...headers,
  });
  response.end(data === undefined ? '' : JSON.stringify(data ?? { message: 'Not Found' }));
}

function answerTo(hub: FakeGithub, { method, path, query, body }: FakeRequest): unknown {
  const [, number, sub] = /^\/repos\/company\/blog(?:\/issues(?:\/(\d+))?(\/comments)?)?$/.exec(path) ?? [];
  if (path === '/repos/company/blog') {
    return { full_name: 'company/blog', private: hub.isPrivate, html_url: 'https://github.com/company/blog', default_branch: 'trunk' };
  }
  const removed = /\/issues\/comments\/(\d+)$/.exec(path)?.[1];
  if (method === 'DELETE' && removed) {
    hub.comments = hub.comments.filter(({ id }) => id !== Number(removed));
    return undefined;
  }
  const issue = hub.issues.find((one) => one.number === Number(number));
  if (!path.startsWith('/repos/company/blog/issues') || (number && !issue)) return null;
  if (method === 'GET') return paged(sub ? commentsOf(hub, Number(number)) : labelled(hub, query), query);
  if (sub) return added(hub.comments, { id: 900 + hub.comments.length, issue: Number(number), body: String(body['body']), ...BOT });
  if (issue) return Object.assign(issue, body);
  const labels = (body['labels'] as string[]).map((name) => ({ name }));
  const created = { number: 5 + hub.issues.length, state: 'open', html_url: '', ...BOT, ...body, labels } as FakeIssue;
  created.html_url = `https://github.com/company/blog/issues/${created.number}`;
  return added(hub.issues, created);
} // prettier-ignore

function labelled({ issues }: FakeGithub, query: URLSearchParams): FakeIssue[] {
  const wanted = query.get('labels');
  const isWanted = ({ labels, state }: FakeIssue) =>
    labels.some(({ name }) => name === wanted) &&
    (query.get('state') === 'all' || state === 'open');
  return issues.filter(isWanted);
}

function commentsOf({ comments }: FakeGithub, number: number): FakeComment[] {
  return comments.filter(({ issue }) => issue === number);
}

function paged(items: unknown[], query: URLSearchParams): unknown[] {
  const size = Number(query.get('per_page') ?? 30);
  const first = (Number(query.get('page') ?? 1) - 1) * size;
  return items.slice(first, first + size);
}

function added<T>(list: T[], item: T): T {
  list.push(item);
  return item;
}

export const BOT = { user: { type: 'Bot' }, author_association: 'NONE' };

export interface FakeGithub {
  /** What GITHUB_API_URL is to be. */
  url: string;
  isPrivate: boolean;
  issues: FakeIssue[];
  comments: FakeComment[];
  requests: FakeRequest[];
  /** Another answer than GitHub's: status, data, headers; or none at all. */
  answerInstead: (request: FakeRequest, hub: FakeGithub) => Instead | Promise<Instead>;
  stop: () => Promise<void>;
}

export interface FakeIssue {
  number: number;
  title: string;
  body: string | null;
  state: string;
  labels: { name: string }[];
  html_url: string;
  user: { type: string };
  author_association: string;
  pull_request?: object;
}

interface FakeComment {
  id: number;
  issue: number;
  body: string;
  user: { type: string };
  author_association: string;
}

interface FakeRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  token: string;
  body: Record<string, unknown>;
}

type Instead = [status: number, data: unknown, headers?: Record<string, string>] | 'nothing' | null;
