import { describe, expect, test } from 'vitest';
import { suggestSubject } from '@/lib/clip/recognise/suggest-subject';

const about = (quote: string, more: { before?: string; headings?: string[]; lang?: string } = {}) =>
  suggestSubject({ quote, before: more.before ?? '', headings: more.headings ?? [], lang: more.lang ?? null });

const first = (quote: string) => about(quote).objectives[0]?.value;

describe('the objective', () => {
  test.each([
    ['No child belongs in a detention cell because a stamp is missing from a passport.', 13],
    ['We counted returning migrants for the first time in the census and the labour force survey.', 1],
    ['Workers must never pay an agent for a job abroad; the employer bears recruitment fees.', 6],
    ['Sending two hundred dollars home costs our nurses eleven per cent in fees.', 20],
    ['Our coastguard pulled four hundred people out of the water this spring.', 8],
    ['Le trafic de migrants enrichit les passeurs qui vendent des places dans des canots.', 9],
    ['Les victimes de la traite ont été hébergées et leurs exploiteurs condamnés.', 10],
    ['Las víctimas de trata recibieron refugio y sus explotadores fueron condenados.', 10],
    ['Los coyotes y las redes de tráfico ilícito de migrantes cobran cada vez más.', 9],
    ['Les cotisations de retraite des travailleurs rentrés au pays doivent être transférables.', 22],
  ])('of “%s” is %i', (quote, wanted) => {
    expect(first(quote)).toBe(wanted);
  });

  test('comes with words of the quote', () => {
    const quote = 'No child belongs in a detention cell because a stamp is missing.';
    const [best] = about(quote).objectives;
    for (const words of best?.because.split(' … ') ?? []) expect(quote).toContain(words);
    expect(best?.because).not.toBe('');
  });

  test('is ranked, the surest first, without repeating itself', () => {
    const { objectives } = about('The visa took a year and the agent took the rest.');
    const shares = objectives.map((it) => it.confidence);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(new Set(objectives.map((it) => it.value)).size).toBe(objectives.length);
  });

  test('leans on what stands before and above only a little', () => {
    const quote = 'It opened in March and has been full ever since.';
    const above = about(quote, { before: 'The shelter for victims of trafficking is new.', headings: ['Trafficking'] });
    expect(above.objectives.some((it) => it.value === 10)).toBe(true);
  });
});

describe('the target', () => {
  test('stands under one of the objectives that are suggested', () => {
    const { targets } = about('By 2027 no child will be detained for migration reasons.');
    expect(targets[0]?.value).toBe('no-child-detention');
  });
});

describe('the stance', () => {
  test.each([
    ['By the end of 2027 we will close the last detention centre for families.', 'promise'],
    ['Since January the ministry has trained four hundred inspectors and opened nine offices.', 'progress'],
    ['Unfortunately the shelters were shut when the money ran out, and many girls are back on the street.', 'setback'],
    ['She stressed that all States should separate services from immigration enforcement.', 'position'],
    ['Nous allons ouvrir vingt centres d’ici à 2028.', 'promise'],
    ['Todos los Estados deberían eliminar las tasas de contratación.', 'position'],
  ])('of “%s” is %s', (quote, wanted) => {
    expect(about(quote).stance?.value).toBe(wanted);
  });
});

describe('other languages', () => {
  test.each([
    ['German', 'Unsere Regierung wird die Kinder bis 2027 nicht mehr in Haft nehmen und die Grenze besser ausstatten.'],
    [
      'Portuguese',
      'O nosso governo não vai mais deter as crianças que chegam com os seus pais, e os centros vão ser fechados.',
    ],
    ['Arabic', 'ستعمل حكومتنا على إنهاء احتجاز الأطفال المهاجرين بحلول عام 2027'],
    ['Russian', 'Наше правительство прекратит задержание детей-мигрантов к 2027 году.'],
    ['Chinese', '我国政府将在2027年前停止拘留移民儿童。'],
  ])('%s gives nothing, and no nonsense', (_, quote) => {
    expect(about(quote)).toEqual({ objectives: [], targets: [], stance: null, isProcedure: false });
  });
});

test('thanks and the order of speakers are procedure', () => {
  expect(about('I thank the representative and give the floor to the next speaker on my list.').isProcedure).toBe(true);
});
