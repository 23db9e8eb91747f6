import { rerate } from '@/lib/score/kept';
import { emptyRecords } from '@/lib/scorecard/records';
import { exportScorecard, scorecardChunks } from '@/lib/share/export';
import { readScorecard } from '@/lib/share/import';
import { openStore } from '@/lib/store/store';
import { NOW, stamp } from '../../builders';
import { openRaw, putOne, putPacked } from './raw';
import { scorecardOf } from './records';

const today = () => NOW.slice(0, 10);
const open = () => openStore({ rerate, today });

/** What a measurement asks of the bench page; every answer is in milliseconds. */
const bench = {
  /** Clips one by one, each beside one raw put, after five of each to warm up. */
  async clip(times: number, from: number) {
    const store = open();
    const raw = await openRaw();
    const ours: number[] = [];
    const floor: number[] = [];
    for (let at = 0; at < times + 5; at += 1) {
      const one = scorecardOf(1, from + at);
      const kept = await timed(async () => must(await store.keep({ ...emptyRecords(), ...one })));
      const put = await timed(() => putOne(raw, at));
      if (at < 5) continue;
      ours.push(kept);
      floor.push(put);
    }
    return { ours, floor };
  },

  /** Puts a scorecard in the store, for others to measure. */
  async fill(count: number) {
    const store = open();
    must(await store.takeIn(scorecardOf(count)));
    store.close();
  },

  /** Takes a file in: the floor is to parse it and write it packed. */
  async takeIn(count: number) {
    const text = [...scorecardChunks(exportScorecard(scorecardOf(count), stamp))].join('');
    const raw = await openRaw();
    const floor = await timed(() => putPacked(raw, JSON.parse(text)));
    const store = open();
    const theirs = JSON.parse(text);
    const takeIn = await timed(async () => must(await store.takeIn(theirs)));
    const read = await timed(async () => must(await readScorecard(new Blob([text]), { now: NOW })));
    return { floor, takeIn, read, bytes: text.length };
  },

  /** Writes what is kept into a file, and reads the file again. */
  async exportAndRead() {
    const everything = await open().everything();
    let file = new Blob();
    const write = await timed(async () => {
      file = new Blob([...scorecardChunks(exportScorecard(everything, stamp))]);
    });
    const stringify = await timed(async () => {
      new Blob([JSON.stringify(everything)]);
    });
    const read = await timed(async () => must(await readScorecard(file, { now: NOW })));
    const parse = await timed(async () => JSON.parse(await file.text()));
    return { write, stringify, read, parse, bytes: file.size };
  },

  /** Reads all that is kept from the disk. */
  everything: () => timed(() => open().everything()),
};

Object.assign(globalThis, { bench });

/** The bench page's own functions, as a measurement sees them from outside. */
export type Bench = typeof bench;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function must<T extends { ok: boolean }>(answer: T): void {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
}
