import { benchExtension, onBenchPage } from './extension';
declare const bench: any;
const { copy, remove } = await benchExtension();
async function profile(name: string, page: any, work: () => Promise<unknown>) {
  const s = await page.context().newCDPSession(page);
  await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval', { interval: 1000 }); await s.send('Profiler.start');
  const r = await work();
  const { profile } = await s.send('Profiler.stop');
  const self = new Map<string, number>(); const total = new Map<string, number>();
  const byId = new Map(profile.nodes.map((n: any) => [n.id, n])); const parent = new Map<number, number>();
  for (const n of profile.nodes as any[]) for (const c of n.children ?? []) parent.set(c, n.id);
  const nm = (n: any) => `${n.callFrame.functionName || '(anon)'}:${n.callFrame.lineNumber}`;
  profile.samples.forEach((id: number, i: number) => {
    const dt = profile.timeDeltas[i] / 1000; const n: any = byId.get(id);
    self.set(nm(n), (self.get(nm(n)) ?? 0) + dt);
    const seen = new Set<string>(); let at: number | undefined = id;
    while (at !== undefined) { const k = nm(byId.get(at)); if (!seen.has(k)) { seen.add(k); total.set(k, (total.get(k) ?? 0) + dt); } at = parent.get(at); }
  });
  const top = (m: Map<string, number>, n: number) => [...m].sort((a, b) => b[1] - a[1]).slice(0, n).map(([k, v]) => `${k} ${v.toFixed(0)}`).join(' | ');
  console.log(`\n== ${name}`, JSON.stringify(r, (_k, v) => typeof v === 'number' ? Math.round(v * 10) / 10 : v).slice(0, 200)); console.log('self:', top(self, 14)); console.log('total:', top(total, 34));
}
await onBenchPage(copy, async (page) => {
  await profile('takeIn+read', page, () => page.evaluate(() => bench.takeIn(20000)));
  await profile('clip at 20000', page, () => page.evaluate(() => bench.clip(15, 50000)));
  await profile('export', page, () => page.evaluate(() => bench.exportAndRead()));
});
await onBenchPage(copy, async (page) => {
  await profile('clip at 0', page, () => page.evaluate(() => bench.clip(60, 50000)));
});
remove();
