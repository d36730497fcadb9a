const SOURCE =
  /(?:^|[,.;|(/–—-]\s*|\s)(?:(?:photos?|photographs?|images?|pictures?|fotos?|illustrations?|credits?|bild|quelle|source|crédits?|fotografía|foto)\s*(?:credits?|source|courtesy|by|via|:|©|ai\b)|©|getty images|shutterstock|istock|unsplash|pixabay|(?:ai|computer)[- ]generated|portrait by\b|photograph(?:y|s|ed)? by\b)|\p{L}\/(?:ap|afp|reuters|epa|getty|dpa|pa|ansa|efe|bloomberg)\b/iu;
/** `in a file picture`, `COURIER/Ann Lee`: whose picture it is, in a paper's own way. */
const FILED =
  /\b(?:file|handout|archive|undated|courtesy) (?:photo|picture|image|photograph)\b|\p{Lu}{3,}\/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;
/** How some papers label the line when their page is copied: `Image caption, The dam from above`, `Item 1 of 3 The dam`. */
const LABEL =
  /^(?:(?:image|photo|picture|media|video) (?:caption|source|credit)(?:\s*[,:]|$)|(?:item|image|photo|picture|slide) \d{1,3} of \d)/iu;
const MAX_WORDS = 40;

/** True for the line under a picture: no sentence of its own, and it names a photographer, an agency or a generator. */
export function isCaption(text: string): boolean {
  if (text.length > 300) return false;
  if (LABEL.test(text)) return true;
  if (!isSourced(text)) return false;
  if (/^(?:photo|image|foto|bild|credit)(?!\p{Ll}{4})/iu.test(text)) return true;
  return text.split(' ').length <= MAX_WORDS && !/[.!?]["”’)]?$/.test(text);
}

function isSourced(text: string): boolean {
  return SOURCE.test(text) || FILED.test(text);
}

/** Words of a sentence before a credit that says something. */
const MIN_SAID = 8;
const MAX_CREDIT = 90;

/** Where the credit begins that stands behind a caption's sentence; null when there is no such sentence. */
export function creditStart(text: string): number | null {
  if (LABEL.test(text)) return null;
  const end = /^(.{20,}[\p{Ll}\d)][.!?]["”’)]?)\s?(?=[^.!?]*(?:\.\p{L}[^.!?]*)*$)/u.exec(text)?.[1];
  if (end === undefined || text.length - end.length > MAX_CREDIT || end.split(' ').length < MIN_SAID) return null;
  return isSourced(end) ? null : end.length;
}
