import { DAY, inventHappenings } from './happenings.ts';
import { inventLexicon } from './lexicon.ts';
import { seededRandom } from './seeded-random.ts';
import { headline, type Scene, tellAround, tellHappening } from './sentences.ts';

/** One article as a Markdown file with front matter. */
export interface Article {
  readonly file: string;
  readonly content: string;
}

const PUBLISHERS = ['Valley Courier', 'River Post', 'The Upland Mail', 'Harbour Radio', 'Council Watch'] as const;
/** Paragraphs of an article; with these it has about 4.8 KB, as the real articles have on average. */
const PARAGRAPHS = { least: 10, more: 11 };
const LISTS = ['Key takeaways', 'Timeline', 'What is at stake', 'Open questions'] as const;

/** News of an invented river and its dams: the same articles for the same count and seed. */
export function* inventNews(count: number, seed = 1): Generator<Article> {
  const random = seededRandom(seed);
  const lexicon = inventLexicon(random);
  const happenings = inventHappenings(count, lexicon, random);
  for (let i = 0; i < count; i++) {
    const happening = random.pick(happenings);
    const published = happening.day + (random.chance(0.8) ? random.below(5) : random.below(200)) * DAY;
    const scene = (): Scene => ({
      lexicon,
      random,
      published,
      // Most of an article is about its own happening; some looks at others.
      happening: random.chance(0.7) ? happening : random.pick(happenings),
    });
    const front = `---\ntitle: "${headline(scene())}"\npublisher: ${random.pick(PUBLISHERS)}\npublished: ${dayOf(published)}\n---`;
    const parts = Array.from({ length: PARAGRAPHS.least + random.below(PARAGRAPHS.more) }, () => paragraph(scene));
    if (random.chance(0.2)) parts.push(list(random.pick(LISTS), scene));
    yield { file: `${String(i).padStart(5, '0')}.md`, content: `${[front, ...parts].join('\n\n')}\n` };
  }
}

function paragraph(scene: () => Scene): string {
  const sentences: string[] = [];
  for (let n = 2 + scene().random.below(3); n > 0; n--) {
    const here = scene();
    sentences.push(here.random.chance(0.25) ? tellHappening(here) : tellAround(here));
  }
  return sentences.join(' ');
}

function list(heading: string, scene: () => Scene): string {
  const items = Array.from(
    { length: 4 },
    () => `- ${heading === 'Timeline' ? tellHappening(scene()) : tellAround(scene())}`,
  );
  return `## ${heading}\n\n${items.join('\n')}`;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
