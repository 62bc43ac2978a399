/** A folder as Chromium lets a reader choose one: https://developer.mozilla.org/docs/Web/API/Window/showDirectoryPicker */
import type { Folder } from './export-folder.ts';

type Picker = (options: { readonly id: string; readonly mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

/** Whether this browser lets a reader choose a folder to write into; Firefox does not. */
export function canPickFolder(): boolean {
  return pickerOf() !== null;
}

/** The folder the reader chooses; `null`: none was chosen. Must be called from a click. */
export async function pickFolder(): Promise<Folder | null> {
  const pick = pickerOf();
  if (pick === null) return null;
  try {
    return folderOf(await pick({ id: 'aide-memoire', mode: 'readwrite' }));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Not in the types of the DOM: only Chromium has it. */
function pickerOf(): Picker | null {
  const found: unknown = Reflect.get(globalThis, 'showDirectoryPicker');
  return typeof found === 'function' ? (found.bind(globalThis) as Picker) : null;
}

function folderOf(handle: FileSystemDirectoryHandle): Folder {
  return {
    async read(name) {
      try {
        return await (await (await handle.getFileHandle(name)).getFile()).text();
      } catch (error) {
        if (error instanceof DOMException && error.name === 'NotFoundError') return null;
        throw error;
      }
    },
    async write(name, text) {
      const file = await (await handle.getFileHandle(name, { create: true })).createWritable();
      await file.write(text);
      // Until it is closed the old file stands.
      await file.close();
    },
  };
}
