import type { APIAttachment } from 'discord-api-types/v10';
import { fileFor, type Upload } from '../validate/attachments.ts';
import { LIMITS } from '../validate/limits.ts';
import type { Channel } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { CannotSend } from './cannot-send.ts';

/** A file that a person hands over: with a command, a form or a message. */
export interface HandedFile {
  readonly filename: string;
  readonly content: string | Uint8Array;
  readonly contentType?: string;
}

/** Stores what somebody hands over, and gives it as Discord shows it. */
export function handOver(world: World, channel: Channel, files: readonly HandedFile[]): readonly APIAttachment[] {
  if (files.length > LIMITS.attachments)
    throw new CannotSend(`At most ${LIMITS.attachments} files go with one message`);
  return files.map(({ filename, content, contentType = 'application/octet-stream' }, number) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const upload: Upload = { number, filename, contentType, bytes };
    const [attachment, stored] = fileFor(world, channel.id, upload);
    world.files.set(stored.id, stored);
    return attachment;
  });
}
