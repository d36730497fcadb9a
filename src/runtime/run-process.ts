import { ConfigError, loadEnvironment, readBotConfig } from '../config.ts';
import { askedToEnd, endOnUnexpected } from './end-of-process.ts';
import { createLog, logDestination } from './log.ts';
import { type BotParts, runBot, StartError } from './run-bot.ts';

export type ProcessParts = Pick<BotParts, 'commands' | 'languages' | 'startChat' | 'startLocalPlatform'>;

/**
 * The bot as a process: what people read goes to the standard output, the log to the standard error stream. Gives the
 * exit code: 0 when it was asked to end, 1 when it could not start.
 */
export async function runProcess(process: NodeJS.Process, parts: ProcessParts): Promise<number> {
  const complain = say(process.stderr);
  const stop = askedToEnd(process, complain);
  try {
    const config = readBotConfig(loadEnvironment());
    const log = createLog(config, await logDestination(process.stderr.isTTY));
    endOnUnexpected(process, log);
    try {
      await runBot({
        ...parts,
        config,
        log,
        stop,
        now: () => new Date(),
        print: say(process.stdout),
        input: process.stdin,
      });
    } catch (error) {
      if (error instanceof StartError) throw error;
      log.fatal({ err: error }, 'the bot could not be started');
      return 1;
    }
    log.info('stopped');
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StartError)) throw error;
    complain(error.message);
    return 1;
  }
}

function say(stream: NodeJS.WriteStream): (line: string) => void {
  return (line) => void stream.write(`${line}\n`);
}
