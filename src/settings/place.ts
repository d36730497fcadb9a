/**
 * Where something is about to be told. `parent` is the channel in which a thread hangs, and null for anything that is
 * no thread (the category above a channel is not its parent). `direct` is every place that no guild's admins answer
 * for: a direct message, or a use through a person's own installation, wherever it happens.
 */
export type Place =
  | { readonly kind: 'guild'; readonly guild: string; readonly channel: string; readonly parent: string | null }
  | { readonly kind: 'direct' };

/** The channel whose rules hold at a place: a thread counts as the channel in which it hangs. */
export function rulingChannel(place: Place): string | null {
  return place.kind === 'direct' ? null : (place.parent ?? place.channel);
}
