import { ComponentType as Type } from '../wire.ts';
import { compact, type Json, type JsonObject } from '../json.ts';
import { readButton } from './buttons.ts';
import type { ComponentContext } from './component-context.ts';
import { flaws } from './flaws.ts';
import type { Path } from './form.ts';
import { LIMITS } from './limits.ts';
import { readMedia } from './media.ts';
import { readAutoSelect, readStringSelect } from './selects.ts';

const { components: LIMIT } = LIMITS;

/** What may stand where; the lists are those that Discord names in its refusals. */
const PLACES = {
  legacyTop: [Type.ActionRow],
  top: [Type.ActionRow, Type.Section, Type.TextDisplay, Type.MediaGallery, Type.File, Type.Separator, Type.Container],
  container: [Type.ActionRow, Type.Section, Type.TextDisplay, Type.MediaGallery, Type.File, Type.Separator],
  row: [Type.Button, Type.StringSelect, Type.UserSelect, Type.RoleSelect, Type.MentionableSelect, Type.ChannelSelect],
  section: [Type.TextDisplay],
  accessory: [Type.Button, Type.Thumbnail],
} as const satisfies Record<string, readonly number[]>;

type Read = (context: ComponentContext, path: Path, component: JsonObject) => JsonObject;

const isSelect = (type: Json | undefined): boolean => type !== Type.Button;

function readRow(context: ComponentContext, path: Path, row: JsonObject): JsonObject {
  const at = [...path, 'components'];
  const list = context.form.list(at, context.form.required(at, row['components']), { min: 1, max: 25 }) ?? [];
  let width = 0;
  const components = list.map((entry, index) => {
    const component = readComponent(context, [...at, index], entry, PLACES.row);
    width += isSelect(component['type']) ? LIMIT.rowWidth : 1;
    if (width > LIMIT.rowWidth) context.form.flaw([...at, index], flaws.layoutWidth());
    return component;
  });
  return { components };
}

function readSection(context: ComponentContext, path: Path, section: JsonObject): JsonObject {
  const at = [...path, 'components'];
  const list = context.form.list(at, context.form.required(at, section['components']), {
    min: 1,
    max: LIMIT.sectionTexts,
  });
  const accessory = context.form.required([...path, 'accessory'], section['accessory']);
  return compact({
    components: (list ?? []).map((entry, index) => readComponent(context, [...at, index], entry, PLACES.section)),
    accessory:
      accessory === undefined ? undefined : readComponent(context, [...path, 'accessory'], accessory, PLACES.accessory),
  });
}

/** Text that a message shows; it counts towards the characters of all. */
export function readTextDisplay(context: ComponentContext, path: Path, display: JsonObject): JsonObject {
  const at = [...path, 'content'];
  const content = context.form.text(at, context.form.required(at, display['content']), { min: 1, max: LIMIT.text });
  if (content !== undefined) context.countText(content);
  return { content: content ?? '' };
}

function readDescription(context: ComponentContext, path: Path, component: JsonObject): JsonObject {
  return {
    description:
      context.form.text([...path, 'description'], component['description'], { max: LIMIT.mediaDescription }) ?? null,
    spoiler: context.form.flag([...path, 'spoiler'], component['spoiler']) ?? false,
  };
}

function readThumbnail(context: ComponentContext, path: Path, thumbnail: JsonObject): JsonObject {
  const media = readMedia(context, [...path, 'media'], thumbnail['media'], false);
  return { media, ...readDescription(context, path, thumbnail) };
}

function readGallery(context: ComponentContext, path: Path, gallery: JsonObject): JsonObject {
  const at = [...path, 'items'];
  const list = context.form.list(at, context.form.required(at, gallery['items']), {
    min: 1,
    max: LIMIT.galleryItems,
  });
  return {
    items: (list ?? []).map((entry, index) => {
      const item = context.form.object([...at, index], entry) ?? {};
      return {
        media: readMedia(context, [...at, index, 'media'], item['media'], false),
        ...readDescription(context, [...at, index], item),
      };
    }),
  };
}

