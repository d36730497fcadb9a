/**
 * Focuses an element as soon as what was changed is drawn, and before the next key: whoever types fast must not write
 * into the box before.
 */
export function focusSoon(id: string): void {
  queueMicrotask(() => {
    queueMicrotask(() => document.getElementById(id)?.focus());
  });
}
