import { compact, type Json, isObject, type JsonObject, objectsIn, textIn } from '../json.ts';
import { flaws } from './flaws.ts';
import { type Form, lengthOf, type Path } from './form.ts';
import { LIMITS } from './limits.ts';

const { embeds: LIMIT } = LIMITS;
const WEB = ['http', 'https'];
/** Keys that alone make nothing to look at. */
const NOT_SHOWN = ['type', 'color', 'timestamp', 'url'];
const PICTURES = [...WEB, 'attachment'];

/** Finds the uploaded file that `attachment://name` means, and gives its address. */
export type ResolveAttachment = (name: string) => { readonly url: string; readonly id: string } | null;

function trimmed(text: string | undefined): string | undefined {
  return text === undefined ? undefined : text.trim();
}

function readPicture(
  form: Form,
  path: Path,
  value: Json | undefined,
  resolve: ResolveAttachment,
): JsonObject | undefined {
  const picture = form.object(path, value);
  if (picture === undefined) return undefined;
  const url = form.url([...path, 'url'], picture['url'], LIMIT.url, PICTURES);
  if (url === undefined) return undefined;
  const file = url.startsWith('attachment://') ? resolve(url.slice('attachment://'.length)) : undefined;
  const address = file == null ? url : file.url;
  return { url: address, proxy_url: address };
}

function readFields(form: Form, path: Path, value: Json | undefined): readonly JsonObject[] | undefined {
  return form.list(path, value, { max: LIMIT.fields })?.map((entry, index) => {
    const at = [...path, index];
    const field = form.object(at, entry) ?? {};
    const name = form.text([...at, 'name'], form.required([...at, 'name'], field['name']), {
      min: 1,
      max: LIMIT.fieldName,
    });
    const text = form.text([...at, 'value'], form.required([...at, 'value'], field['value']), {
      min: 1,
      max: LIMIT.fieldValue,
    });
    const inline = form.flag([...at, 'inline'], field['inline']) ?? false;
    return compact({ name: trimmed(name), value: trimmed(text), inline });
  });
}

function readTimestamp(form: Form, path: Path, value: Json | undefined): string | undefined {
  if (value == null) return undefined;
  const moment = typeof value === 'string' || typeof value === 'number' ? new Date(value) : null;
  if (moment === null || Number.isNaN(moment.getTime())) return form.flaw(path, flaws.notInstant(value));
  return moment.toISOString().replace('Z', '000+00:00');
}

function readEmbed(form: Form, path: Path, value: Json, resolve: ResolveAttachment): JsonObject {
  const embed = form.object(path, value) ?? {};
  const footer = form.object([...path, 'footer'], embed['footer']);
  const author = form.object([...path, 'author'], embed['author']);
  const text = (key: string, max: number): string | undefined =>
    trimmed(form.text([...path, key], embed[key], { max }));
  const footerText =
    footer === undefined
      ? undefined
      : form.text([...path, 'footer', 'text'], form.required([...path, 'footer', 'text'], footer['text']), {
          max: LIMIT.footer,
        });
  const authorName =
    author === undefined
      ? undefined
      : form.text([...path, 'author', 'name'], form.required([...path, 'author', 'name'], author['name']), {
          max: LIMIT.author,
        });
  const isEmpty = Object.entries(embed).every(([key, part]) => NOT_SHOWN.includes(key) || part == null || part === '');
  if (isEmpty) form.flaw([...path, 'description'], flaws.required());
  return compact({
    type: 'rich',
    title: text('title', LIMIT.title),
    description: text('description', LIMIT.description),
    url: form.url([...path, 'url'], embed['url'], LIMIT.url, WEB),
    color: form.integer([...path, 'color'], embed['color'], 0, LIMIT.color),
    timestamp: readTimestamp(form, [...path, 'timestamp'], embed['timestamp']),
    footer: footer && compact({ text: trimmed(footerText), icon_url: footer['icon_url'] ?? undefined }),
    author:
      author &&
      compact({
        name: trimmed(authorName),
        url: form.url([...path, 'author', 'url'], author['url'], LIMIT.url, WEB),
        icon_url: author['icon_url'] ?? undefined,
      }),
    image: readPicture(form, [...path, 'image'], embed['image'], resolve),
    thumbnail: readPicture(form, [...path, 'thumbnail'], embed['thumbnail'], resolve),
    fields: readFields(form, [...path, 'fields'], embed['fields']),
  });
}

/** The characters that count towards the limit over all embeds of a message. */
function sizeOf(embed: JsonObject): number {
  const inner = (key: string): JsonObject => (isObject(embed[key]) ? embed[key] : {});
  const texts = [
    embed['title'],
    embed['description'],
    inner('footer')['text'],
    inner('author')['name'],
    ...objectsIn(embed['fields']).flatMap((field) => [field['name'], field['value']]),
  ];
  return texts.reduce<number>((sum, text) => sum + lengthOf(textIn(text)), 0);
}

/** Reads the embeds of a message, in the form in which Discord shows them again. */
export function readEmbeds(
  form: Form,
  path: Path,
  value: Json | undefined,
  resolve: ResolveAttachment,
): readonly JsonObject[] | undefined {
  const list = form.list(path, value, { max: LIMIT.count });
  if (list === undefined) return undefined;
  const embeds = list.map((entry, index) => readEmbed(form, [...path, index], entry, resolve));
  const total = embeds.reduce((sum, embed) => sum + sizeOf(embed), 0);
  if (total > LIMIT.total) form.flaw(path, flaws.embedsTooLarge(LIMIT.total));
  return embeds;
}
