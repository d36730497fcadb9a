import { z } from 'zod';

const words = z.array(z.string().trim().min(1)).default([]);
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'lower-case letters, digits and hyphens, at most 64');

/** A question that the editors follow: `evidence` words make a sentence evidence, `settles` says what would settle it. */
const trackedQuestionSchema = z.strictObject({
  id,
  title: z.string().trim().min(1),
  /** A sentence is evidence when it holds one word of every group. Matching folds case and accents and takes word starts. */
  evidence: z.array(z.array(z.string().trim().min(1)).min(1)).min(1),
  settles: z
    .strictObject({
      answered: z.array(z.array(z.string().trim().min(1)).min(1)).default([]),
      calledOff: z.array(z.array(z.string().trim().min(1)).min(1)).default([]),
    })
    .default({ answered: [], calledOff: [] }),
});

/** A theme under which stakes are gathered: a stake with one of `words` belongs to it. */
const themeSchema = z.strictObject({
  title: z.string().trim().min(1),
  words: z.array(z.string().trim().min(1)).min(1),
});

/** What `briefing.yaml` may hold; every key but `title` may be left out. */
export const briefingSchema = z.strictObject({
  title: z.string().trim().min(1),
  description: z.string().trim().default(''),
  /** BCP 47 primary subtag of all documents, where detection would go wrong; it comes before what they state. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  questions: z.array(trackedQuestionSchema).default([]),
  themes: z.array(themeSchema).default([]),
  /** Canonical name → other spellings. */
  aliases: z.record(z.string(), words).default({}),
});

export type TrackedQuestion = z.infer<typeof trackedQuestionSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type BriefingSettings = z.infer<typeof briefingSchema>;
