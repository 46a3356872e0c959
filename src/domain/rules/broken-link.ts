import { address, folder } from '../addresses.ts';
import { placeKey } from '../links/link-places.ts';
import type { LinkTarget } from '../links/link-target.ts';
import { nearest } from '../wording/nearest.ts';
import { makeProblem, type Problem, type ProblemPlace } from '../problem.ts';

/** A link that leads nowhere, with the nearest place there is and how such links are written. */
export function brokenLink(
  href: string,
  place: ProblemPlace,
  target: Extract<LinkTarget, { kind: 'address' | 'file' }>,
  book: LinkBook,
): Problem {
  const remedy = remedyForForm(href);
  if (remedy !== null) return makeProblem('link-broken', place, { href, hint: '', remedy });
  const wanted = target.kind === 'address' ? placeKey(target.address) : guess(target.path);
  const hint = book.hints ? hintFor(wanted, book) : '';
  return makeProblem('link-broken', place, { href, hint, remedy: remedyFor(target) });
}

/** Where the form alone is at fault. */
function remedyForForm(href: string): string | null {
  if (href === '') return 'Write between the parentheses where it leads.';
  return /^https?:/i.test(href) && URL.parse(href) === null
    ? 'This is no address: compare it with the bar of your browser.'
    : null;
}

/** The address that a path to no page may have meant: of a post with its file's or folder's name. */
function guess(path: string): string {
  const name =
    path
      .replace(/\/index(\.\w+)?$/, '')
      .split('/')
      .at(-1) ?? '';
  return placeKey(address.post(name.replace(/\.\w+$/, '')));
}

function hintFor(wanted: string, { places, site: { base } }: LinkBook): string {
  const bare = base !== '' && wanted.startsWith(`${base}/`) ? wanted.slice(base.length) : wanted;
  const room = bare.slice(0, bare.lastIndexOf('/') + 1);
  const akin = [...places.keys()].filter((key) => key.startsWith(room) && isAkin(key, bare, room));
  const near = nearest(bare, akin);
  if (near === null) return '';
  return ` Did you mean "${/\.\w+$/.test(near) ? near : `${near}/`}"?`;
}

/** Cheap, since a blog may have ten thousand addresses: a common beginning or a common word. */
function isAkin(key: string, wanted: string, room: string): boolean {
  if (key === wanted) return true;
  const [one, two] = [key.slice(room.length), wanted.slice(room.length)];
  const words = two.split('-').filter((word) => word.length > 3);
  return one.slice(0, 2) === two.slice(0, 2) || words.some((word) => one.includes(word));
}

function remedyFor(target: Extract<LinkTarget, { kind: 'address' | 'file' }>): string {
  const path = target.path ?? '';
  if (target.kind === 'address' && SCHEDULES.includes(target.address)) {
    return 'A blog has a schedule once it has a rotation: add content/schedule/main.yaml, or take the link out.';
  }
  if (path.startsWith(`${folder.posts}/`) && /\.mdx?$/.test(path)) {
    return `There is no file ${path}: name the file of a post, or write /posts/its-slug/.`;
  }
  if (target.kind === 'file') {
    return 'Link to the file of a post (./other.mdx), to an address such as /posts/other/, or put the file into public/.';
  }
  return 'No post, page, author, topic or file in public/ has this address.';
}

const SCHEDULES: readonly string[] = [address.schedule, address.calendar];

interface LinkBook {
  places: ReadonlyMap<string, unknown>;
  site: { base: string };
  hints: boolean;
}
