import type { Readable } from 'node:stream';
import { Command as Program, CommanderError, InvalidArgumentError } from 'commander';
import { factsOf } from '../../../commands/facts-of.ts';
import type { Command, Context, Input, Option } from '../../../commands/command.ts';
import {
  type BriefingFolder,
  briefingFolder,
  civilDayOf,
  documentsFolder,
  listBriefings,
  loadBriefing,
  loadBriefingOn,
} from '../../briefing/load-briefing.ts';
import type { Config } from '../../config.ts';
import { isCivilDay } from '../../model/civil-day.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { PictureTheme } from '../../view/picture.ts';
import { findFolded } from '../../query/find-folded.ts';
import { createSearch, type Search } from '../../query/search.ts';
import { openSnapshotArchive } from '../../storage/snapshot-archive.ts';
import { backUp } from './back-up.ts';
import { printDates, printRead } from './raw-commands.ts';
import { PAGE_LANGUAGES } from './page-words.ts';
import { renderPage } from './render-page.ts';
import { checkPictureFile, writePicture } from './write-picture.ts';

/** What the terminal is run with. */
export interface Terminal {
  readonly arguments: readonly string[];
  readonly config: Config;
  readonly commands: readonly Command[];
  readonly now: () => Date;
  readonly input: Readable;
  readonly output: TextOutput;
  readonly errors: Pick<TextOutput, 'write'>;
}

/** A stream that takes text and may be a terminal, such as standard output. */
export interface TextOutput {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** False where colour is not wanted (`NO_COLOR`) or not known. */
  hasColors?(): boolean;
}

const ANSWERED = 0;
const UNREADABLE = 1;
const WRONG_ARGUMENTS = 2;

