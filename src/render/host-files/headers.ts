import { address, atBase } from '../../domain/addresses.ts';
import type { Blog } from '../../domain/blog.ts';
import { embedPolicy, printPolicy } from './content-policy.ts';
import type { Policy } from './content-policy.ts';
import { documentTypes } from './document-types.ts';

/**
 * The file `_headers` that Netlify and Cloudflare Pages read: ours, then the owners' `own`.
 * `policy` is what all pages together need.
 *
 * Where two rules name one header for one address, one host takes the later and the other joins
 * both with a comma, so no header here has two rules that meet.
 */
export function renderHeaders(blog: Blog, policy: Policy, { drafts, own }: HeaderOptions): string {
  const rules = headerRules(policy, drafts);
  const ours = rules.map(({ path, headers }) => printRule(atBase(blog.site.url, path), headers));
  return [...ours, ...(own.trim() === '' ? [] : [`${own.trimEnd()}\n`])].join('\n');
}

export function headerRules(policy: Policy, drafts: boolean): HeaderRule[] {
  return [
    { path: '/*', headers: { ...EVERYWHERE, ...(drafts ? { 'X-Robots-Tag': 'noindex' } : {}) } },
    ...PAGES.map((path) => ({ path, headers: pageHeaders(policy) })),
    { path: address.embed(':id'), headers: embedHeaders() },
    ...HASHED.map((path) => ({ path, headers: { 'Cache-Control': FOR_EVER } })),
    { path: address.feedSheet, headers: { 'Cache-Control': SHORTLY } },
    ...(drafts ? [] : Object.entries(documentTypes()).map(documentRule)),
  ];
}

/** Every address of a page, by its number of segments, but those of embeds. */
const PAGES = [
  address.home,
  '/:page/',
  '/:section/:id/',
  '/:section/page/:number/',
  '/:section/:id/page/:number/',
  address.notFound,
];

/** Files that are named by what is in them. */
const HASHED = ['/_astro/*', ...['index', 'fragment', 'filter'].map(inSearchIndex)];

function inSearchIndex(folder: string): string {
  return `${address.searchIndex}:part/${folder}/*`;
}

function documentRule([path, type]: [string, string]): HeaderRule {
  const headers = {
    'Content-Type': type,
    'Cache-Control': SHORTLY,
    'Access-Control-Allow-Origin': '*',
  };
  return { path, headers };
}

function pageHeaders(policy: Policy): Headers {
  return {
    'Content-Security-Policy': shortEnough({ ...policy, 'frame-ancestors': ["'none'"] }),
  };
}

function embedHeaders(): Headers {
  const policy = { ...embedPolicy(), 'frame-ancestors': ['*'] };
  return {
    'Content-Security-Policy': printPolicy(policy),
    'Access-Control-Allow-Origin': '*',
  };
}

/** Cloudflare cuts a line at 2,000 characters; what each page may frame its `<meta>` says anyway. */
function shortEnough(policy: Policy): string {
  const text = printPolicy(policy);
  return text.length < LONGEST ? text : printPolicy({ ...policy, 'frame-src': ['https:'] });
}

function printRule(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}

const LONGEST = 1900;
/**
 * How hosts keep whatever no rule names, pages above all: it is asked for each time whether it is
 * still so. Netlify and Cloudflare do this unasked, and a rule for pages would meet others there.
 */
export const ASKED_FOR = 'public, max-age=0, must-revalidate';
const SHORTLY = 'public, max-age=600';
const FOR_EVER = 'public, max-age=31536000, immutable';

const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    'accelerometer=()',
    'browsing-topics=()',
    'camera=()',
    'geolocation=()',
    'gyroscope=()',
    'magnetometer=()',
    'microphone=()',
    'payment=()',
    'usb=()',
  ].join(', '),
};

type Headers = Record<string, string>;

export interface HeaderRule {
  /** Below the base path; `*` at the end stands for anything, `:name` for one segment. */
  path: string;
  headers: Headers;
}

interface HeaderOptions {
  drafts: boolean;
  /** The owners' `public/_headers`; empty where there is none. */
  own: string;
}
