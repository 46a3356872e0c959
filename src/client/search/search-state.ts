/** What a reader asks for: the form, and the address of the page. */
export interface SearchState {
  query: string;
  author: string;
  topic: string;
  year: string;
  /** "date" for the newest first; else by how well a page answers. */
  sort: string;
}

/** The question that an address asks (`?q=tides&author=ada-okafor`). */
export function stateOf(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const read = (name: string) => (parameters.get(name) ?? '').trim();
  return {
    query: read('q').slice(0, LONGEST),
    author: read('author'),
    topic: read('topic'),
    year: read('year'),
    sort: read('sort') === 'date' ? 'date' : '',
  };
}

/** What stands behind the "?" of the address for a question; empty where nothing is asked. */
export function searchOf({ query, ...rest }: SearchState): string {
  const asked = Object.entries({ q: query.trim(), ...rest }).filter(([, value]) => value !== '');
  const text = new URLSearchParams(asked).toString();
  return text === '' ? '' : `?${text}`;
}

export function isSame(one: SearchState, other: SearchState): boolean {
  return searchOf(one) === searchOf(other);
}

/** Whether there is anything to look for: how to sort is no question yet. */
export function isAsking(state: SearchState): boolean {
  return state.query.trim() !== '' || isFiltered(state);
}

export function isFiltered({ author, topic, year }: SearchState): boolean {
  return author !== '' || topic !== '' || year !== '';
}

const LONGEST = 200;
