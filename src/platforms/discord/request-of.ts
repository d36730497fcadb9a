import type { RawFile, RequestData } from 'discord.js';
import { rememberedIn } from './remembered-in.ts';

/** A request with a body that is sent once, and perhaps with files; the address holds the right to send it. */
export function requestWith(body: object, files: readonly RawFile[] = []): RequestData {
  return { auth: false, body, files: [...files] };
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

const known = rememberedIn<object, Map<string, Uint8Array>>();

/**
 * A request with what `write` makes of a body. Its bytes are remembered by `form` for as long as the body is: a drawn
 * page goes to many people, and writing it out takes longer than everything else that is done to send it.
 */
export function requestOf<B extends object>(body: B, form: string, write: (body: B) => object): RequestData {
  const forms = known.get(body) ?? new Map<string, Uint8Array>();
  known.set(body, forms);
  const bytes = forms.get(form) ?? Buffer.from(JSON.stringify(write(body)));
  forms.set(form, bytes);
  return { auth: false, body: bytes, passThroughBody: true, headers: JSON_TYPE };
}
