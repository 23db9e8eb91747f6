import { computed, signal } from '@preact/signals';
import type { FormProblems, FormValues } from './form-values';
import { adjusted, groupRows, type SweepRow } from './sweep-rows';

/** The rows of a sweep, as a person ticks and adjusts them. */
export function createSweepList(byName: (a: string, b: string) => number) {
  const rows = signal<SweepRow[]>([]);
  /** The row that is being adjusted. */
  const open = signal<string | null>(null);
  const problems = signal<FormProblems>({});

  const change = (id: string, to: (row: SweepRow) => SweepRow): void => {
    rows.value = rows.value.map((row) => (row.id === id ? to(row) : row));
  };

  /** Closes the row, which from now on stands under the country that was chosen. */
  function close(): void {
    if (open.value !== null) change(open.value, (row) => ({ ...row, place: row.values.country }));
    open.value = null;
  }

  return {
    rows,
    groups: computed(() => groupRows(rows.value, byName)),
    ticked: computed(() => rows.value.filter((row) => row.isTicked).length),
    open,
    problems,
    tick: (id: string, isTicked: boolean) => change(id, (row) => ({ ...row, isTicked })),
    /** Ticks all rows of a country, or unticks them; null = of all countries. */
    tickAll(country: string | null, isTicked: boolean) {
      rows.value = rows.value.map((row) => (country === null || row.place === country ? { ...row, isTicked } : row));
    },
    /** Opens a row to be adjusted, with what is to be solved in it. */
    adjust(id: string, found: FormProblems = {}) {
      close();
      open.value = id;
      problems.value = found;
    },
    /** Takes a field as a person says it. */
    say(field: keyof FormValues, value: string) {
      if (open.value === null) return;
      change(open.value, (row) => adjusted(row, field, value));
      const { [field]: _solved, ...rest } = problems.value;
      problems.value = rest;
    },
    close,
  };
}
