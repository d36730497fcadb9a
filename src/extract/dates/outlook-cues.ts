/**
 * Words by which a sentence looks ahead or back, as sources for regular expressions. Small letters only: "May" is a
 * month. Four groups, tried in this order at each place: ahead, arranged, no sign, back.
 */

/** "Is to visit", "are to vote": an arrangement; "is to blame" is none. */
const IS_TO = "(?:is|are|am|['’]s|['’]re) (?:now |also |both |all |then |still |not |therefore )?to (?!blame)[a-z]{3,}";

/** Words in -ed that tell of no deed. */
const NO_VERB = 'hundred|sacred|naked|wicked|rugged|hatred|kindred|bloodshed|watershed|seabed|riverbed|testbed';

/** "Would have been" looks back at what did not come; "would have to" does not. */
const HAVE_DONE =
  "(?:(?:n['’]t)?(?: not| also)? have|['’]ve) (?:been|become|begun|come|done|given|gone|had|held|lost|made|met|seen|taken|won|[a-z]{2,}(?:ed|wn|ught))";

const FUTURE = `${IS_TO}|be [a-z]{3,}|will|shall|supposed to|likely to|about to|ready to|['’]ll|won['’]t|going to|due|set to|slated|scheduled|expected|expects?|plans? (?:to|for)|planned|planning|intends?|hopes? to|wants? to|seeks? to|would like to|aims? to|pencill?ed in|earmarked|poised to|envisions?|foresees?|assuming|prepar(?:es?|ing) to|promis(?:es|ed) to|pledg(?:es|ed) to|threaten(?:s|ed) to|vow(?:s|ed) to|agreed to|upcoming|forthcoming|ahead of|deadline|expires?|effective|payable|(?:would|could|should|might|may)(?!${HAVE_DONE})|forecasts?|projected|cannot|can`;

/** What is arranged is told in the present: a timetable. Verbs of watching ("speaks", "walks") are a caption's. */
const MEETS =
  'meets|decides|votes|opens|reopens|(?:begins|starts)(?! to\\b)|resumes|reconvenes|convenes|kicks off|takes (?:place|effect|office)|comes into (?:force|effect)|goes (?:to the polls|on (?:sale|trial|strike))|steps down|plays|returns|travels|visits|closes|ends|concludes';
/** After what is sure to be a subject, not an auxiliary: "did not meet", "to begin" look elsewhere. */
const MEET =
  "(?:meet|decide|resume|begin|reopen|reconvene|convene|kick off|take (?:place|effect|office)|come into (?:force|effect)|go (?:to the polls|on (?:sale|trial|strike)))(?<!\\b(?:to|not|n['’]t|did|does|helped?|let|made?|could|cannot) [a-z ]{4,15})";
/** Nouns as well as verbs: only behind a plural. */
const VOTE =
  "(?:vote|start|open|close|return|play|travel|end|visit)(?<=[a-z]{2}s [a-z]+)(?<!\\b(?:was|has|his|its|this|does|yes|thus|less|various|previous|serious) [a-z]+)(?<![’']s [a-z]+)";
const IS_MEETING =
  '(?:is|are) (?:now |also )?(?:meeting|deciding|voting|opening|reopening|starting|resuming|playing|returning|travell?ing|visiting|hosting|leaving|launching|closing)';
const IS_HELD = '(?:is|are) (?:held|played|sworn in|buried|inaugurated|unveiled)';

const ARRANGED = `${IS_MEETING}|${IS_HELD}|${MEETS}|${MEET}|${VOTE}`;

const WOULD_HAVE = `(?:would|could|should|might|may|must)${HAVE_DONE}`;
const PAST = `${WOULD_HAVE}|was|were|had|did|has been|have been|said|ended|died|began|came|went|took|made|met|told|held|got|gave|left|won|lost|fell|rose|became|found|grew|broke|sent|spent|led|paid|sold|ran|saw|sank|shot|struck|spoke|wrote|drove|flew|fought|brought|bought|thought|sought|agreed|freed|woke|heard|felt|kept|knew|stood|threw|built|caught|taught|chose|drew|swore|wore|stole|slept|swept|dealt|shook|forgot|understood|withdrew|overthrew|(?!${NO_VERB})[a-z]{2,}(?<!e)ed`;

