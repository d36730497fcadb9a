import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as z from 'zod';

/** What does not agree with Discord's published description, where, and in which words. */
export interface Deviation {
  /** `/components/0/custom_id`; empty for the body itself. */
  readonly at: string;
  readonly problem: string;
}

const SOURCE: string = 'discord-api-spec/zod';
const published: Readonly<Record<string, unknown>> = await import(SOURCE);

/** Which schemas a body may follow; one of them is enough. */
const REQUESTS: readonly (readonly [method: string, route: RegExp, ...schemas: string[]])[] = [
  ['POST', /^\/channels\/\d+\/messages$/, 'MessageCreateRequest'],
  ['PATCH', /^\/channels\/\d+\/messages\/\d+$/, 'MessageEditRequestPartial'],
  ['POST', /^\/channels\/\d+\/messages\/\d+\/threads$/, 'CreateTextThreadWithMessageRequest'],
  ['POST', /^\/channels\/\d+\/threads$/, 'CreateForumThreadRequest', 'CreateTextThreadWithoutMessageRequest'],
  ['PATCH', /^\/channels\/\d+$/, 'UpdateGuildChannelRequestPartial', 'UpdateThreadRequestPartial'],
  ['POST', /^\/guilds\/\d+\/channels$/, 'CreateGuildChannelRequest'],
  ['POST', /^\/users\/@me\/channels$/, 'CreatePrivateChannelRequest'],
  ['PUT', /^\/applications\/\d+(?:\/guilds\/\d+)?\/commands$/, 'ApplicationCommandUpdateRequest[]'],
  ['POST', /^\/applications\/\d+(?:\/guilds\/\d+)?\/commands$/, 'ApplicationCommandCreateRequest'],
  ['PATCH', /^\/applications\/\d+(?:\/guilds\/\d+)?\/commands\/\d+$/, 'ApplicationCommandPatchRequestPartial'],
  [
    'POST',
    /^\/interactions\/\d+\/[^/]+\/callback$/,
    'ApplicationCommandAutocompleteCallbackRequest',
    'CreateMessageInteractionCallbackRequest',
    'ModalInteractionCallbackRequest',
    'UpdateMessageInteractionCallbackRequest',
  ],
  ['POST', /^\/webhooks\/\d+\/[^/]+$/, 'IncomingWebhookRequestPartial', 'IncomingWebhookUpdateRequestPartial'],
  ['PATCH', /^\/webhooks\/\d+\/[^/]+\/messages\/(?:@original|\d+)$/, 'IncomingWebhookUpdateRequestPartial'],
];

/** Keys that discord.js adds to bodies for which the description has none, with the value that it gives them. */
const ADDED_BY_DISCORD_JS = { tts: false, enforce_nonce: false } as const;

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
const validators = new Map<string, ValidateFunction>();

function isSchema(value: unknown): value is z.ZodType {
  return typeof value === 'object' && value !== null && '_zod' in value;
}

type JsonSchema = z.core.JSONSchema.JSONSchema;
type Definitions = Readonly<Record<string, JsonSchema>>;

/** The values of `type` that a variant of a union stands for. */
function typesOf(variant: JsonSchema, definitions: Definitions): readonly unknown[] | null {
  const named = variant.$ref?.replace('#/$defs/', '');
  const type = (named === undefined ? variant : definitions[named])?.properties?.['type'];
  if (typeof type !== 'object') return null;
  return type.enum ?? (type.const === undefined ? null : [type.const]);
}

