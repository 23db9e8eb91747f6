import type { Refusal } from './problems';

/** A file as a browser or Node hands it over; its stream can be asked for more than once. */
export type ReadableFile = Blob | { size: number; stream(): ReadableStream<Uint8Array> };

/** Reads a file piece by piece as UTF-8 text, unpacked if it is gzip, until `take` refuses a piece or the file ends. */
export async function readText(
  file: ReadableFile,
  longest: number,
  take: (text: string) => Refusal | null,
): Promise<Refusal | null> {
  if (file.size === 0) return { problem: 'empty' };
  if (file.size > longest) return { problem: 'too-large' };
  const head = await readHead(file);
  const isPacked = head?.[0] === 0x1f && head[1] === 0x8b;
  const marked = (head?.[0] === 0xff && head[1] === 0xfe) || (head?.[0] === 0xfe && head[1] === 0xff);
  if (!head) return { problem: 'unreadable' };
  if (marked) return { problem: 'not-utf8', detail: 'UTF-16' };
  const stream = file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
  const reader = (isPacked ? stream.pipeThrough(new DecompressionStream('gzip')) : stream).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array) => decodeOrNull(decoder, bytes);
  let read = 0;
  for (;;) {
    const bytes = await reader.read().catch(() => null);
    if (bytes === null) return { problem: isPacked ? 'not-gzip' : 'unreadable' };
    read += bytes.value?.length ?? 0;
    const text = bytes.done ? decode() : decode(bytes.value);
    const refusal =
      read > longest
        ? ({ problem: 'too-large' } as const)
        : text === null
          ? ({ problem: 'not-utf8' } as const)
          : take(text);
    if (refusal) await reader.cancel().catch(() => undefined);
    if (refusal || bytes.done) return refusal;
  }
}

async function readHead(file: ReadableFile): Promise<Uint8Array | null> {
  const reader = (file.stream() as ReadableStream<Uint8Array>).getReader();
  const head: number[] = [];
  try {
    for (let part = await reader.read(); !part.done && head.length < 2; part = await reader.read()) {
      head.push(...part.value.subarray(0, 2));
    }
    return Uint8Array.from(head);
  } catch {
    return null;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function decodeOrNull(decoder: TextDecoder, bytes?: Uint8Array): string | null {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    return null;
  }
}
