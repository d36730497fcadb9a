import type { ShownMessage } from '../shapes.ts';
import type { App } from './store.ts';

/** A message, and all that drawing its components needs. */
export interface Drawing {
  readonly app: App;
  readonly message: ShownMessage;
}
