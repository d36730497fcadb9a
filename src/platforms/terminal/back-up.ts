import path from 'node:path';
import { backUpDatabase } from '../../storage/back-up-database.ts';
import { databaseIn } from '../../storage/open-database.ts';
import { StorageError } from '../../storage/storage-error.ts';

interface TextSink {
  write(text: string): unknown;
}

/** Copies the database of a running or stopped bot to a new file; false, with what to do, where that cannot be done. */
export async function backUp(data: string, copyTo: string, output: TextSink, errors: TextSink): Promise<boolean> {
  const file = databaseIn(data);
  try {
    const bytes = await backUpDatabase(file, copyTo);
    output.write(`${path.resolve(copyTo)}: a whole copy of ${file}, ${Math.ceil(bytes / 1024)} kB.\n`);
    return true;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    errors.write(`${error.message}\n`);
    return false;
  }
}
