import type { Heard } from '@/lib/clip/recognise/heard';
import { recognise } from '@/lib/clip/recognise/recognise';
import { findStatements } from '@/lib/clip/sweep/find-statements';
import { readBlocks } from '@/lib/page/read-blocks';
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

  /** Recognises statements one by one, after a round to warm up: microseconds of each round, beside those of counting its words. */
  recognise(all: readonly Heard[], rounds: number) {
    const each: number[] = [];
    const words: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      for (const heard of all) {
        const ours = microseconds(() => recognise(heard));
        const floor = microseconds(() => `${heard.before} ${heard.quote} ${heard.after}`.match(/\p{L}+/gu)?.length);
        if (round === 0) continue;
        each.push(ours);
        words.push(floor);
      }
    }
    return { each, words };
  },

  /** Reads a page of ours in a frame and sweeps it. */
  async sweep(path: string, rounds: number) {
    const frame = document.createElement('iframe');
    frame.src = path;
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done));
    const [times, reading]: [number[], number[]] = [[], []];
    let found = 0;
    let characters = 0;
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      const blocks = readBlocks(frame.contentWindow as Window);
      reading.push(performance.now() - start);
      const hints = {
        title: blocks.page.title,
        url: null,
        headings: [],
        lang: blocks.page.lang,
        expected: [],
        metadata: [],
        day: null,
      };
      const begun = performance.now();
      found = [...findStatements(blocks, hints)].flatMap((step) => step.proposals).length;
      times.push(performance.now() - begun);
      characters = blocks.text.length;
    }
    return { times, reading, found, characters };
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

// A clock of a page counts in steps of 5 to 100 microseconds: many times, then divided.
function microseconds(work: () => unknown): number {
  const times = 10;
  const start = performance.now();
  for (let time = 0; time < times; time += 1) work();
  return ((performance.now() - start) * 1_000) / times;
}

function must<T extends { ok: boolean }>(answer: T): void {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
}
