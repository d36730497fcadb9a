import type { Named, Welcome } from './shapes.ts';

/** A file that was dropped on the page. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where files go that are dropped on the page. */
export interface Drop {
  readonly label: string;
  /** The places to choose from, as they are now. */
  targets(): readonly Named[];
  /** Takes the files; what it gives is shown, what it throws is shown as an error. */
  take(target: string, files: readonly DroppedFile[]): Promise<string>;
}

/** What whoever starts the sandbox gives the page. */
export interface PageOptions {
  readonly welcome?: Welcome;
  readonly drop?: Drop;
}
