import type { ChromiumRun } from '../e2e/harness/chromium';
import { onBenchPage } from './extension';
import type { Bench } from './page/main';
import { median, type Row, type Setting, spread } from './row';

declare const bench: Bench;
declare const shownAt: Promise<number>;

const TIMES = 15;

/** From the opening of the popup's page until its table is painted, with few and with many statements. */
export async function popup({ copy, many, against }: Setting): Promise<Row[]> {
  const few = await withStatements(copy, 100);
  const lots = await withStatements(copy, many);
  const later = median(few.popup) - median(few.empty);
  const slower = median(lots.popup) / median(few.popup);
  return [
    ...(against ? [await besideOther(copy, against)] : []),
    {
      ...spread('popup painted, 100 statements', few.popup, 'empty extension page', few.empty),
      judged: later,
      goal: '≤ + 45 ms',
      met: later <= 45,
    },
    {
      ...spread(`popup painted, ${many} statements`, lots.popup, 'the same with 100', few.popup),
      judged: slower,
      goal: '≤ 1.5 ×',
      met: slower <= 1.5,
    },
  ];
}

// Turn by turn, so that what else the machine does falls on both.
async function besideOther(copy: string, against: string): Promise<Row> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 3; turn += 1) {
    ours.push(...(await withStatements(copy, 100)).popup);
    theirs.push(...(await withStatements(against, 100)).popup);
  }
  const judged = median(ours) / median(theirs);
  return {
    ...spread('popup painted, 100 statements', ours, 'the other build', theirs),
    judged,
    goal: '≤ 1.05 ×',
    met: judged <= 1.05,
  };
}

async function withStatements(copy: string, count: number) {
  return onBenchPage(copy, async (page, run) => {
    await page.evaluate((count) => bench.fill(count), count);
    await page.close();
    // The first opening compiles the scripts and wakes the database; a person's does so once a day.
    await painted(run, 'popup.html', 'table');
    const times = { popup: [] as number[], empty: [] as number[] };
    for (let at = 0; at < TIMES; at += 1) {
      times.popup.push(await painted(run, 'popup.html', 'table'));
      times.empty.push(await painted(run, 'empty.html', 'main'));
    }
    return times;
  });
}

/** Opens a page of the extension; gives the milliseconds from then until the frame that shows what is looked for. */
async function painted(run: ChromiumRun, path: string, wanted: string): Promise<number> {
  const page = await run.context.newPage();
  // No named helper in here: the program that runs this file would tie it to a name of its own.
  await page.addInitScript((wanted) => {
    const shown = new Promise<number>((done) => {
      new MutationObserver((_, watch) => {
        if (!document.querySelector(wanted)) return;
        watch.disconnect();
        // The first callback runs before the frame is painted, the task after it behind the paint.
        requestAnimationFrame(() => setTimeout(() => done(performance.now())));
      }).observe(document, { childList: true, subtree: true });
    });
    Object.assign(globalThis, { shownAt: shown });
  }, wanted);
  await page.goto(`chrome-extension://${run.extensionId}/${path}`);
  const at = await page.evaluate(() => shownAt);
  await page.close();
  return at;
}
