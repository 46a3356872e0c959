import type { SearchPeople, SearchPerson } from '../../domain/search-list.ts';
import { foldedWords } from '../../domain/wording/fold-letters.ts';
import { nearest } from '../../domain/wording/nearest.ts';

/**
 * What may help where nothing was found: the topics that are spelt nearly so or have a word in
 * common with the question, and who covers them or is called nearly so.
 */
export function suggest(query: string, topics: readonly SearchTopic[], people: SearchPeople) {
  const words = foldedWords(query).filter((word) => word.length >= SHORTEST);
  const near = (text: string) => {
    const there = foldedWords(text).filter((word) => word.length >= SHORTEST);
    return words.some(
      (word) => nearest(word, there) !== null || there.some((one) => isAlike(word, one)),
    );
  };
  const nearTopics = topics.filter(({ label }) => near(label)).slice(0, MOST_TOPICS);
  const labels = new Set(nearTopics.map(({ label }) => label));
  const all = Object.values(people);
  const called = all.filter(({ name }) => near(name));
  const covering = all.filter(
    (one) => !called.includes(one) && one.covers.some((label) => labels.has(label) || near(label)),
  );
  return { topics: nearTopics, people: [...called, ...covering].slice(0, MOST_PEOPLE) };
}

/** Whether two words begin alike. */
function isAlike(one: string, other: string): boolean {
  const length = Math.max(SHORTEST, Math.ceil(Math.min(one.length, other.length) * ALIKE));
  return one.slice(0, length) === other.slice(0, length);
}

const SHORTEST = 3;
const ALIKE = 0.7;
const MOST_TOPICS = 4;
const MOST_PEOPLE = 3;

export interface SearchTopic {
  id: string;
  label: string;
}

export interface Suggestions {
  topics: SearchTopic[];
  people: SearchPerson[];
}
