import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';

/** A message's components with a remark in place of the picture that cannot be shown. */
export function withoutGallery(
  components: readonly APIMessageTopLevelComponent[],
  remark: string,
): APIMessageTopLevelComponent[] {
  return components.map((component) =>
    component.type === ComponentType.MediaGallery
      ? { type: ComponentType.TextDisplay, content: `-# ${remark}` }
      : component,
  );
}
