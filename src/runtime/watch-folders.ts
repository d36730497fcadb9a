import { type FSWatcher, watch } from 'node:fs';

/** Watches single folders and says when something stirs in one of them. */
export interface FolderWatch {
  /** Watches these folders, and no others from now on; says whether any of them was not watched before. */
  follow(folders: ReadonlyMap<string, number>): boolean;
  close(): void;
}

/**
 * Only an alarm bell: what has changed, a look at the folders says, for a system may tell too little (network drives
 * tell nothing) or too much. One watch a folder rather than one a file, as watching libraries do it: systems allow few
 * thousand, and a briefing has that many documents. `onTrouble` is told once each time that a folder cannot be watched.
 */
export function watchFolders(onStir: (folder: string) => void, onTrouble: (error: unknown) => void): FolderWatch {
  const watched = new Map<string, { readonly identity: number; readonly watcher: FSWatcher | null }>();
  const drop = (folder: string): void => {
    watched.get(folder)?.watcher?.close();
    watched.delete(folder);
  };
  const open = (folder: string): FSWatcher | null => {
    try {
      const watcher = watch(folder, { persistent: false }, () => onStir(folder));
      watcher.on('error', () => {
        // Where folders that are removed say so by an error. If it is still there, the next look watches it again.
        drop(folder);
        onStir(folder);
      });
      return watcher;
    } catch (error) {
      onTrouble(error);
      return null;
    }
  };
  return {
    follow(folders) {
      for (const [folder, { identity }] of watched) if (folders.get(folder) !== identity) drop(folder);
      let fresh = false;
      for (const [folder, identity] of folders) {
        if (watched.has(folder)) continue;
        const watcher = open(folder);
        watched.set(folder, { identity, watcher });
        fresh ||= watcher !== null;
      }
      return fresh;
    },
    close() {
      for (const folder of watched.keys()) drop(folder);
    },
  };
}
