import { commands } from '../commands/index.ts';
import { configFromEnvironment } from './config.ts';
import { runTerminal } from './platforms/terminal/run-terminal.ts';

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// The composition root of the terminal: the clock, the streams and the environment are made here and passed on.
process.exitCode = await runTerminal({
  arguments: process.argv.slice(2),
  config: configFromEnvironment(),
  commands,
  now: () => new Date(),
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
});
