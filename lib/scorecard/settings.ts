import type { By } from './fields';

/** This installation's own choices; never exported except in a backup. */
export interface Settings {
  /** Who files here; the id is random and made once. */
  by: By;
  /** Language of the screen; null = the browser's. */
  language: 'en' | 'fr' | 'es' | null;
  /** Colours of the screen; null = the system's. */
  theme: 'light' | 'dark' | null;
  /** The horizon tab last looked at. */
  horizon: 2 | 5 | 15;
  /** When the scorecard was last exported; null = never. */
  exportedAt: string | null;
  /** The invented sample is on the scorecard. */
  hasSample: boolean;
  /** The last clip's page and who spoke there, for the next clip of the same page; null before the first. */
  lastClip: {
    page: string | null;
    /** The meeting that was named beside pasted words; '' = none. */
    meeting: string;
    speaker: { speaker: string; role: string; organisation: string; speaksFor: string };
  } | null;
}

/** The settings of a fresh installation. */
export const freshSettings = (id: string): Settings => ({
  by: { id, alias: '', organisation: '' },
  language: null,
  theme: null,
  horizon: 2,
  exportedAt: null,
  hasSample: false,
  lastClip: null,
});
