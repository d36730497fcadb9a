let lastText = '';
let lastAnswer = false;

/** Does the text know a person called May? Then "by May" is hers. Remembers one text, since a text asks many times. */
export function knowsPersonNamedMay(text: string): boolean {
  if (text === lastText) return lastAnswer;
  lastText = text;
  lastAnswer =
    /\b(?:Mr|Mrs|Ms|Dr|Lady|Minister|President|Secretary)\.? May\b|\b[A-Z][a-z]+ May\b(?! \d)(?<!\b(?:In|Since|Last|This|Next|Early|Late|Mid|Until|By|From|To|Through|On|And|For|During|Before|After|Between|That|Of) May)/.test(
      text.slice(0, 20000),
    );
  return lastAnswer;
}
