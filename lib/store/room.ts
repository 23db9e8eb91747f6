// Chromium goes on writing behind a log entry that a full disk cut off, and drops the whole database at a later start:
// so the last room of a disk is not ours to use.
const SPARED = 20_000_000;
// What makes room may use some of that.
const SPARED_BY_ERASING = 2_000_000;

/** Whether the disk has room to write; where the browser does not tell, it has. */
export async function hasRoom(frees: boolean): Promise<boolean> {
  const told = await globalThis.navigator?.storage?.estimate?.().catch(() => null);
  return told?.quota === undefined || told.quota - (told.usage ?? 0) > (frees ? SPARED_BY_ERASING : SPARED);
}
