import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { JsonObject } from './json.ts';

/** What Discord answers when it will not do something: a status, a code of its own, and words. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: ContentfulStatusCode;
  readonly code: number;
  readonly errors: JsonObject | undefined;

  constructor(status: ContentfulStatusCode, code: number, message: string, errors?: JsonObject) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  toJSON(): JsonObject {
    return this.errors === undefined
      ? { message: this.message, code: this.code }
      : { message: this.message, code: this.code, errors: this.errors };
  }
}

/** Discord's refusals by name; the words and codes are those of its documentation. */
export const refusals = {
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  notFound: () => new Refusal(404, 0, '404: Not Found'),
  invalidJson: () => new Refusal(400, 50109, 'The request body contains invalid JSON.'),
  tooLarge: () => new Refusal(413, 40005, 'Request entity too large'),
  unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new Refusal(404, 10004, 'Unknown Guild'),
  unknownMember: () => new Refusal(404, 10007, 'Unknown Member'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownOverwrite: () => new Refusal(404, 10009, 'Unknown Permission Overwrite'),
  unknownRole: () => new Refusal(404, 10011, 'Unknown Role'),
  unknownUser: () => new Refusal(404, 10013, 'Unknown User'),
  unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new Refusal(404, 10063, 'Unknown application command'),
  unknownCommandPermissions: () => new Refusal(404, 10066, 'Unknown application command permissions'),
  tooManyCommands: (most: number) =>
    new Refusal(400, 30032, `Maximum number of application commands reached (${most})`),
  tooManyCreations: (most: number) =>
    new Refusal(400, 30034, `Max number of daily application command creates has been reached (${most})`),
  notForApplication: () => new Refusal(403, 20012, 'You are not authorized to perform this action on this application'),
  forumNeedsPost: () => new Refusal(400, 40058, 'Cannot message this channel until after the first message'),
  alreadyAcknowledged: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
  tooManyFollowUps: () => new Refusal(400, 40094, 'This interaction has hit the maximum number of follow up messages'),
  missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
  directMessageOnly: () => new Refusal(403, 50003, 'Cannot execute action on a DM channel'),
  notYourMessage: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new Refusal(400, 50006, 'Cannot send an empty message'),
  cannotMessageUser: () => new Refusal(403, 50007, 'Cannot send messages to this user'),
  notATextChannel: () => new Refusal(400, 50008, 'Cannot send messages in a non-text channel'),
  missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
  bulkDeleteCount: () =>
    new Refusal(400, 50016, 'You can only bulk delete messages that are between 2 and 100 in number'),
  systemMessage: () => new Refusal(403, 50021, 'Cannot execute action on a system message'),
  wrongChannelType: () => new Refusal(403, 50024, 'Cannot execute action on this channel type'),
  invalidWebhookToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
  invalidRecipients: () => new Refusal(400, 50033, 'Invalid Recipient(s)'),
  tooOldForBulkDelete: () => new Refusal(400, 50034, 'You can only bulk delete messages that are under 14 days old.'),
  threadArchived: () => new Refusal(400, 50083, 'Thread is archived'),
  threadLocked: () => new Refusal(403, 160005, 'Thread is locked'),
  threadExists: () => new Refusal(400, 160004, 'A thread has already been created for this message'),
  replyNeedsHistory: () => new Refusal(403, 160002, 'Cannot reply without permission to read message history'),
  alreadyCrossposted: () => new Refusal(400, 40033, 'This message has already been crossposted.'),
  notPlayed: (what: string) => new Refusal(501, 0, `The sandbox does not play ${what}`),
  internal: (status: ContentfulStatusCode = 500) => new Refusal(status, 0, `${status}: Internal Server Error`),
} as const;
