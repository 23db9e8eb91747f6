import { computed, signal } from '@preact/signals';
import type { FormProblems, FormValues } from './form-values';
import { adjusted, groupRows, type SweepRow } from './sweep-rows';

/** The rows of a sweep, as a person ticks and adjusts them. */
export function createSweepList(byName: (a: string, b: string) => number, isOpen: () => boolean) {
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

  /** While rows are being kept they are as they will be kept. */
  const whileOpen =
    <Said extends unknown[]>(does: (...said: Said) => void) =>
    (...said: Said): void => {
      if (isOpen()) does(...said);
    };

  return {
    rows,
    groups: computed(() => groupRows(rows.value, byName)),
    ticked: computed(() => rows.value.filter((row) => row.isTicked).length),
    open,
    problems,
    tick: whileOpen((id: string, isTicked: boolean) => change(id, (row) => ({ ...row, isTicked }))),
    /** Ticks all rows of a country that are not on the scorecard yet, or unticks them; null = of all countries. */
    tickAll: whileOpen((country: string | null, isTicked: boolean) => {
      rows.value = rows.value.map((row) =>
        isOf(row, country) && !(isTicked && row.before !== null) ? { ...row, isTicked } : row,
      );
    }),
    /** Opens a row to be adjusted, with what is to be solved in it. */
    adjust: whileOpen((id: string, found: FormProblems = {}) => {
      close();
      open.value = id;
      problems.value = found;
    }),
    /** Takes a field as a person says it. */
    say: whileOpen((field: keyof FormValues, value: string) => {
      if (open.value === null) return;
      change(open.value, (row) => adjusted(row, field, value));
      const { [field]: _solved, ...rest } = problems.value;
      problems.value = rest;
    }),
    close,
  };
}

const isOf = ({ place }: SweepRow, country: string | null): boolean => country === null || place === country;
