import { cutOut, type Draft, type Page, withoutDrafts } from '../draft.ts';
import { PICTURES } from '../little-pictures.ts';
import { readByline } from './byline.ts';
import { looksLikePerson } from './person-name.ts';

/** The number of a post in a thread, before its words or behind them: `2/8 The dam …`, `3/ The dam …`, `… what now? 1/8`. */
const COUNTERS = [/^(\d{1,2})\/(\d{1,2})?(?=[ \u00a0])/u, /(?<=\s)\(?(\d{1,2})\/(\d{1,2})?\)?$/u] as const;
/** Posts that make a thread. */
const FEWEST = 3;
/** Share of a page's characters that lie in its numbered posts when it is a thread, and no page with a gallery on it. */
const SHARE = 0.6;

/** What stands behind the words of a post: labels and addresses. */
const BEHIND = /(?<=[.!?…)”"])(?:\s+(?:#[\p{L}\p{N}_]+|https?:\/\/\S+))+$/u;
/** The name by which the writer goes. */
const HANDLE = /^@\w{2,30}$/u;
/** `312 Retweets 41 Quotes 1,204 Likes` */
const COUNTS = /^(?:[\d.,]+[KM]? \p{L}+(?: [·|] | |$))+$/iu;
/** The first sentence of a first post that goes on, when it is short, is the thread's title. */
const TITLE = /^[^\n]{12,120}?[.!?…](?=\s+\S)/u;

interface Post {
  readonly index: number;
  readonly match: RegExpExecArray;
}

/** Reads a page that is a thread: its posts without their numbers, which say nothing of the story, and its writer and day. */
export function readThread(page: Page): Page {
  const posts = postsOf(page.drafts);
  if (posts.length === 0) return page;
  const matches = new Map(posts.map(({ index, match }) => [index, match]));
  const [first = 0, last = 0] = [posts[0]?.index, posts.at(-1)?.index];
  let { written, author } = page;
  const around = (each: Draft, index: number): string | null => {
    if (index >= first && index <= last) return null;
    const above = page.drafts[index - 1]?.text ?? '';
    if (HANDLE.test(each.text)) {
      if (looksLikePerson(above)) author ??= above;
      return 'name of the writer';
    }
    if (HANDLE.test(page.drafts[index + 1]?.text ?? '') && looksLikePerson(each.text)) return 'name of the writer';
    if (COUNTS.test(each.text)) return 'counts of the page';
    const day = readByline(each.text)?.day ?? null;
    if (day === null) return null;
    written ??= day;
    return 'day of the page';
  };
  const uncounted = page.drafts.map((each, index) => {
    const match = matches.get(index);
    return match === undefined ? each : withoutFrame(each, match);
  });
  const { drafts, removed } = withoutDrafts({ ...page, drafts: uncounted }, around);
  const title = page.title ?? TITLE.exec(uncounted[first]?.text ?? '')?.[0] ?? null;
  return { ...page, title, author, written, drafts, removed };
}

function withoutFrame(post: Draft, count: RegExpExecArray): Draft {
  const uncounted = without(post, count);
  const bare = without(uncounted, PICTURES.exec(uncounted.text));
  return without(bare, BEHIND.exec(bare.text));
}

function without(from: Draft, match: RegExpExecArray | null): Draft {
  return match === null ? from : (cutOut(from, match.index, match.index + match[0].length) ?? from);
}

function lengthOf(some: readonly Draft[]): number {
  return some.reduce((sum, { text }) => sum + text.length, 0);
}

/** The numbered posts of a thread; none when a page is something else. */
function postsOf(drafts: readonly Draft[]): readonly Post[] {
  const found = drafts.flatMap((each, index) => {
    if (each.kind === 'row' || !each.text.includes('/')) return [];
    const match = COUNTERS.map((counter) => counter.exec(each.text)).find((one) => one !== null);
    return match === undefined ? [] : [{ index, match, number: Number(match[1]), of: match[2] }];
  });
  const isCount = found.every(
    ({ number, of }, at) =>
      (at === 0 || number === (found[at - 1]?.number ?? 0) + 1) && (of === undefined || number <= Number(of)),
  );
  const totals = new Set(found.flatMap(({ of }) => of ?? []));
  if (found.length < FEWEST || !isCount || totals.size > 1) return [];
  const [first, last] = [found[0]?.index ?? 0, found.at(-1)?.index ?? 0];
  const counted = lengthOf(found.flatMap(({ index }) => drafts[index] ?? []));
  const isPage = counted >= SHARE * lengthOf(drafts) && counted >= SHARE * lengthOf(drafts.slice(first, last + 1));
  return isPage ? found : [];
}
