import type { FilingOptions, TargetOption } from './FilingFields';
import type { Option } from './SelectField';
import type { Text } from './words';

/** The targets under a heading each objective; those suggested stand first, then those of the chosen objective, and none is left out. */
export function targetGroups({ objectives, targets, first: suggested }: FilingOptions, chosen: string, text: Text) {
  const number = Number(chosen);
  const likely = inOrder(targets, suggested?.targets);
  const first = targets.filter((target) => target.objectives.includes(number) && !likely.includes(target));
  const rest = targets.filter((target) => !first.includes(target) && !likely.includes(target));
  return [
    { label: text('suggested_first'), options: likely },
    ...objectives.filter(({ id }) => id === chosen).map((it) => ({ label: it.label, options: first })),
    ...objectives.map((it) => ({
      label: it.label,
      options: rest.filter(({ objectives: [home] }) => String(home) === it.id),
    })),
  ]
    .filter(({ options }) => options.length > 0)
    .map(({ label, options }) => ({ label, options: options.map((target) => named(target, text)) }));
}

/** The objectives, those suggested under a heading of their own before the others. */
export function objectiveChoices({ objectives, first }: FilingOptions, text: Text) {
  const likely = inOrder(objectives, first?.objectives);
  return {
    groups: likely.length > 0 ? [{ label: text('suggested_first'), options: likely }] : [],
    options: objectives.filter((it) => !likely.includes(it)),
  };
}

const inOrder = <Choice extends Option>(choices: readonly Choice[], ids: readonly string[] = []): Choice[] =>
  ids.flatMap((id) => choices.find((it) => it.id === id) ?? []);

/** "2 years · Recruitment of migrant workers is reformed". */
export const named = ({ id, label, horizon }: TargetOption, text: Text): Option => ({
  id,
  label: `${text(`horizon_${horizon}`)} · ${label}`,
});
