import { countries, countryName } from '@/lib/compact/countries';
import { inLanguage } from '@/lib/compact/languages';
import { objectiveByNumber, objectives } from '@/lib/compact/objectives';
import { targetById, targets } from '@/lib/compact/targets';
import { type ThemeId, themeById } from '@/lib/compact/themes';

/** What things are called in a language. */
export function namesIn(lang: string) {
  const compare = new Intl.Collator(lang).compare;
  return {
    country: (code: string) => countryName(code, lang),
    target: (id: string) => inLanguage(targetById.get(id)?.title ?? { en: id, fr: id, es: id }, lang),
    objective: (number: number) => {
      const objective = objectiveByNumber.get(number);
      return objective ? inLanguage(objective.label, lang) : String(number);
    },
    theme: (id: ThemeId) => inLanguage(themeById.get(id)?.label ?? { en: id, fr: id, es: id }, lang),
    /** Sorts country codes by their names. */
    byName: (a: string, b: string) => compare(countryName(a, lang), countryName(b, lang)),
  };
}

/** The choices of the form's selects, in a language. */
export function choicesIn(lang: string) {
  const names = namesIn(lang);
  return {
    countries: countries
      .map(({ code }) => ({ id: code, label: names.country(code) }))
      .sort((a, b) => names.byName(a.id, b.id)),
    objectives: objectives.map(({ number }) => ({
      id: String(number),
      label: `${number} · ${names.objective(number)}`,
    })),
    targets: targets.map((target) => ({
      id: target.id,
      label: names.target(target.id),
      horizon: target.horizon,
      kind: target.kind,
      objective: target.objectives[0],
      objectives: [...target.objectives],
    })),
  };
}

export type Names = ReturnType<typeof namesIn>;
export type Choices = ReturnType<typeof choicesIn>;
