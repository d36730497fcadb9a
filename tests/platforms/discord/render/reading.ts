import { fromMarkdown } from 'mdast-util-from-markdown';
import { parse } from 'discord-markdown-parser';
import { ComponentContext } from '../../../../sandbox/validate/component-context.ts';
import { readMessageComponents } from '../../../../sandbox/validate/components.ts';
import { Form } from '../../../../sandbox/validate/form.ts';
import type { Json } from '../../../../sandbox/json.ts';
import type { Rendered } from '../../../../src/platforms/discord/render/rendered.ts';

/** Undoes backslashes as Discord's clients do. */
export function unescape(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function flatten(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isNode(value)) return [];
  return [value, ...flatten(value['content']), ...flatten(value['children'])];
}

/** All nodes that a parser of Discord's Markdown sees, masked links included. */
export function discordNodes(markdown: string): readonly Node[] {
  return flatten(parse(markdown, 'extended'));
}

/** All nodes that a parser of CommonMark sees: it knows lists, entities and HTML, which the other one does not. */
export function commonMarkNodes(markdown: string): readonly Node[] {
  return flatten(fromMarkdown(markdown));
}

/** Every text that a message shows, in order. */
export function textsOf(rendered: Rendered): readonly string[] {
  return rendered.components.flatMap((component) => {
    if ('content' in component) return [component.content];
    if (!('components' in component)) return [];
    return component.components.flatMap((inner) => ('content' in inner ? [inner.content] : []));
  });
}

/** Every component of a message, nested ones too. */
export function componentsOf(rendered: Rendered): readonly object[] {
  return rendered.components.flatMap((component) =>
    'components' in component ? [component, ...component.components] : [component],
  );
}

/** What the local Discord finds wrong with a message's components, and the bytes that Discord would process. */
export function judge(rendered: Rendered): {
  readonly clean: boolean;
  readonly bytes: number;
  readonly characters: number;
} {
  const form = new Form();
  const context = new ComponentContext(
    form,
    () => null,
    () => '1',
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was serialized is JSON
  readMessageComponents(context, ['components'], JSON.parse(JSON.stringify(rendered.components)) as Json, true);
  return { clean: form.isClean, bytes: context.processedBytes, characters: context.characters };
}