/** Runs one command line; returns the exit status (0 answered, 1 input cannot be read, 2 wrong arguments). */
export async function runTerminal(terminal: Terminal): Promise<number> {
  let status = ANSWERED;
  const program = new Program('attache')
    .description('Reads a folder of documents and answers from it, every line with its proof.')
    .exitOverride()
    .showHelpAfterError('Run attache --help to see what is allowed.')
    .configureOutput({
      writeOut: (text) => terminal.output.write(text),
      writeErr: (text) => terminal.errors.write(text),
    });
  for (const command of terminal.commands) {
    const sub = program.command(command.name).description(command.summary).showHelpAfterError(helpFor(command.name));
    for (const option of command.options) declare(sub, option);
    sub
      .option('--briefing <id>', 'the briefing to answer from; not needed when there is one only')
      .option('--documents <folder>', 'any folder of documents, read as a briefing of its own')
      .option('--language <code>', `language to answer in: ${PAGE_LANGUAGES.join(' or ')}`, checkLanguage)
      .option('--json', 'print one JSON object');
    sub.action(async (...given: unknown[]) => {
      status = await answer(terminal, command, inputOf(command, sub, given), sub.opts());
    });
  }
  program
    .command('read')
    .description('Print what reading makes of files, a JSON object a line')
    .showHelpAfterError(helpFor('read'))
    .argument('<files...>', 'files to read')
    .option('--json', 'print JSON Lines (always so)')
    .action(async (files: string[]) => {
      status = printRead(files, civilDayOf(terminal.now()), terminal.output) ? ANSWERED : UNREADABLE;
    });
  program
    .command('dates')
    .description('Find dates: reads JSON Lines { id, published, text } and prints { id, dates }')
    .option('--json', 'print JSON Lines (always so)')
    .action(async () => {
      status = (await printDates(terminal.input, terminal.output, terminal.errors)) ? ANSWERED : WRONG_ARGUMENTS;
    });
  program
    .command('backup')
    .description('Copy the database to a new file, while the bot runs or not; see docs/admins.md for how to restore it')
    .showHelpAfterError(helpFor('backup'))
    .argument('<file>', 'the copy; a file of that name must not be there')
    .action(async (file: string) => {
      status = (await backUp(terminal.config.data, file, terminal.output, terminal.errors)) ? ANSWERED : UNREADABLE;
    });
  try {
    await program.parseAsync(withCommand(terminal.arguments), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? ANSWERED : WRONG_ARGUMENTS;
  }
  return status;
}

/** Options without a command are those of the page that stands for all. */
function withCommand(given: readonly string[]): readonly string[] {
  const [first] = given;
  const needsOne = first === undefined || (first.startsWith('-') && first !== '-h' && first !== '--help');
  return needsOne ? ['briefing', ...given] : given;
}

function helpFor(command: string): string {
  return `Run attache ${command} --help to see what is allowed.`;
}

function declare(program: Program, option: Option): void {
  if (option.required === true && option.kind === 'words' && option.name === 'words') {
    program.argument('<words...>', option.description);
    return;
  }
  if (option.kind === 'picture') {
    program.option(
      `--${option.name} <file>`,
      `${option.description}: written to a .png or .svg file`,
      checkPictureFile,
    );
    program.option('--dark', 'draw the picture light on dark');
    return;
  }
  const flags = `--${option.name} <${option.kind === 'choice' ? option.name : option.kind}>`;
  const check = (value: string): string | number => checkOption(option, value);
  const described =
    option.choices === undefined ? option.description : `${option.description} (${option.choices.join(', ')})`;
  if (option.required === true) program.requiredOption(flags, described, check);
  else program.option(flags, described, check);
}

function checkLanguage(value: string): string {
  if (!PAGE_LANGUAGES.some((one) => one === value))
    throw new InvalidArgumentError(`Allowed: ${PAGE_LANGUAGES.join(', ')}.`);
  return value;
}

function checkOption(option: Option, value: string): string | number {
  if (option.kind === 'day') {
    if (!isCivilDay(value)) throw new InvalidArgumentError('Allowed: a day of the calendar as YYYY-MM-DD.');
    return value;
  }
  if (option.kind === 'count') {
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Allowed: a whole number from 1.');
    return number;
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    throw new InvalidArgumentError(`Allowed: ${option.choices.join(', ')}.`);
  }
  return value;
}

function inputOf(command: Command, program: Program, given: readonly unknown[]): Input {
  const options: Record<string, unknown> = program.opts();
  const input: Record<string, string | number> = {};
  for (const option of command.options) {
    const key = option.name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
    const value = option.kind === 'picture' ? themeOf(options[key], options['dark']) : options[key];
    if (typeof value === 'string' || typeof value === 'number') input[option.name] = value;
  }
  if (Array.isArray(given[0])) input['words'] = given[0].join(' ');
  return input;
}

/** A picture for a file is drawn dark on light, as on paper, unless it is wanted otherwise. */
function themeOf(file: unknown, dark: unknown): PictureTheme | undefined {
  if (file === undefined) return undefined;
  return dark === true ? 'dark' : 'light';
}

interface Chosen {
  readonly briefing?: string;
  readonly documents?: string;
  readonly json?: boolean;
  readonly language?: string;
  /** File that a picture is written to. */
  readonly picture?: string;
}

async function answer(terminal: Terminal, command: Command, input: Input, chosen: Chosen): Promise<number> {
  const { config, output, errors } = terminal;
  const say = (text: string): void => void errors.write(`${text}\n`);
  const folder = await chooseFolder(config, chosen);
  if ('wrong' in folder) {
    say(folder.wrong);
    return WRONG_ARGUMENTS;
  }
  const today = civilDayOf(terminal.now());
  const loaded = await loadBriefing(folder, today, progressAfterASecond(terminal));
  if (loaded.kind === 'fault') {
    say(loaded.message);
    return UNREADABLE;
  }
  const { snapshot } = loaded;
  const archive = chosen.documents === undefined ? openSnapshotArchive(config.data) : null;
  await archive?.keep(snapshot).catch((error: unknown) => {
    // The answer does not need it; a later `changes --since` may.
    say(`This version could not be kept in ${config.data}: ${String(error)}`);
  });
  const opened: Search[] = [];
  const context: Context = {
    snapshot,
    today,
    language: chosen.language ?? 'en',
    // The full-text index is made when a command first asks for it.
    search: (words, limit) =>
      (opened[0] ?? opened[opened.push(createSearch(snapshot)) - 1])?.search(words, limit) ?? [],
    earlier: async (since) => earlier(since, snapshot, folder, today, archive),
  };
  const reply = await command.run(context, input);
  opened[0]?.close();
  for (const fault of snapshot.faults) say(`left out: ${fault.file}: ${fault.reason} ${fault.remedy}`);
  if (reply.kind === 'refused') {
    say(reply.message);
    return WRONG_ARGUMENTS;
  }
  const unwritten =
    chosen.picture === undefined ? null : await writePicture(reply.view, chosen.picture, config.fonts ?? null);
  if (unwritten !== null) say(unwritten);
  if (chosen.json === true) output.write(`${JSON.stringify(reply.json)}\n`);
  else
    output.write(
      renderPage(reply.view, {
        width: output.columns ?? 80,
        colour: output.isTTY === true && output.hasColors?.() === true,
        language: chosen.language,
        facts: factsOf(snapshot, chosen.language),
      }),
    );
  return snapshot.faults.length > 0 || unwritten !== null ? UNREADABLE : ANSWERED;
}

async function chooseFolder(config: Config, chosen: Chosen): Promise<BriefingFolder | { readonly wrong: string }> {
  if (chosen.documents !== undefined) {
    if (chosen.briefing !== undefined) return { wrong: 'Give --briefing or --documents, not both.' };
    return documentsFolder(chosen.documents);
  }
  const ids = await listBriefings(config.briefings);
  const allowed = `Allowed: ${ids.join(', ') || `none (${config.briefings} holds no briefing)`}`;
  if (chosen.briefing !== undefined) {
    const id = findFolded(ids, chosen.briefing);
    if (id === null) return { wrong: `There is no briefing “${chosen.briefing}”. ${allowed}` };
    return briefingFolder(config.briefings, id);
  }
  const [only] = ids;
  if (only === undefined || ids.length > 1) return { wrong: `Say which briefing with --briefing. ${allowed}` };
  return briefingFolder(config.briefings, only);
}

async function earlier(
  since: string,
  snapshot: Snapshot,
  folder: BriefingFolder,
  today: string,
  archive: ReturnType<typeof openSnapshotArchive> | null,
): Promise<Snapshot | { readonly refused: string }> {
  if (since === snapshot.version) return snapshot;
  const kept = (await archive?.find(snapshot.briefing, since)) ?? null;
  if (kept !== null) return kept;
  if (isCivilDay(since)) {
    const loaded = await loadBriefingOn(folder, since, snapshot, today);
    return loaded.kind === 'loaded' ? loaded.snapshot : { refused: loaded.message };
  }
  const versions = (await archive?.versions(snapshot.briefing)) ?? [snapshot.version];
  return { refused: `“${since}” is no day and no kept version. Allowed: YYYY-MM-DD, or one of ${versions.join(', ')}` };
}

/** Says what is going on, on standard error, but only when it has taken longer than a second. */
function progressAfterASecond(terminal: Terminal): (text: string) => void {
  const start = terminal.now().getTime();
  return (text) => {
    if (terminal.now().getTime() - start > 1000) terminal.errors.write(`${text}\n`);
  };
}
