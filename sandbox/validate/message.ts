import { MessageFlag } from '../wire.ts';
import type { Json, JsonObject } from '../json.ts';
import { refusals } from '../refusal.ts';
import type { MessageBody } from '../world/messages.ts';
import type { Message } from '../world/model.ts';
import type { Id } from '../world/snowflake.ts';
import type { World } from '../world/world.ts';
import { readAllowedMentions } from './allowed-mentions.ts';
import { type AttachmentPlan, planAttachments, type Upload } from './attachments.ts';
import { ComponentContext } from './component-context.ts';
import { readMessageComponents } from './components.ts';
import { readEmbeds, type ResolveAttachment } from './embeds.ts';
import { flaws } from './flaws.ts';
import type { Form, Path } from './form.ts';
import { LIMITS } from './limits.ts';

const V2 = MessageFlag.IsComponentsV2;

/** The flags that a sender may set; others are of Discord's own making and are passed over. */
const SETTABLE = MessageFlag.SuppressEmbeds | MessageFlag.Ephemeral | MessageFlag.SuppressNotifications | V2;

export interface MessageSource {
  readonly world: World;
  readonly form: Form;
  /** Where in the request's body the message stands: `[]`, `['data']` of a callback, `['message']` of a post. */
  readonly path: Path;
  readonly body: JsonObject;
  readonly uploads: readonly Upload[];
  readonly channelId: Id;
  /** The message to edit, or `null` for a new one. */
  readonly existing: Message | null;
  /** Play the undocumented 500 for components whose texts take too many bytes. */
  readonly playsProcessedLimit: boolean;
}

export interface ReadMessage extends MessageBody {
  readonly files: AttachmentPlan['files'];
  readonly hasAllowedMentions: boolean;
}

function isGiven(value: Json | undefined): boolean {
  return value != null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** Components V2 take the place of these; a message may not have both. */
function refuseLegacyFields(source: MessageSource): void {
  const { form, path, body, existing } = source;
  const stays = (key: string, before: boolean): boolean => (body[key] === undefined ? before : isGiven(body[key]));
  if (stays('content', (existing?.content ?? '') !== '')) form.flaw([...path, 'content'], flaws.legacyField('content'));
  if (stays('embeds', (existing?.embeds.length ?? 0) > 0)) form.flaw([...path, 'embeds'], flaws.legacyField('embeds'));
  for (const key of ['poll', 'sticker_ids']) {
    if (isGiven(body[key])) form.flaw([...path, key], flaws.legacyField(key));
  }
}

function readFlags(source: MessageSource): number {
  const { form, path, body, existing } = source;
  const wish = form.integer([...path, 'flags'], body['flags'], 0, Number.MAX_SAFE_INTEGER);
  if (existing === null) return (wish ?? 0) & SETTABLE;
  if (wish === undefined) return existing.flags;
  const changeable = MessageFlag.SuppressEmbeds | V2;
  // The V2 flag of a message stays, whatever an edit says.
  return (existing.flags & ~MessageFlag.SuppressEmbeds) | (wish & changeable);
}

function resolver(plan: AttachmentPlan): ResolveAttachment {
  return (name) => plan.attachments.find((attachment) => attachment.filename === name) ?? null;
}

/** The parts as they will stand: what the body gives, else what the edited message has. */
function orBefore<Part>(given: Json | undefined, read: Part | undefined, before: Part | undefined, none: Part): Part {
  if (given === undefined) return before ?? none;
  return read ?? none;
}

/** Reads a new message or an edit, and refuses what Discord refuses. */
export function readMessage(source: MessageSource): ReadMessage {
  const { form, path, body, existing, world } = source;
  const flags = readFlags(source);
  const plan = planAttachments(
    form,
    [...path, 'attachments'],
    body['attachments'],
    source.uploads,
    existing?.attachments ?? [],
    world,
    source.channelId,
  );
  const resolve = resolver(plan);
  const content = form.text([...path, 'content'], body['content'], { max: LIMITS.content })?.trim();
  const embeds = readEmbeds(form, [...path, 'embeds'], body['embeds'], resolve);
  // Discord reads the components by the flag of this very request, also where the edited message already has it.
  const saysV2 = typeof body['flags'] === 'number' && (body['flags'] & V2) !== 0;
  const context = new ComponentContext(form, resolve, world.nextId);
  const components = readMessageComponents(context, [...path, 'components'], body['components'], saysV2);
  const allowedMentions = readAllowedMentions(form, [...path, 'allowed_mentions'], body['allowed_mentions']);
  if ((flags & V2) !== 0) refuseLegacyFields(source);
  form.flag([...path, 'tts'], body['tts']);
  form.refuseIfFlawed();
  if (isGiven(body['poll'])) throw refusals.notPlayed('polls');
  if (isGiven(body['sticker_ids'])) throw refusals.notPlayed('stickers');
  if (source.playsProcessedLimit && context.processedBytes > LIMITS.components.processedBytes) {
    throw refusals.internal();
  }
  const message: ReadMessage = {
    content: orBefore(body['content'], content, existing?.content, ''),
    embeds: orBefore<readonly JsonObject[]>(body['embeds'], embeds, existing?.embeds, []),
    components: orBefore<readonly JsonObject[]>(body['components'], components, existing?.components, []),
    attachments: plan.attachments,
    files: plan.files,
    flags,
    allowedMentions,
    hasAllowedMentions: body['allowed_mentions'] != null,
  };
  const isEmpty =
    message.content === '' &&
    message.embeds.length === 0 &&
    message.components.length === 0 &&
    (message.attachments.length === 0 || (flags & V2) !== 0);
  if (isEmpty) throw refusals.emptyMessage();
  return message;
}
