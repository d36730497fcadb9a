/** A name and a description in another language than the code's; without a name the English one stays. */
export interface Localized {
  readonly name?: string;
  readonly description: string;
}

/** By `command` or `command/option`. */
export type Localization = Readonly<Record<string, Localized>>;
