import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baselines } from '@/lib/compact/horizons';
import { objectives } from '@/lib/compact/objectives';
import { targets } from '@/lib/compact/targets';
import { themes } from '@/lib/compact/themes';

const file = join(import.meta.dirname, '../../../../shared/reference/gcm.json');
const present = existsSync(file);
const gcm = present ? JSON.parse(readFileSync(file, 'utf8')) : null;

describe.skipIf(!present)(
  `the cut and the reference it was cut from${present ? '' : ' (skipped: no ../shared/reference/gcm.json here)'}`,
  () => {
    it('agree on the objectives', () => {
      expect(
        objectives.map(({ number, title, label, paragraph, keywords, sdgTargets }) => [
          number,
          plain(title.en),
          label.en,
          paragraph,
          keywords,
          sdgTargets,
        ]),
      ).toEqual(
        gcm.objectives.map((own: Record<string, never>) => [
          own.number,
          own.title,
          own.short_label,
          own.gcm_paragraph,
          own.keywords,
          own.sdg_targets,
        ]),
      );
    });

    it('agree on the targets', () => {
      expect(
        targets.map(({ id, title, indicator, objectives, horizon, kind, basis, fixedDue, sdgIndicators }) => ({
          id,
          title: plain(title.en),
          indicator: plain(indicator.en),
          objectives,
          horizon,
          kind,
          basis,
          fixedDue,
          sdgIndicators,
        })),
      ).toEqual(
        gcm.targets
          .filter((own: { id: string }) => own.id !== 'full-achievement')
          .map((own: Record<string, never>) => ({
            id: own.id,
            title: own.title,
            indicator: own.indicator,
            objectives: own.objectives,
            horizon: own.horizon,
            kind: own.kind,
            basis: own.horizon_basis,
            fixedDue: own.fixed_due ?? null,
            sdgIndicators: own.sdg_indicators ?? [],
          })),
      );
    });

    it('agree on the round tables and the baselines', () => {
      expect(themes.map(({ number, name, objectives }) => ({ number, name: name.en, objectives }))).toEqual(
        gcm.horizons.imrf_round_tables.map(({ number, name, objectives }: Record<string, never>) => ({
          number,
          name,
          objectives,
        })),
      );
      for (const { id, date } of gcm.horizons.baselines)
        expect(baselines.find((own) => own.id === id)?.date).toBe(date);
    });

    const plain = (words: string) => words.replace(/[‘’]/g, "'");
  },
);
