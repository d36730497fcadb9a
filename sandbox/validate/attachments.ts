import type { APIAttachment } from 'discord-api-types/v10';
import { type Json, textIn } from '../json.ts';
import type { StoredFile } from '../world/model.ts';
import type { Id } from '../world/snowflake.ts';
import type { World } from '../world/world.ts';
import { flaws } from './flaws.ts';
import type { Form, Path } from './form.ts';
import { LIMITS } from './limits.ts';

/** A file of a multipart body; its number is the `n` of `files[n]`. */
export interface Upload {
  readonly number: number;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface AttachmentPlan {
  readonly attachments: readonly APIAttachment[];
  /** Stored only once the whole body proved right. */
  readonly files: readonly StoredFile[];
}

/** Discord keeps letters, digits, dots, dashes and underscores of a name. */
function cleanName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '_') || 'unknown';
}

/** Width and height of a PNG, from its header. */
function pictureSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89_50_4e_47) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

interface Words {
  readonly filename: string | undefined;
  readonly description: string | undefined;
  readonly title: string | undefined;
}

/** A file as it is stored, and as Discord then shows it. */
export function fileFor(world: World, channelId: Id, upload: Upload, words?: Words): [APIAttachment, StoredFile] {
  const id = world.nextId();
  const filename = cleanName(words?.filename ?? upload.filename);
  const url = `${world.cdnUrl}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
  const attachment = {
    id,
    filename,
    size: upload.bytes.length,
    url,
    proxy_url: url,
    content_type: upload.contentType,
    ...pictureSize(upload.bytes),
    ...(words?.description === undefined ? {} : { description: words.description }),
    ...(words?.title === undefined ? {} : { title: words.title }),
  };
  return [attachment, { id, channelId, filename, contentType: upload.contentType, bytes: upload.bytes }];
}

/**
 * Matches `attachments` with the uploaded files. Without the list, an edit keeps what was there and adds the files; with
 * it, what the list does not name is gone.
 */
export function planAttachments(
  form: Form,
  path: Path,
  value: Json | undefined,
  uploads: readonly Upload[],
  existing: readonly APIAttachment[],
  world: World,
  channelId: Id,
): AttachmentPlan {
  const kept: APIAttachment[] = value === undefined ? [...existing] : [];
  const described = new Map<number, Words>();
  const list = form.list(path, value, { max: LIMITS.attachments }) ?? [];
  for (const [index, entry] of list.entries()) {
    const at = [...path, index];
    const wish = form.object(at, entry) ?? {};
    const id = textIn(form.required([...at, 'id'], wish['id']));
    const words = {
      filename: form.text([...at, 'filename'], wish['filename'], { min: 1, max: LIMITS.attachmentName }),
      description: form.text([...at, 'description'], wish['description'], { max: LIMITS.attachmentDescription }),
      title: form.text([...at, 'title'], wish['title'], { max: LIMITS.attachmentName }),
    };
    const before = existing.find((attachment) => attachment.id === id);
    const upload = uploads.find((one) => String(one.number) === id);
    if (before !== undefined) kept.push(before);
    else if (upload !== undefined) described.set(upload.number, words);
    else form.flaw(at, flaws.attachmentData());
  }
  const taken = uploads.map((upload) => fileFor(world, channelId, upload, described.get(upload.number)));
  const attachments = [...kept, ...taken.map(([attachment]) => attachment)];
  if (attachments.length > LIMITS.attachments) form.flaw(path, flaws.maxLength(LIMITS.attachments));
  return { attachments, files: taken.map(([, file]) => file) };
}
