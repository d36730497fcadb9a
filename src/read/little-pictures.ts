/** Little pictures before a line's words, with what colours and joins them: they decorate it, or stand for a bullet. */
export const PICTURES =
  /^(?:(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[\d#*]\ufe0f?\u20e3)(?:\s|\ufe0e|\ufe0f|\u200d|\u20e3|(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier})*(?=\S)/u;
