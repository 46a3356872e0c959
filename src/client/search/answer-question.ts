import type { SearchPerson } from '../../domain/search-list.ts';
import { namedPeople, toldPeople } from './found-people.ts';
import { isNear } from './is-near.ts';
import type { PagefindPage } from './pagefind.ts';
import type { ResultList } from './result-list.ts';
import type { SearchEngine } from './search-engine.ts';
import type { SearchState } from './search-state.ts';
import { assertLoaded } from './watch-loads.ts';

/**
 * The people and the first posts that answer a question. Other languages than the blog's and the
 * reader's are asked as soon as those leave room, or where somebody did ask for them.
 */
export async function answerQuestion(engine: SearchEngine, question: Question): Promise<Answered> {
  const { state } = question;
  // In a list by day, a page too little would never be missed.
  const isAboutAll = state.sort === 'date' || state.query === '' || /\P{ASCII}/u.test(state.query);
  const answered = await look(engine, question, question.isEverywhere || isAboutAll);
  if (answered.isEverywhere || answered.posts.length >= PAGE) return answered;
  return look(engine, question, true);
}

async function look(engine: SearchEngine, question: Question, everywhere: boolean) {
  const { state, topic } = question;
  const before = { ...engine.loads };
  const answer = await engine.search(state, everywhere);
  assertLoaded(engine.loads, before);
  const first = await answer.posts.next(PAGE);
  // A part of what was found is worth showing, when no more can be had.
  if (first.length === 0 || engine.loads.gone > before.gone) assertLoaded(engine.loads, before);
  const isFound = first.some((page) => isNear(state.query, page));
  const named = namedPeople(engine.people, state, topic);
  const told =
    named.length >= FEW || state.query === ''
      ? []
      : toldPeople(await (await answer.people()).next(FEW), engine.people, state.query);
  return {
    isEverywhere: everywhere || !engine.hasOthers,
    named,
    told: told.filter((person) => !named.includes(person)),
    posts: isFound ? first : [],
    list: isFound ? answer.posts : NOTHING,
  };
}

/** Posts that are shown at once. */
const PAGE = 5;
/** People who are shown before somebody asks for all. */
export const FEW = 3;

const NOTHING: ResultList = { total: 0, missing: 0, next: async () => [] };

export interface Question {
  state: SearchState;
  /** What the topic that is asked for is called. */
  topic: string;
  /** Whether all languages are to be asked. */
  isEverywhere: boolean;
}

export interface Answered {
  isEverywhere: boolean;
  /** Called so: by name, role, or expertise. */
  named: SearchPerson[];
  /** Who tell of it. */
  told: SearchPerson[];
  posts: PagefindPage[];
  list: ResultList;
}
