import type { FilingOptions, TargetOption } from './FilingFields';
import type { Option } from './SelectField';
import type { Text } from './words';

/** The targets under a heading each objective; those of the chosen objective stand first, and none is left out. */
export function targetGroups({ objectives, targets }: FilingOptions, chosen: string, text: Text) {
  const number = Number(chosen);
  const first = targets.filter(({ objectives: its }) => its.includes(number));
  const rest = targets.filter((target) => !first.includes(target));
  return [
    ...objectives.filter(({ id }) => id === chosen).map((it) => ({ label: it.label, options: first })),
    ...objectives.map((it) => ({
      label: it.label,
      options: rest.filter(({ objectives: [home] }) => String(home) === it.id),
    })),
  ]
    .filter(({ options }) => options.length > 0)
    .map(({ label, options }) => ({ label, options: options.map((target) => named(target, text)) }));
}

/** "2 years · Recruitment of migrant workers is reformed". */
export const named = ({ id, label, horizon }: TargetOption, text: Text): Option => ({
  id,
  label: `${text(`horizon_${horizon}`)} · ${label}`,
});
