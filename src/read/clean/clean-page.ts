import type { SourceText } from '../../model/document.ts';
import type { Page } from '../draft.ts';
import { dropBadges } from './drop-badges.ts';
import { dropBiography } from './drop-biography.ts';
import { dropCaptions } from './drop-captions.ts';
import { dropContents } from './drop-contents.ts';
import { dropGallery } from './drop-gallery.ts';
import { dropMarks } from './drop-marks.ts';
import { dropPrompts } from './drop-prompts.ts';
import { dropReferenceMarks } from './drop-reference-marks.ts';
import { dropRepeats } from './drop-repeats.ts';
import { dropRunningHeads } from './drop-running-heads.ts';
import { dropStrayTokens } from './drop-stray-tokens.ts';
import { dropTail } from './drop-tail.ts';
import { joinLeads } from './join-leads.ts';
import { keepMainPart } from './keep-main-part.ts';
import { markHeadings } from './mark-headings.ts';
import { readDateline } from './read-dateline.ts';
import { readFoot } from './read-foot.ts';
import { readHead } from './read-head.ts';
import { readThread } from './read-thread.ts';
import { readTopHeading } from './read-top-heading.ts';
import { setReferencesAside } from './set-references-aside.ts';
import { splitGluedRow } from './split-glued-row.ts';

/** A cleaning step: takes a page and gives it back with less furniture or with more known about it. */
type Step = (page: Page) => Page;

/** Order matters: what stands at the ends goes before what is judged by standing there, and headings are told last. */
const STEPS: Readonly<Record<SourceText['format'], readonly Step[]>> = {
  txt: [
    splitGluedRow,
    readThread,
    dropGallery,
    dropRunningHeads,
    readFoot,
    dropContents,
    setReferencesAside,
    dropReferenceMarks,
    keepMainPart,
    readDateline,
    dropTail,
    dropMarks,
    dropCaptions,
    dropRepeats,
    dropBadges,
    dropStrayTokens,
    dropBiography,
    joinLeads,
    markHeadings,
  ],
  md: [
    readTopHeading,
    setReferencesAside,
    dropReferenceMarks,
    readFoot,
    readHead,
    readDateline,
    dropTail,
    dropMarks,
    dropRepeats,
    dropBadges,
    dropBiography,
  ],
  html: [
    readThread,
    dropGallery,
    readFoot,
    dropContents,
    setReferencesAside,
    dropReferenceMarks,
    readHead,
    readDateline,
    dropPrompts,
    dropTail,
    dropMarks,
    dropCaptions,
    dropRepeats,
    dropBadges,
    dropBiography,
  ],
};

/** Frees a page from its furniture, step by step; a page of nothing but furniture stays whole, for it says something. */
export function cleanPage(page: Page, format: SourceText['format']): Page {
  const cleaned = STEPS[format].reduce((cleaner, step) => step(cleaner), page);
  return cleaned.drafts.length > 0 ? cleaned : page;
}
