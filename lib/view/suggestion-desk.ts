import { type Signal, signal } from '@preact/signals';
import type { Heard } from '@/lib/clip/recognise/heard';
import { type Suggestions, suggestionsOf } from '@/lib/clip/recognise/suggestions-of';
import type { FormValues } from './form-values';
import { type RecognitionDoors, recogniseWhenHeard } from './recogniser';
import { fillSuggested, findsOther } from './suggested-values';

/** What a form knows when it opens. */
export interface Opening {
  /** Suggestions that came with its statement. */
  known: Suggestions;
  /** The fields on which somebody has spoken. */
  said: Iterable<string>;
  /** Who spoke in the last clip of this page; null = nobody to go on with. */
  last?: Partial<FormValues> | null;
}

/** Where the suggestions for one open form lie: heard once it is shown, filled in where nobody has spoken. */
export function createSuggestionDesk(
  values: Signal<FormValues>,
  { recognise = recogniseWhenHeard, announced = async () => [] }: RecognitionDoors,
) {
  const suggestions = signal<Suggestions>({});
  /** The speaker of the last clip stands in the form. */
  const carried = signal(false);
  let known: Suggestions = {};
  let said = new Set<string>();
  let last: Opening['last'] = null;
  let isHeard = false;
  let hearing: object | null = null;

  // The words are heard in vain rather than the clip hindered.
  async function recognised(words: Heard): Promise<Suggestions> {
    try {
      const found = await recognise({ ...words, expected: await announced(words) });
      // A day that was told is no finding.
      return suggestionsOf(words.day === null ? found : { ...found, date: null });
    } catch (error) {
      console.error(error);
      return {};
    }
  }

  function fill(): void {
    const goesOn = last && !said.has('speaker') && !findsOther(last, suggestions.value) ? last : null;
    values.value = fillSuggested(values.value, suggestions.value, { said, carried: goesOn });
    carried.value = goesOn !== null;
  }

  return {
    suggestions,
    carried,
    /** Lays the suggestions of the form before aside. */
    begin(opening: Opening): void {
      known = opening.known;
      said = new Set(opening.said);
      last = Object.values(opening.last ?? {}).some(Boolean) ? opening.last : null;
      suggestions.value = known;
      carried.value = false;
      isHeard = false;
      hearing = null;
    },
    /** Hears words, and fills in what they suggest unless something else was begun or heard meanwhile. */
    async hear(words: Heard | null): Promise<void> {
      const turn = {};
      hearing = turn;
      const found = words ? await recognised(words) : {};
      if (hearing !== turn) return;
      hearing = null;
      isHeard = true;
      // What came with the statement was seen by whoever kept it.
      suggestions.value = { ...found, ...known };
      fill();
    },
    /** Takes note that a person has spoken on a field. */
    say(field: string): void {
      said.add(field);
      if (isHeard) fill();
    },
    /** The fields on which somebody has spoken. */
    said: (): readonly string[] => [...said],
    /** What is heard later comes too late; says whether anything was being heard. */
    stop(): boolean {
      const wasHearing = hearing !== null;
      hearing = null;
      return wasHearing;
    },
    /** Takes everything back that no person has said: the words turned out to be off the record. */
    drop(): void {
      hearing = null;
      known = {};
      last = null;
      suggestions.value = {};
      fill();
    },
  };
}
