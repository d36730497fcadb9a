import { fileURLToPath } from 'node:url';
import { briefing } from '../../commands/briefing.ts';
import { factsOf } from '../../commands/facts-of.ts';
import { briefingFolder, listBriefings, loadBriefing } from '../../src/briefing/load-briefing.ts';
import { renderPage } from '../../src/platforms/terminal/render-page.ts';
import type { ViewNode } from '../../src/view/view.ts';
import { terminalSvg } from './terminal-svg.ts';

// Draws what `attache briefing` prints, shortened, for the README:
//   node bench/pictures/draw-briefing.ts > docs/images/briefing.svg

const COLUMNS = 100;
/** What is shown of each part, by how its heading begins, as `slice` takes it; other parts are left out. */
const SHOWN: Readonly<Record<string, readonly [from: number, to: number]>> = {
  'Key takeaways': [0, 2],
  Timeline: [-8, -2],
  Stakes: [0, 1],
  Questions: [0, 3],
  'date and place': [0, 5],
};
const LEFT_OUT: ViewNode = { kind: 'text', text: '⋮' };

const root = fileURLToPath(new URL('../../briefings/', import.meta.url));
const [id = ''] = await listBriefings(root);
const today = new Date().toISOString().slice(0, 10);
const loaded = await loadBriefing(briefingFolder(root, id), today);
if (loaded.kind === 'fault') throw new Error(loaded.message);
const { snapshot } = loaded;
const refused = { refused: 'The overview looks at no earlier version.' };
const reply = await briefing.run({ snapshot, today, search: () => [], earlier: async () => refused }, {});
if (reply.kind === 'refused') throw new Error(reply.message);
const page = renderPage(
  { nodes: shorten(reply.view.nodes) },
  { width: COLUMNS, colour: true, facts: factsOf(snapshot, 'en') },
);
process.stdout.write(terminalSvg(page.trimEnd().split('\n'), 'npm run --silent attache', COLUMNS));

/** Keeps what stands before the first part, and of each part what `SHOWN` says, with a mark for the rest. */
function shorten(nodes: readonly ViewNode[]): ViewNode[] {
  const parts: ViewNode[][] = [[]];
  for (const node of nodes) {
    if (node.kind === 'heading' && node.level > 1) parts.push([]);
    parts.at(-1)?.push(node);
  }
  const [top = [], ...rest] = parts;
  return [...top, ...rest.flatMap(shortenPart)];
}

function shortenPart([heading, ...nodes]: readonly ViewNode[]): ViewNode[] {
  if (heading?.kind !== 'heading') return [];
  // A heading with nothing below it only introduces the headings that follow.
  if (nodes.length === 0) return [heading];
  const range = Object.entries(SHOWN).find(([begin]) => heading.text.startsWith(begin))?.[1];
  if (range === undefined) return [];
  const shown = nodes.slice(...range);
  const before = shown[0] === nodes[0] ? [] : [LEFT_OUT];
  const after = shown.at(-1) === nodes.at(-1) ? [] : [LEFT_OUT];
  return [heading, ...before, ...shown, ...after];
}