function readFile(context: ComponentContext, path: Path, file: JsonObject): JsonObject {
  const media = readMedia(context, [...path, 'file'], file['file'], true);
  return {
    file: media,
    name: typeof media['url'] === 'string' ? (media['url'].split('/').at(-1) ?? null) : null,
    size: null,
    spoiler: context.form.flag([...path, 'spoiler'], file['spoiler']) ?? false,
  };
}

function readSeparator(context: ComponentContext, path: Path, separator: JsonObject): JsonObject {
  return {
    spacing: context.form.choice([...path, 'spacing'], separator['spacing'], [1, 2]) ?? 1,
    divider: context.form.flag([...path, 'divider'], separator['divider']) ?? true,
  };
}

function readContainer(context: ComponentContext, path: Path, container: JsonObject): JsonObject {
  const at = [...path, 'components'];
  const list = context.form.list(at, context.form.required(at, container['components']), {
    min: 1,
    max: LIMIT.total,
  });
  return {
    accent_color:
      context.form.integer([...path, 'accent_color'], container['accent_color'], 0, LIMITS.embeds.color) ?? null,
    spoiler: context.form.flag([...path, 'spoiler'], container['spoiler']) ?? false,
    components: (list ?? []).map((entry, index) => readComponent(context, [...at, index], entry, PLACES.container)),
  };
}

const READERS: Readonly<Partial<Record<number, Read>>> = {
  [Type.ActionRow]: readRow,
  [Type.Button]: readButton,
  [Type.StringSelect]: readStringSelect,
  [Type.UserSelect]: readAutoSelect,
  [Type.RoleSelect]: readAutoSelect,
  [Type.MentionableSelect]: readAutoSelect,
  [Type.ChannelSelect]: readAutoSelect,
  [Type.Section]: readSection,
  [Type.TextDisplay]: readTextDisplay,
  [Type.Thumbnail]: readThumbnail,
  [Type.MediaGallery]: readGallery,
  [Type.File]: readFile,
  [Type.Separator]: readSeparator,
  [Type.Container]: readContainer,
};

/** Reads one component where only some types may stand. */
export function readComponent(
  context: ComponentContext,
  path: Path,
  value: Json,
  allowed: readonly number[],
  readers: Readonly<Partial<Record<number, Read>>> = READERS,
): JsonObject {
  const component = context.form.object(path, value);
  if (component === undefined) return {};
  context.countComponent();
  if (component['type'] == null) {
    context.form.flaw([...path, 'type'], flaws.required());
    return {};
  }
  const type = allowed.find((one) => one === component['type']);
  const read = type === undefined ? undefined : readers[type];
  if (type === undefined || read === undefined) {
    context.form.flaw(path, flaws.unionType(allowed));
    return {};
  }
  const id = context.givenId(path, component);
  return { type, id, ...read(context, path, component) };
}

/** Reads the components of a message and the limits that hold over all of them. */
export function readMessageComponents(
  context: ComponentContext,
  path: Path,
  value: Json | undefined,
  isV2: boolean,
): readonly JsonObject[] | undefined {
  if (value == null) return undefined;
  const { form } = context;
  const list = form.list(path, value, { max: isV2 ? Number.MAX_SAFE_INTEGER : LIMIT.rows });
  if (list === undefined) return undefined;
  const allowed = isV2 ? PLACES.top : PLACES.legacyTop;
  const components = list.map((entry, index) => readComponent(context, [...path, index], entry, allowed));
  if (isV2 && context.count > LIMIT.total) form.flaw(path, flaws.tooManyComponents(LIMIT.total));
  if (context.characters > LIMIT.text) form.flaw(path, flaws.tooMuchText(LIMIT.text));
  return form.isClean ? context.numberAll(components) : components;
}
