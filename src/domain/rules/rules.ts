import { checkAliases } from './aliases.ts';
import { checkAmbiguousRotation } from './ambiguous-rotation.ts';
import { checkAnalyticsHosts } from './analytics-hosts.ts';
import { checkAssignedWhileAway } from './assigned-while-away.ts';
import { checkBodies } from './bodies.ts';
import { checkCompleteAuthors } from './complete-authors.ts';
import { checkGlyphs } from './glyphs.ts';
import { checkGuids } from './guids.ts';
import { checkInvisibleCharacters } from './invisible-characters.ts';
import { checkLastingAddresses } from './lasting-addresses.ts';
import { checkLastingGuids } from './lasting-guids.ts';
import { checkLengths } from './lengths.ts';
import { checkLetterAnswers } from './letter-answers.ts';
import { checkLetterContacts } from './letter-contacts.ts';
import { checkLetterEmbargo } from './letter-embargo.ts';
import { checkLetterNames } from './letter-names.ts';
import { checkLinks } from './links.ts';
import { checkMissingSite } from './missing-site.ts';
import { checkNames } from './names.ts';
import { checkPortraits } from './portraits.ts';
import { checkPostDates } from './post-dates.ts';
import { checkPostImages } from './post-images.ts';
import { checkReferences } from './references.ts';
import { checkRepeatedAuthors } from './repeated-authors.ts';
import { checkRotationMembers } from './rotation-members.ts';
import type { Rule } from './rule.ts';
import { checkSeriesParts } from './series-parts.ts';
import { checkSitePlaces } from './site-places.ts';
import { checkSlotDrift } from './slot-drift.ts';
import { checkSlots } from './slots.ts';
import { checkSlugs } from './slugs.ts';
import { checkSpans } from './spans.ts';
import { checkStrayFiles } from './stray-files.ts';
import { checkUncoveredTopics } from './uncovered-topics.ts';
import { checkUnusedAuthors } from './unused-authors.ts';
import { checkUrlLines } from './url-lines.ts';
import { checkWordPlaces } from './word-places.ts';
import { checkWords } from './words.ts';

/** Every cross-check. A new one is a file beside this and a line here. */
export const rules: readonly Rule[] = [
  checkMissingSite,
  checkNames,
  checkSlugs,
  checkLengths,
  checkInvisibleCharacters,
  checkGlyphs,
  checkReferences,
  checkRepeatedAuthors,
  checkPostDates,
  checkSeriesParts,
  checkAliases,
  checkGuids,
  checkUrlLines,
  checkLastingGuids,
  checkLastingAddresses,
  checkSitePlaces,
  checkWords,
  checkWordPlaces,
  checkAnalyticsHosts,
  checkSpans,
  checkSlots,
  checkSlotDrift,
  checkAssignedWhileAway,
  checkRotationMembers,
  checkAmbiguousRotation,
  checkCompleteAuthors,
  checkUncoveredTopics,
  checkUnusedAuthors,
  checkStrayFiles,
  checkPortraits,
  checkPostImages,
  checkBodies,
  checkLetterNames,
  checkLetterAnswers,
  checkLetterContacts,
  checkLetterEmbargo,
  checkLinks,
];
