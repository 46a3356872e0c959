import { idFrom } from '../id.ts';
import { slugify } from './permalink.ts';
import type { Data } from './front-matter.ts';
import type { Finding } from '../finding.ts';

/** The topics of all posts: spellings that make one id are one topic, named as it is most often. */
export class Topics {
  readonly #spellings = new Map<string, Map<string, number>>();

  readonly #published = new Set<string>();

  /** The id of a tag; it counts as one use. A topic of a published post has a page. */
  add(tag: string, isPublished: boolean): string {
    const id = idFrom(tag) || 'topic';
    if (isPublished) this.#published.add(id);
    const spellings = this.#spellings.get(id) ?? new Map<string, number>();
    spellings.set(tag, (spellings.get(tag) ?? 0) + 1);
    this.#spellings.set(id, spellings);
    return id;
  }

  /** Ids of topics that have a page, by the slug that Jekyll gave a tag's page. */
  pages(): Map<string, string> {
    const all = [...this.#spellings].filter(([id]) => this.#published.has(id));
    const slugs = all.flatMap(([id, tags]) =>
      [...tags.keys()].map((tag) => [slugify(tag), id] as const),
    );
    return new Map([...all.map(([id]) => [id, id] as const), ...slugs]);
  }

  /** `content/topics.yaml`, by id. */
  file(findings: Finding[]): Data {
    const sorted = [...this.#spellings].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      sorted.map(([id, tags]) => [id, { label: label(id, tags, findings) }]),
    );
  }
}

function label(id: string, tags: Map<string, number>, findings: Finding[]): string {
  const [first, ...others] = [...tags].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const what = `${others.map(([tag]) => `"${tag}"`).join(', ')}: now ${id}, "${first![0]}"`;
  if (others.length > 0) findings.push({ file: '_posts', line: null, kind: 'topic-merged', what });
  return first![0];
}
