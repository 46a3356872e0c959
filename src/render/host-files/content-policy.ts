/**
 * What a page may load and run: nothing that is not the blog's own, but for the hosts of its
 * counter of visits and of what a click opens in a frame.
 */
export function pagePolicy({ frames, counter, searches, first = null }: PageNeeds): Policy {
  const scripts = [...(first?.hashes ?? []), ...(counter?.scripts ?? [])];
  const hosts = (counter?.hosts ?? []).map(withScheme);
  return {
    'default-src': ["'self'"],
    ...own('script-src', [...scripts, ...hosts, ...(searches ? ["'wasm-unsafe-eval'"] : [])]),
    ...own('style-src', counter?.styles ?? []),
    ...own('img-src', hosts),
    ...own('connect-src', hosts),
    'frame-src': frames.length === 0 ? ["'none'"] : frames.map(withScheme),
    ...EVERYWHERE,
  };
}

/** Of a person's card on another site: it shows itself, and its links lead away. */
export function embedPolicy(): Policy {
  return { 'default-src': ["'self'"], 'script-src': ["'none'"], ...EVERYWHERE };
}

/** As a browser reads it, in a header or in a `<meta>`. */
export function printPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

export function parsePolicy(text: string): Policy {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(
    directives.filter(([name]) => name).map(([name, ...sources]) => [name!, sources]),
  );
}

/** Allows what any of `policies` allows, each of which must have a `default-src`. */
export function unitePolicies(policies: readonly Policy[]): Policy {
  const names = new Set(policies.flatMap((policy) => Object.keys(policy)));
  const united = [...names].map((name): [string, string[]] => {
    const sources = policies.flatMap((policy) => policy[name] ?? policy['default-src'] ?? []);
    return [name, withoutNone([...new Set(sources)])];
  });
  return Object.fromEntries(united);
}

function own(directive: string, others: readonly string[]): Policy {
  return others.length === 0 ? {} : { [directive]: ["'self'", ...new Set(others)] };
}

/** 'none' beside anything else is no source. */
function withoutNone(sources: string[]): string[] {
  const real = sources.filter((source) => source !== "'none'").sort();
  return real.length === 0 ? ["'none'"] : real;
}

function withScheme(host: string): string {
  const small = host.toLowerCase();
  return /^[a-z]+:\/\//.test(small) ? small : `https://${small}`;
}

const EVERYWHERE: Policy = {
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
};

/** Sources by directive, in the order in which they are printed. */
export type Policy = Record<string, string[]>;

/** What the owners' counter of visits needs. */
export interface Counter {
  /** What is put at the end of a page. */
  html: string;
  hosts: string[];
  /** Hashes of its inline scripts and styles, as a policy writes them. */
  scripts: string[];
  styles: string[];
}

/** A script that stands in the page itself. */
export interface InlineScript {
  text: string;
  /** Of the script, and of what it puts into the page, as a policy writes them. */
  hashes: string[];
}

export interface PageNeeds {
  /** Hosts of what a click on the page opens in a frame. */
  frames: readonly string[];
  counter: Pick<Counter, 'hosts' | 'scripts' | 'styles'> | null;
  /** Whether the search runs here, which is WebAssembly. */
  searches: boolean;
  /** The script in its head; absent: none. */
  first?: Pick<InlineScript, 'hashes'> | null;
}
