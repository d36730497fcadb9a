import { before, matchAt } from '../match-at.ts';
import type { DatePattern, Meaning, Which } from '../meaning.ts';
import { DAY_TIME, FULL_WEEKDAY, GAP, weekdayNumber } from '../words-en.ts';

const NAME = new RegExp(
  `(?:(?<which>last|next|this(?:${GAP}(?:past|coming))?|past|coming|the${GAP}(?:following|next|previous|preceding)|following|previous|preceding)${GAP})?(?<weekday>${FULL_WEEKDAY})(?:${GAP}(?:late${GAP})?${DAY_TIME})?(?<beside>${GAP}(?:before|after)(?=[,.;:!?)"”]|\\s*$))?`,
  'iy',
);
/** A weekday in a name ("Black Friday", "Palm Sunday", "Bloody Sunday", "Super Tuesday") or a habit ("every Monday"). */
const NAMED = /\b(?:Black|Bloody|Good|Palm|Easter|Ash|Super|Cyber|Holy|Shrove|Fat|Red|Whit|Wild|Ruby)[  ]$/;
/** What a weekday is counted from: "the Monday after the vote". */
const BESIDE_EVENT = new RegExp(
  `${GAP}(?:before|after|following)(?=${GAP}(?:the|his|her|its|their|our|this|that)${GAP})`,
  'iy',
);
const ANY_WEEK = new RegExp(`\\b(?:on|one|a) (?:a )?${FULL_WEEKDAY}[^.!?\\n]*$`, 'i');
const LOOK_BACK = 120;
const HABIT =
  /\b(?:every|each|most|any|one|on a|a|usual|typical|an? (?:wet|dry|hot|cold|warm|cool|grey|gray|rainy|sunny|windy|foggy|frosty|snowy|stormy|mild|quiet|busy|slow|bright|dark|late|ordinary|normal))[  ]$/i;

/** "Thursday evenings", "Sunday lunches": no day in particular. */
const PLURAL =
  /^[ ](?:morning|afternoon|evening|night|lunch|dinner|meeting|market|service|paper|class|lesson|walk|rehearsal|shift|edition)(?:e?s)\b/;
/** "Tuesday of last week", "Tuesday last week", "Monday next week". */
const OF_WEEK = new RegExp(
  `${GAP}(?:of${GAP})?(?<side>last|this|next|the${GAP}(?:previous|following))${GAP}week(?![a-z’'-])`,
  'iy',
);

/** `on Monday`, `Monday night`, `last Friday`. */
export const weekday: DatePattern = (text, at) => {
  const match = matchAt(NAME, text, at);
  if (match === null) return null;
  const { which, weekday: name = '' } = match.groups ?? {};
  if (name.charCodeAt(0) >= 97) return null;
  const left = before(text, at, 16);
  if (NAMED.test(left) || HABIT.test(left)) return null;
  // "Left on a Tuesday and came on the Thursday": days of any week.
  if (/\bthe[ \n]$/i.test(left) && ANY_WEEK.test(before(text, at, LOOK_BACK))) return null;
  const end = at + match[0].length;
  // A shop's opening hours and a newspaper's name: "Monday-Friday", "The Sunday Times".
  if (
    /^[ ](?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Night (?:Live|Football|Club)|Review|Tribune)\b/.test(
      text.slice(end, end + 14),
    )
  )
    return null;
  if (PLURAL.test(text.slice(end, end + 16))) return null;
  const week = which === undefined ? matchAt(OF_WEEK, text, end) : null;
  if (week !== null)
    return { end: end + week[0].length, meaning: inWeek(weekdayNumber(name), week.groups?.['side'] ?? '') };
  const named = /\bthe\s$/i.test(left) ? matchAt(BESIDE_EVENT, text, end) : null;
  if (named !== null) {
    const side = /before/i.test(named[0]) ? 'before-named' : 'after-named';
    return { end: end + named[0].length, meaning: { kind: 'weekday', weekday: weekdayNumber(name), which: side } };
  }
  const beside = besideOf(match.groups?.['beside'], left);
  return { end, meaning: { kind: 'weekday', weekday: weekdayNumber(name), which: beside ?? whichOf(which) } };
};

function inWeek(day: number, side: string): Meaning {
  const amount = /last|previous/i.test(side) ? -1 : /next|following/i.test(side) ? 1 : 0;
  const anchor = /previous|following/i.test(side) ? 'discourse' : 'document';
  return {
    kind: 'nth',
    nth: { first: 1, count: 1, unit: 'weekday', weekday: day },
    of: { kind: 'shift', unit: 'week', amount, anchor },
  };
}

/** "The Monday before", with nothing behind it: counted from the day that was told. */
function besideOf(word: string | undefined, left: string): Which | null {
  if (word === undefined || !/\bthe\s$/i.test(left)) return null;
  return /after/i.test(word) ? 'after' : 'before';
}

function whichOf(word: string | undefined): Which {
  if (word === undefined) return 'plain';
  const name = word.toLowerCase();
  if (/following|the\s+next/.test(name)) return 'after';
  if (/previous|preceding/.test(name)) return 'before';
  if (/past|last/.test(name)) return 'last';
  if (name === 'next') return 'next-not-tomorrow';
  return name.includes('coming') ? 'next' : 'this';
}
