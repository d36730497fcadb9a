/** What is wrong with one field of a body, in Discord's code and words. */
export interface Flaw {
  readonly code: string;
  readonly message: string;
}

const flaw = (code: string, message: string): Flaw => ({ code, message });

/** The flaws that Discord names, each as its API words it. */
export const flaws = {
  required: () => flaw('BASE_TYPE_REQUIRED', 'This field is required'),
  maxLength: (most: number) => flaw('BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`),
  minLength: (least: number) => flaw('BASE_TYPE_MIN_LENGTH', `Must be ${least} or more in length.`),
  badLength: (least: number, most: number) =>
    flaw('BASE_TYPE_BAD_LENGTH', `Must be between ${least} and ${most} in length.`),
  choices: (choices: readonly (string | number)[]) =>
    flaw('BASE_TYPE_CHOICES', `Value must be one of {${choices.map((one) => JSON.stringify(one)).join(', ')}}.`),
  unionType: (types: readonly number[]) =>
    flaw(
      'UNION_TYPE_CHOICES',
      `Value of field "type" must be one of (${types.join(', ')}${types.length === 1 ? ',' : ''}).`,
    ),
  notText: (value: unknown) => flaw('STRING_TYPE_CONVERT', `Could not interpret "${JSON.stringify(value)}" as string.`),
  notInteger: (value: unknown) => flaw('NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`),
  notNumber: (value: unknown) => flaw('NUMBER_TYPE_COERCE', `Value "${String(value)}" is not float.`),
  notSnowflake: (value: unknown) => flaw('NUMBER_TYPE_COERCE', `Value "${String(value)}" is not snowflake.`),
  tooHigh: (most: number) => flaw('NUMBER_TYPE_MAX', `int value should be less than or equal to ${most}.`),
  tooLow: (least: number) => flaw('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${least}.`),
  notBoolean: () => flaw('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'),
  notList: () => flaw('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'),
  notModel: () => flaw('MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType'),
  notInstant: (value: unknown) => flaw('DATE_TIME_TYPE_PARSE', `Could not parse ${String(value)}. Should be ISO8601.`),
  notUrl: () => flaw('URL_TYPE_INVALID_URL', 'Not a well formed URL.'),
  badScheme: (scheme: string, allowed: readonly string[]) =>
    flaw(
      'URL_TYPE_INVALID_SCHEME',
      `Scheme "${scheme}" is not supported. Scheme must be one of (${allowed.map((one) => `'${one}'`).join(', ')}).`,
    ),
  embedsTooLarge: (most: number) => flaw('MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${most}`),
  customIdRepeated: () => flaw('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated'),
  idRepeated: () => flaw('COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
  customIdRequired: () => flaw('BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required'),
  customIdAndUrl: () =>
    flaw('BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'A custom id and url cannot both be specified'),
  labelRequired: () => flaw('BUTTON_COMPONENT_LABEL_REQUIRED', 'A label or an emoji is required'),
  layoutWidth: () => flaw('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width'),
  tooManyComponents: (most: number) =>
    flaw('COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', `The total number of components exceeds the maximum of ${most}`),
  tooMuchText: (most: number) =>
    flaw(
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `Components displayable text size exceeds maximum size of ${most}`,
    ),
  legacyField: (field: string) =>
    flaw(
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    ),
  attachmentMissing: () =>
    flaw('UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', 'The referenced attachment was not found'),
  attachmentNeeded: () =>
    flaw('UNFURLED_MEDIA_ITEM_ATTACHMENT_REQUIRED', 'File components only support attachment:// references'),
  attachmentData: () => flaw('ATTACHMENT_NOT_FOUND', 'Attachment data not found'),
  optionRepeated: () => flaw('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used'),
  tooManyDefaults: () =>
    flaw(
      'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
      'The specified number of default values exceeds the specified maximum values',
    ),
  minOverMax: () => flaw('SELECT_COMPONENT_INVALID_MIN_VALUES', 'Min values cannot exceed max values'),
  maxOverOptions: () =>
    flaw('SELECT_COMPONENT_MAX_VALUES_EXCEEDS_OPTIONS', 'Max values cannot exceed the number of options'),
  mentionsExclusive: (kind: string) =>
    flaw('MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`),
  nonceTooLong: (most: number) => flaw('NONCE_TYPE_TOO_LONG', `Must be ${most} or fewer characters long.`),
  nonceType: () => flaw('NONCE_TYPE_INVALID_TYPE', 'This field must be a string or integer.'),
  replyUnknown: () => flaw('REPLIES_UNKNOWN_MESSAGE', 'Unknown message'),
  replyElsewhere: () =>
    flaw('REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL', 'Cannot reply to a message in a different channel'),
  parentNotCategory: () => flaw('CHANNEL_PARENT_INVALID_TYPE', 'Not a category'),
  commandName: () => flaw('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
  commandsRepeated: () => flaw('APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique'),
  optionsRepeated: () => flaw('APPLICATION_COMMAND_OPTIONS_DUPLICATE_NAME', 'Option names must be unique'),
  requiredFirst: () =>
    flaw('APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', 'Required options must be placed before non-required options'),
  optionsMixed: () =>
    flaw(
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    ),
  choicesAndAutocomplete: () =>
    flaw('APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES', 'Choices and autocomplete cannot both be specified'),
  choicesRepeated: () =>
    flaw('APPLICATION_COMMAND_OPTIONS_CHOICES_DUPLICATE', 'Option choice names and values must be unique'),
  commandTooLarge: (most: number) => flaw('APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${most})`),
} as const;
