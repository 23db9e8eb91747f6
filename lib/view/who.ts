import { freshSettings, type Settings } from '@/lib/scorecard/settings';
import type { Store } from '@/lib/store/store';

/** The settings of this installation; made with a random id the first time anybody asks. */
export async function ensureSettings(store: Store, newKey: () => string): Promise<Settings> {
  const settings = await store.settings();
  if (settings) return settings;
  const saved = await store.changeSettings((kept) => kept ?? freshSettings(newKey()));
  return saved.ok ? saved.value : freshSettings(newKey());
}
