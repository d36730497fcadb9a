/** Items of a list that is introduced as open matter, questions asked outright or as a heading, and sentences that call a thing open. */
export const SCORES = { listed: 1, asked: 0.8, whether: 0.75, headed: 0.7, open: 0.6 };
