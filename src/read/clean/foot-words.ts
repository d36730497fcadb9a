/**
 * Words by which a page speaks of itself at its foot: asks whether it was of use, names its law, its makers and its
 * licence. At the foot they are furniture; amid a text the same words tell something.
 */

/** Asks the reader about the page, or for a correction of it. */
const FEEDBACK =
  /^(?:(?:was|is|did|do|are|have|how (?:useful|helpful|was|did)|what do) (?:this|the|you|we|it)\b.{0,60}\b(?:helpful|useful|interesting|like|enjoy|find|spot|noticed?|see|joy|feedback|think|mistakes?|errors?|answer|question)\b.{0,60}\?|(?:report|suggest|request) (?:an?|this|the) (?:\w+ )?(?:mistake|error|correction|problem|typo|abuse|edit|change)|(?:rate|review) (?:us|this|the)\b|(?:give|send|share) (?:us )?(?:your )?feedback|found (?:this|a|an)\b.{0,30}(?:helpful|useful|mistake|error|typo)|war (?:dieser|diese|dieses) .{2,30}hilfreich|fehler (?:gefunden|melden)|cet article vous a|une erreur|¿(?:te|le) (?:ha )?(?:resultó|fue|sido).{2,20}útil|erramos|foi útil)/i;
/** What a chat assistant offers below its answer. */
const OFFER =
  /^(?:would you like me\b|do you want me\b|shall i\b|let me know (?:if|whether) you\b|if you(?:['’]d like| like| want),? i can\b|i hope this helps\b|feel free to (?:ask|reach)\b|soll ich\b|möchten sie, dass ich\b|voulez-vous que je\b|¿quieres que\b)/i;
/** What a chat assistant says of itself below its answer. */
const MACHINE =
  /^[*_\s]*\p{Lu}[\p{L}\d.-]+(?: AI)? (?:may|can|might) (?:display|make|produce|give|provide|generate|show) (?:inaccurate|incorrect|false|wrong|misleading|mistakes?|errors?)\b|\b(?:check|verify|double-check) (?:important|its) (?:info|information|facts|answers|responses)\b|\b(?:generated (?:by|with) (?:an )?ai|ai-generated (?:answer|content|text|summary))\b/iu;
const MAX_MACHINE = 120;

/** Stars, thumbs and their counts. */
const RATING = /[★☆👍👎]|\b\d(?:\.\d)? ?\(\d+ (?:ratings|reviews|votes)\)/u;

/** Rights, licences, registrations, disclaimers. */
const LEGAL =
  /^(?:next (?:week|month|time|up)\s*:|(?:how to )?cite (?:this|as)\b|(?:next|date of (?:the )?(?:next|last)) (?:review|revision|update|note|issue|edition|bulletin|newsletter|letter|instal?lment)\b ?(?:of|:|is|on)|(?:important|legal|general|privacy|copyright) (?:disclosures?|disclaimers?|notices?|information)\b|(?:disclosures?|disclaimers?|notices?)(?:\s*[:.]|$)|imprint\b|impressum\b|mentions légales|aviso legal|note legali|colofon\b|for (?:professional|institutional|qualified|accredited) (?:investors|clients|use)|not for (?:distribution|publication|release)|for (?:immediate|general) release|forward[- ]looking statements|(?:this|the) (?:\w+ ){1,2}(?:may|must|can) (?:not )?be (?:reproduced|copied|redistributed|republished|quoted)|(?:text|content|material) is available under|printed (?:for|by)\b|transcript (?:generated|produced|by)\b)|\b(?:registered (?:charity|trademark|office|company|in)\b|(?:gmbh|ltd|llc|inc|plc|s\.a\.|s\.r\.l\.|b\.v\.|ag)\b\.?,? (?:registered|hrb|all rights)|additional terms|creative commons|licen[cs]ed under|under a .{0,30}licen[cs]e\b|accessibility statement|freedom of information|modern slavery|code of (?:conduct|practice|ethics)|press (?:code|council)|(?:does|do|is|are) (?:not|no) (?:constitute|replace|substitute|intended)\b|no (?:substitute|replacement) for|forward-looking statements involve|\bbook (?:on|about) .{2,60} is out (?:now|in paperback)|(?:has|have|holds?|owns?) no (?:shares|stake|stakes|position|positions|financial interests?|competing interests?)\b|securities mentioned|(?:coverage|journalism|reporting) (?:is supported by|receives? (?:\w+ )?(?:support|funding) from)\b|may contain (?:errors|mistakes))/iu;

/** Who made the page, and who spread it. */
const CREDIT =
  /^\(?(?:(?:(?:additional|associated|contributing|further|extra|more|with) )?(?:reporting|editing|writing|translation|graphics|research|photography|production|text|redaktion|edición|rédaction) (?:by|von|par|por)\b|(?:responsible|managing|deputy|duty|web) editor\b|(?:editor|herausgeber|verantwortlich|redaktion|redazione)\s*:|our standards\b|delivered by\b|distributed by\b|published by\b|provided by\b|hosted by\b|(?:proudly )?(?:sponsored|supported|presented|brought to you) by\b|written with\b|theme\s*:\s*.{1,40}\bby\b|(?:a )?member of (?:the )?\p{Lu}|(?:(?:an? )?(?:\w+ )?version of )?this (?:article|story|essay|piece|interview|report|column) (?:also )?(?:appears|appeared|ran|(?:was|is) (?:\w+ )?(?:published|taken|adapted)) (?:in|on|under|as|from|by)\b|notes? to (?:the )?editors?\b|about (?:us|the (?:author|authors|company|publisher))\b|(?:press|media) (?:contact|enquiries|inquiries)\b|for (?:more|further) information\b)|\b(?:is|are) (?:an? )?(?:proud )?(?:member|part) of (?:the )?(?:\p{Lu}[\p{L}-]* ){0,4}(?:network|group|family|alliance)|\b(?:proudly )?(?:sponsored|supported) by \p{Lu}/iu;

/** A telephone number, a mail address, a number to send a word to. */
const CONTACT =
  /\+\d{2,3}[ \d()/-]{6,}\d|\b0\d{2,4}[ /-]\d{3}[ -]?\d{2,4}\b|[\w.+-]+@[\w-]+\.\p{Ll}{2,}|\b(?:text|send|sms) \p{Lu}{3,12} to \d{4,6}\b|\bCorrespondence(?: to)?: |^About the authors?\b\.? ?(?=\p{Lu})/u;

/** The mark by which press offices end a text. */
const END = /^[\s*#–—-]*(?:ends?|ende|fin|fine|einde)[\s*#.–—-]*$|^(?:###|-30-|\*\*\*)$/i;

const MAX_LENGTH = 260;
const MAX_FEEDBACK = 120;
const MAX_OFFER = 240;

/** True for a line that asks the reader about the page, or counts what readers thought of it. */
export function isFeedback(text: string): boolean {
  if (isAssistantsLine(text)) return true;
  return text.length <= MAX_FEEDBACK && (FEEDBACK.test(text) || RATING.test(text));
}

/** True for a line by which a chat assistant ends its answer. */
export function isAssistantsLine(text: string): boolean {
  return (text.length <= MAX_OFFER && OFFER.test(text)) || (text.length <= MAX_MACHINE && MACHINE.test(text));
}

/** True for a line that is furniture when it stands at the foot of a page. */
export function isFootLine(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  return isFeedback(text) || LEGAL.test(text) || CREDIT.test(text) || hasContact(text);
}

/** True when a telephone number, a mail address or a number to send a word to stands in a line. */
export function hasContact(text: string): boolean {
  return CONTACT.test(text);
}

/** True for `- ENDS -` and its like, behind which only boilerplate comes. */
export function isEndMark(text: string): boolean {
  return text.length <= 20 && END.test(text);
}
