/** Hands the user a file under a name; nothing leaves the computer. */
export function download(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has read the address by then, but not always the whole file.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