/** A present passive says how things are, not when they came about: "is not signed"; "is accused of" looks back. */
const STATE = `(?:is|are|isn['’]t|aren['’]t|remains?|stays?) (?:not |now |also |still |being )?(?!(?:${FUTURE}|accused|alleged|believed|charged|suspected|wanted)(?!\\w))(?:told|found|made|left|lost|led|paid|sold|sent|(?!${NO_VERB})[a-z]{2,}(?<!e)ed)`;

export const CUE_SOURCE = `(?<![\\w’'])(?:(${FUTURE})|(${ARRANGED})|(${STATE})|(${PAST}))(?!\\w)`;

const PUTS_OFF =
  'delayed|postponed|adjourned|extended|rescheduled|put (?:off|back)|pushed back|deferred|moved|shifted|brought forward';
const UNTIL = '(?: at least| the| early| late| mid)? $';

/** What was put off or granted lasts up to a day ahead: "delayed it until", "moved to", "gave them until". */
export const PUT_OFF = new RegExp(
  `\\b(?:(?<!\\bhad (?:been )?)(?:${PUTS_OFF})\\b[^.;:]{0,60} (?:until|till|to|for)|(?:gave|given|has|have)\\b[^.;:]{0,80} (?:until|till))${UNTIL}`,
);

/** The same as somebody tells it who makes it known: "announced that it had been moved to". */
export const PUT_OFF_SAID = new RegExp(
  `\\b(?:announc|sa(?:id|ys?)\\b|told|rul|decid|confirm|declar)[a-z]*(?: [a-z]+)? that\\b[^.;:]{0,80}\\bhad (?:now |also )?(?:been )?(?:${PUTS_OFF})\\b[^.;:]{0,60} (?:until|till|to|for)${UNTIL}`,
);

/** What is said of a meeting that does not take place, right behind its day: "on Sunday was called off". */
export const CALLED_OFF =
  /^(?:,[^,.;]{0,40},|,)? (?:was|were|has been|have been|is|are) (?:also |now |again |then )?(?:called off|cancell?ed|postponed|put off|scrapped|abandoned|rescheduled|dropped|discarded|floated|proposed|suggested|ruled out|rejected|vetoed)\b/;

/** A day that is itself what is offered or chosen, with no `on` before it: "has floated 27 April", "their first choice, 3 May, was dropped". */
export const OFFERED =
  /\b(?:float|offer|propos|suggest|favou?r|pick|fix|settl|accept|reject|ey|pencill?|choos)(?:e|s|es|ed|ing|eing|led|ling)?(?: (?:in|on|out|for))? $|\b(?:chose|chosen|set|choice,) $/;

/** What was arranged for a day, whichever way the verb looks: "had announced for 1 October", "called a strike for Thursday". */
export const ARRANGED_FOR =
  /\b(?:call(?:ed|s)?|announce[ds]?|plan(?:ned|s)?|schedule[ds]?|set|pencilled in|convened?|summoned|booked|fixed|slated|arranged?|down|billed|due|advertised|envisaged|foreseen|intended)\b[^.;:,]{0,60} for(?: the| early| late| mid)? ?-?$/;

/** "Dockers call off Monday's strike": nobody calls off what is over. */
export const CALL_OFF = /\b(?:calls? off|cancels?|postpones?|scraps?|puts? off) $/;

/** "At Wednesday's closing price": what there is only when the day is over. */
export const OF_PAST_DAY = /^['’]s (?:closing|close|session|edition|announcement|statement|results?)\b/;

/** What was arranged then, and may be still to come: "which was to begin in June". */
export const WAS_TO = /\b(?:was|were) (?:supposed |meant )?to (?!blame)(?:be |have )?[a-z]{3,}[^.,;:]{0,30}$/;
