/** A page's size is counted in two ways, since Discord limits both. */
export interface Room {
  /** UTF-16 units; Discord counts code points, of which there are never more. */
  readonly characters: number;
  /** UTF-8 bytes. */
  readonly bytes: number;
}

/** Discord's limits for a message of Components V2 (its documentation, and discord-api-docs issue 8554 for the bytes). */
export const DISCORD = {
  components: 40,
  characters: 4_000,
  /** Above this sum of the texts' UTF-8 bytes, and 12 for each text, Discord answers 500. */
  bytes: 10_170,
  bytesPerText: 12,
  buttonsPerRow: 5,
  customId: 100,
  label: 80,
  options: 25,
  optionText: 100,
  placeholder: 150,
  /** Of a picture in a media gallery. */
  description: 1_024,
} as const;

/** What every page keeps free for its frame, so that pages do not depend on the buttons that they will get. */
export const FRAME = {
  buttons: 10,
  /** Two rows of buttons, a select with its row, the title, the notice, the lines below. */
  components: 2 + 10 + 2 + 3,
  title: { characters: 200, bytes: 600 },
  facts: { characters: 240, bytes: 700 },
  notice: { characters: 300, bytes: 900 },
} as const;

/** Room of a page's body; with the frame it stays within Discord's limits, and within what is read at one go. */
export const BODY = {
  components: DISCORD.components - FRAME.components,
  characters: 2_700,
  bytes: 6_600,
} as const;

/** A heading in the body; a page may repeat two of them. */
export const HEADING: Room = { characters: 150, bytes: 450 };

/** The largest single piece: it fits a page of its own below two repeated headings. */
export const PIECE: Room = {
  characters: BODY.characters - 2 * (HEADING.characters + 40),
  bytes: BODY.bytes - 2 * (HEADING.bytes + 60),
};

export function fitsRoom(content: string, room: Room): boolean {
  return (
    content.length <= room.characters && (content.length * 3 <= room.bytes || Buffer.byteLength(content) <= room.bytes)
  );
}
