// Opens a database and prints what came of it.
import { openDatabase } from '../../../src/storage/open-database.ts';
import { StorageError } from '../../../src/storage/storage-error.ts';

try {
  const database = await openDatabase(process.argv[2] ?? '');
  await database.close();
  process.stdout.write('opened\n');
} catch (error) {
  if (!(error instanceof StorageError)) throw error;
  process.stdout.write(`${error.fault}\n${error.message}\n`);
}
