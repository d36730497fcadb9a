import { before, matchAt } from '../match-at.ts';
import type { DatePattern, Which } from '../meaning.ts';
import { DAY_TIME, FULL_WEEKDAY, GAP, weekdayNumber } from '../words-en.ts';

const NAME = new RegExp(
  `(?:(?<which>last|next|this(?:${GAP}(?:past|coming))?|past|coming|the${GAP}(?:following|next|previous|preceding)|following|previous|preceding)${GAP})?(?<weekday>${FULL_WEEKDAY})(?:${GAP}(?:late${GAP})?${DAY_TIME})?(?<beside>${GAP}(?:before|after)(?=[,.;:!?)"”]|\\s*$))?`,
  'iy',
);
/** A weekday in a name ("Black Friday", "Palm Sunday", "Bloody Sunday", "Super Tuesday") or a habit ("every Monday"). */
const NAMED = /\b(?:Black|Bloody|Good|Palm|Easter|Ash|Super|Cyber|Holy|Shrove|Fat|Red|Whit|Wild|Ruby)[  ]$/;
const HABIT = /\b(?:every|each|most|any|one|on a|a|usual|typical)[  ]$/i;

/** `on Monday`, `Monday night`, `last Friday`. */
export const weekday: DatePattern = (text, at) => {
  const match = matchAt(NAME, text, at);
  if (match === null) return null;
  const { which, weekday: name = '' } = match.groups ?? {};
  if (name.charCodeAt(0) >= 97) return null;
  const left = before(text, at, 12);
  if (NAMED.test(left) || HABIT.test(left)) return null;
  const end = at + match[0].length;
  // A shop's opening hours and a newspaper's name: "Monday-Friday", "The Sunday Times".
  if (
    /^[ ](?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Night (?:Live|Football|Club)|Review|Tribune)\b/.test(
      text.slice(end, end + 14),
    )
  )
    return null;
  const beside = besideOf(match.groups?.['beside'], left);
  return { end, meaning: { kind: 'weekday', weekday: weekdayNumber(name), which: beside ?? whichOf(which) } };
};

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
  return /coming|next/.test(name) ? 'next' : 'this';
}
