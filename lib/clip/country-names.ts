import { bodies } from '@/lib/compact/bodies';
import { allNamesOf, countryWords } from '@/lib/compact/country-words';

/** How a place or a body is written. */
export interface Spelling {
  /** Its words. */
  written: string;
  /** Whether it is meant only where it is written so, or in capitals: US and not us, Turkey and not turkey. */
  isExact: boolean;
}

/** Names of countries, of their people and of areas beside them: whoever hears one knows for whom somebody spoke. */
export const countryNames = (): Spelling[] => [
  ...[...countryWords].flatMap(([code, { demonyms, ambiguous }]) =>
    spell([...allNamesOf(code), ...Object.values(demonyms).flat()], ambiguous),
  ),
  ...spell(areas),
];

/** Capitals, which stand for governments. */
export const capitalNames = (): Spelling[] =>
  [...countryWords.values()].flatMap(({ capitals, ambiguous }) => spell(capitals, ambiguous));

/** Names that only sound like a country or a capital: part of the world, of the sea, of a title. */
export const harmlessNames = (): Spelling[] => spell([...regions, ...titles]);

/** Bodies and processes that a sentence may go on naming. */
export const bodyNames = (): Spelling[] =>
  spell(
    bodies.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => !persons.has(name) && !/\d/.test(name)),
  );

function spell(names: readonly string[], ambiguous: readonly string[] = []): Spelling[] {
  const exact = new Set(ambiguous);
  return names.map((written) => ({ written, isExact: exact.has(written) || isAbbreviation(written) }));
}

const isAbbreviation = (name: string): boolean => name.length < 9 && /^[\p{Lu}.\s]+$/u.test(name);

/** Aliases of bodies that are persons. */
const persons = new Set(['Louise Arbour', 'Sutherland Report']);

// Names as speakers use them; no position on any status.
const areas =
  `Kosovo;Kosovar;Kosovars;kosovare;kosovares;Taiwan;Taïwan;Taiwán;Taiwanese;taïwanais;taïwanaise;taiwanés;taiwanesa
Hong Kong;Macao;Macau;Western Sahara;Sahara occidental;Sáhara Occidental;Sahrawi;Sahrawis;sahraoui;sahraouis;saharaui;saharauis
Gaza;West Bank;Cisjordanie;Cisjordania;Greenland;Groenland;Groenlandia;Faroe Islands;Puerto Rico;Puerto Rican;Puerto Ricans
Porto Rico;puertorriqueño;puertorriqueña;puertorriqueños;Cook Islands;Îles Cook;Islas Cook;Niue;Aruba;Curaçao;Curazao;Bermuda
Bermudes;Bermudas;New Caledonia;Nouvelle-Calédonie;Nueva Caledonia;Guadeloupe;Martinique;Gibraltar;Catalonia;Catalogne;Cataluña
Kurdistan;Kurdistán;Somaliland;Puntland;Abkhazia;Crimea;Crimée;Donbas;Transnistria;Tibet;Zanzibar;Flanders;Flandre;Québec`.split(
    /[;\n]/,
  );

const regions =
  `Latin America;Latin American;Latin Americans;Central America;Central American;South America;South American
North America;North American;Inter-American;Pan-American;African American;Amérique latine;Amérique centrale;Amérique du Sud
Amérique du Nord;América Latina;América Central;América del Sur;América del Norte;Indian Ocean;océan Indien;Gulf of Guinea
golfe de Guinée;Golfo de Guinea;Gulf of Mexico;Central African States;Congo Basin;bassin du Congo;New York;New Jersey;New Mexico`.split(
    /[;\n]/,
  );

const titles =
  `Paris Agreement;Accord de Paris;Acuerdo de París;Paris Declaration;Rome Statute;Statut de Rome;Estatuto de Roma
Vienna Convention;Convention de Vienne;Convención de Viena;Dublin Regulation;Dublin system;Règlement Dublin;Reglamento de Dublín
Addis Ababa Action Agenda;Agenda de Acción de Addis Abeba;Beijing Declaration;Beijing Platform;Brasilia Declaration
Abuja Treaty;Quito Process;Proceso de Quito;Processus de Rabat;Proceso de Rabat;Processus de Khartoum;Proceso de Jartum
Prague Process;Doha Round;Doha Programme of Action;Stockholm Declaration;Bangkok Declaration;Lima Declaration
Red Cross;Red Crescent;Croix-Rouge;Cruz Roja;Croissant-Rouge;Media Luna Roja`.split(/[;\n]/);
