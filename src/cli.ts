#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Before anything else is imported, hence the import below: what Node compiles of this program is kept in the system's
// folder for temporary files, and the next start finds it there. `NODE_DISABLE_COMPILE_CACHE=1` turns that off.
enableCompileCache();
await import('./start-terminal.ts');