/** Has unions decided by their `type`, so that a mistake is told of the variant that was meant and of no other. */
function tellVariantsApart(schema: JsonSchema, definitions: Definitions): void {
  const { anyOf: variants = [], properties = {}, items, additionalProperties: others, $defs = {} } = schema;
  const inner = [...variants, ...Object.values(properties), ...Object.values($defs), items, others].flat();
  for (const one of inner) if (typeof one === 'object') tellVariantsApart(one, definitions);
  const types = variants.map((variant) => typesOf(variant, definitions));
  const all = types.flat();
  if (variants.length < 2 || types.includes(null) || new Set(all).size < all.length) return;
  delete schema.anyOf;
  Object.assign(schema, {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: all } },
    allOf: variants.map((variant, index) => ({
      if: { required: ['type'], properties: { type: { enum: types[index] } } },
      // oxlint-disable-next-line unicorn/no-thenable -- this is a keyword of JSON Schema
      then: variant,
    })),
  });
}

function validatorOf(name: string): ValidateFunction {
  const known = validators.get(name);
  if (known !== undefined) return known;
  const bare = name.replace(/\[\]$/, '');
  const schema = published[`${bare}Schema`];
  if (!isSchema(schema)) throw new Error(`Discord's description has no ${bare}`);
  const json = z.toJSONSchema(name === bare ? schema : z.array(schema), {
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      // The published description closes no object; here a key that it does not know is a mistake.
      if (jsonSchema.type === 'object' && jsonSchema.additionalProperties === undefined) {
        jsonSchema.additionalProperties = false;
      }
      // Discord writes its own instants with an offset, for which the derived patterns leave no room.
      if (jsonSchema.format === 'date-time' || jsonSchema.format === 'uri') delete jsonSchema.pattern;
    },
  });
  tellVariantsApart(json, json.$defs ?? {});
  const validator = ajv.compile(json);
  validators.set(name, validator);
  return validator;
}

/** What alone tells: that a union or a «nothing» did not fit is only said because something in it did not. */
function isTelling(error: ErrorObject): boolean {
  return !['anyOf', 'if'].includes(error.keyword) && error.params['type'] !== 'null';
}

function deviationsFrom(name: string, value: unknown): readonly Deviation[] {
  const validator = validatorOf(name);
  if (validator(value)) return [];
  const errors = validator.errors ?? [];
  const telling = errors.filter(isTelling);
  return (telling.length > 0 ? telling : errors).map((error) => {
    const key: unknown = error.params['additionalProperty'];
    const extra = typeof key === 'string' ? `: ${key}` : '';
    return { at: error.instancePath, problem: `${error.message ?? error.keyword}${extra}` };
  });
}

function withoutAdded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one): unknown => withoutAdded(one));
  if (typeof value !== 'object' || value === null) return value;
  const added: Readonly<Record<string, unknown>> = ADDED_BY_DISCORD_JS;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key in added && added[key] === inner))
      .map(([key, inner]) => [key, withoutAdded(inner)]),
  );
}

/**
 * Checks a request's body strictly against Discord's published description: every key must be known to it. The two keys
 * that discord.js adds of itself are passed over. Routes that take no body that a bot would send are not known here, and
 * throw.
 */
export function checkRequestBody(method: string, path: string, body: unknown): readonly Deviation[] {
  const bare = decodeURIComponent(path.replace(/^\/api(?:\/v\d+)?/, '').replace(/\?.*$/, ''));
  const route = REQUESTS.find(([wanted, pattern]) => wanted === method && pattern.test(bare));
  if (route === undefined) throw new Error(`No body is described for ${method} ${bare}`);
  const [, , ...schemas] = route;
  const given = withoutAdded(body);
  const verdicts = schemas.map((name) => deviationsFrom(name, given));
  // Of several variants the one whose type agrees was meant, and else the one that is least contradicted.
  const weight = (verdict: readonly Deviation[]): number =>
    verdict.length + (verdict.some(({ at }) => at === '/type') ? 1_000 : 0);
  return verdicts.toSorted((a, b) => weight(a) - weight(b))[0] ?? [];
}

/** Checks what the sandbox emits against a schema of the description, by its name: `MessageResponse`. */
export function checkResponse(schema: string, value: unknown): readonly Deviation[] {
  return deviationsFrom(schema, JSON.parse(JSON.stringify(value)));
}
