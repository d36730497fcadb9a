/** Every custom id of a message, in the order in which they stand there, however deep. */
export function customIdsOf(components: readonly unknown[]): readonly string[] {
  return components.flatMap((component): readonly string[] => {
    if (typeof component !== 'object' || component === null) return [];
    const { custom_id: id, components: inner, accessory }: Readonly<Record<string, unknown>> = { ...component };
    return [
      ...(typeof id === 'string' ? [id] : []),
      ...customIdsOf(Array.isArray(inner) ? inner : []),
      ...customIdsOf([accessory]),
    ];
  });
}
