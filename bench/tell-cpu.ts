import { writeSync } from 'node:fs';

// Preloaded into a process that is measured: tells its processor time in milliseconds, all threads, on descriptor 3.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String((user + system) / 1000));
});
