import type { Json, JsonObject } from '../json.ts';
import type { ComponentContext } from './component-context.ts';
import { flaws } from './flaws.ts';
import type { Path } from './form.ts';
import { LIMITS } from './limits.ts';

const SCHEME = 'attachment://';

/** A picture or file that a component shows: an uploaded one by its name, or one from the web. */
export function readMedia(
  context: ComponentContext,
  path: Path,
  value: Json | undefined,
  mustBeUploaded: boolean,
): JsonObject {
  const { form } = context;
  const media = form.object(path, form.required(path, value));
  if (media === undefined) return {};
  const at = [...path, 'url'];
  const url = form.url(at, form.required(at, media['url']), LIMITS.components.mediaUrl, [
    'http',
    'https',
    'attachment',
  ]);
  if (url === undefined) return {};
  if (!url.startsWith(SCHEME)) {
    if (mustBeUploaded) form.flaw(at, flaws.attachmentNeeded());
    return { id: context.nextId(), url, proxy_url: url, width: null, height: null, content_type: null };
  }
  const file = context.resolve(url.slice(SCHEME.length));
  if (file === null) {
    form.flaw(at, flaws.attachmentMissing());
    return {};
  }
  return { id: context.nextId(), url: file.url, proxy_url: file.url, attachment_id: file.id };
}
