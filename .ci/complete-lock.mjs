#!/usr/bin/env node
// Completes package-lock.json after a dependency was added: npm leaves out optional packages of other platforms when its
// registry does not serve them, and `npm ci` then refuses the lock file. Entries need no integrity to be passed over.
// Run from the project's root: node .ci/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'openharmony'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'arm'];

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];
for (const { optionalDependencies, dev } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    const os = SYSTEMS.find((one) => name.includes(one));
    const cpu = PROCESSORS.find((one) => name.includes(one));
    if (path in lock.packages || os === undefined || cpu === undefined) continue;
    const libc = name.includes('musl') ? ['musl'] : name.includes('gnu') ? ['glibc'] : undefined;
    lock.packages[path] = {
      version,
      cpu: [cpu],
      dev,
      libc: os === 'linux' ? libc : undefined,
      optional: true,
      os: [os],
    };
    added.push(name);
  }
}
const { '': root, ...packages } = lock.packages;
lock.packages = { '': root, ...Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1))) };
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} packages of other platforms added\n`);
