import { html, nothing, type TemplateResult } from 'lit-html';
import type { Mark } from '../shapes.ts';
import { goToThread } from './entering.ts';
import { nameOfUser } from './places.ts';
import { drawMoment } from './moments.ts';
import { safeLink } from './safe-link.ts';
import { type App, current } from './store.ts';

type Drawn = TemplateResult | string | typeof nothing | readonly Drawn[];

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

function isMarks(value: unknown): value is readonly Mark[] {
  return Array.isArray(value);
}

function inner(mark: Mark): Drawn {
  const { content } = mark;
  return isMarks(content) ? drawMarks(content) : words(content);
}

function drawHeading(mark: Mark): TemplateResult {
  if (mark['level'] === 1) return html`<h3 class="h1">${inner(mark)}</h3>`;
  return mark['level'] === 2 ? html`<h3 class="h2">${inner(mark)}</h3>` : html`<h4>${inner(mark)}</h4>`;
}

function drawLink(mark: Mark): Drawn {
  const target = safeLink(words(mark['target']));
  if (target === null) return inner(mark);
  return html`<a href=${target} target="_blank" rel="noreferrer noopener" title=${target}>${inner(mark)}</a>`;
}

interface Item {
  readonly depth: number;
  readonly number: number | null;
  readonly content: readonly Mark[];
}

/** Items are drawn flat, indented by their depth: so a list that is out of order stays readable. */
function drawList(items: readonly Item[]): TemplateResult {
  return html`<ul class="list">
    ${items.map(
      ({ depth, number, content }) =>
        html`<li class="depth-${depth} ${number === null ? 'dot' : 'number'}">
          ${number === null ? nothing : html`<span class="count">${number}.</span>`}<span>${drawMarks(content)}</span>
        </li>`,
    )}
  </ul>`;
}

function drawChannel(app: App, id: string): TemplateResult {
  const found = app.state.servers.flatMap(({ channels }) => channels).find((one) => one.id === id);
  if (found === undefined) return html`<span class="mention">#unknown</span>`;
  return html`<button type="button" class="mention" @click=${() => goToThread(id)}>#${found.name}</button>`;
}

function drawMark(app: App, mark: Mark): Drawn {
  switch (mark.type) {
    case 'text':
      return words(mark.content);
    case 'br':
    case 'newline':
      return html`<br />`;
    case 'strong':
      return html`<strong>${inner(mark)}</strong>`;
    case 'em':
      return html`<em>${inner(mark)}</em>`;
    case 'underline':
      return html`<u>${inner(mark)}</u>`;
    case 'strikethrough':
      return html`<s>${inner(mark)}</s>`;
    case 'spoiler':
      return html`<details class="spoiler"><summary>Spoiler</summary>${inner(mark)}</details>`;
    case 'heading':
      return drawHeading(mark);
    case 'subtext':
      return html`<small>${inner(mark)}</small>`;
    case 'blockQuote':
      return html`<blockquote>${inner(mark)}</blockquote>`;
    case 'inlineCode':
      return html`<code>${words(mark.content)}</code>`;
    case 'codeBlock':
      return html`<pre tabindex="0"><code>${words(mark.content)}</code></pre>`;
    case 'link':
    case 'url':
    case 'autolink':
      return drawLink(mark);
    case 'list':
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the page's other half writes
      return drawList(mark['items'] as readonly Item[]);
    case 'timestamp':
      return drawMoment(Number(mark['timestamp']) * 1000, words(mark['format']), app.state.now);
    case 'user':
      return html`<span class="mention">@${nameOfUser(app, words(mark['id']))}</span>`;
    case 'role': {
      const roles = app.state.servers.flatMap((server) => server.roles);
      return html`<span class="mention">@${roles.find(({ id }) => id === mark['id'])?.name ?? 'unknown-role'}</span>`;
    }
    case 'channel':
      return drawChannel(app, words(mark['id']));
    case 'slashCommand':
      return html`<span class="mention">/${words(mark['fullName'] ?? mark['name'])}</span>`;
    case 'everyone':
    case 'here':
      return html`<span class="mention">@${mark.type}</span>`;
    case 'twemoji':
      return html`<span class="emoji">${words(mark['name'])}</span>`;
    case 'emoji':
    case 'emoticon':
      return mark.type === 'emoji' ? `:${words(mark['name'])}:` : inner(mark);
    default:
      return inner(mark);
  }
}

const isBlock = (mark: Mark | undefined): boolean =>
  mark !== undefined && ['heading', 'subtext', 'blockQuote', 'list', 'codeBlock'].includes(mark.type);

/** Discord's Markdown as it was read. Everything in it is text: nothing is ever taken for HTML. */
function drawMarks(marks: readonly Mark[]): Drawn {
  const app = current();
  return marks.map((mark, index) => {
    // Blocks stand in lines of their own: the break beside one would draw an empty line.
    const isBreak = mark.type === 'br';
    return isBreak && isBlock(marks[index - 1]) ? nothing : drawMark(app, mark);
  });
}

/** A text of a payload, by what was read in it; one that was not read is shown as it stands. */
export function drawText(marks: Readonly<Record<string, readonly Mark[]>>, text: unknown): Drawn {
  if (typeof text !== 'string') return nothing;
  return drawMarks(marks[text] ?? [{ type: 'text', content: text }]);
}
