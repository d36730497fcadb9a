import { enableCompileCache } from 'node:module';

// Tests start worker threads that load the program anew each time: half of what those cost is compiling it.
enableCompileCache();
