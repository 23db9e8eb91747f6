import { bodies } from '@/lib/compact/bodies';
import { INVISIBLE } from '@/lib/text/invisible';

/** A word where it stands in a text (UTF-16 offsets). */
export interface Word {
  start: number;
  end: number;
  /** As written, without what a reader never sees. */
  raw: string;
  /** Without accents and capitals. */
  folded: string;
}

interface Stretch {
  start: number;
  end: number;
}

/** What other rules have found in the text. */
export interface Around {
  /** Names of places: one beside a capitalised word may be a family name. */
  places?: readonly Stretch[];
  /** What a sentence may go on naming, and no person's name reaches into. */
  kept?: readonly Stretch[];
}

/** The words of a text: runs of letters, so that a footnote's number does not hide a name. */
export function wordsIn(text: string): Word[] {
  if (PLAIN.test(text)) return [{ start: 0, end: text.length, raw: text, folded: text.toLowerCase() }];
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => {
    const place = { start: index, end: index + found.length };
    if (PLAIN.test(found)) return { ...place, raw: found, folded: found.toLowerCase() };
    const raw = found.replace(INVISIBLE, '').normalize('NFC');
    return { ...place, raw, folded: raw.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() };
  });
}

const PLAIN = /^[A-Za-z]+$/;
const WORD = /(?![ʻʼ])\p{L}(?:(?![ʻʼ])[\p{L}\p{M}\p{Default_Ignorable_Code_Point}])*/gu;

/** Whether a word is likely to name one person: no title, no particle, no word of the meeting's own language. */
export const isNamePart = ({ folded }: Word): boolean => folded.length > 2 && !lists.some((list) => list.has(folded));

/** A name as a list prints it, without the titles before it: "H.E. Ms. Ana Reis". */
export function withoutTitle(name: string): string {
  const first = wordsIn(name).find(
    ({ raw, folded }) => raw.length > 1 && ![PERSONAL, OFFICES].some((titles) => titles.has(folded)),
  );
  return first ? name.slice(first.start) : name;
}

/**
 * Where a text names persons, by rules that would rather hide a word too many: what follows a title or an office,
 * two capitalised words that no meeting is made of, and one beside "said"; then each of these again, alone.
 */
export function findPersonNames(text: string, around: Around = {}): Stretch[] {
  const tokens = tokensOf(text, around);
  const named = [...tokens.flatMap((_, at) => [...titled(tokens, at), ...speaking(tokens, at)]), ...untitled(tokens)];
  const spans = named.map(([from, to]) => tokens.slice(from, to + 1));
  const parts = new Set(spans.flatMap((them) => them.filter(isNamePart)).map(({ folded }) => folded));
  const again = tokens.filter((it) => it.isCapital && it.kind !== 'kept' && parts.has(it.folded)).map((it) => [it]);
  return [...spans, ...again].flatMap((them) => {
    const [first, last] = [them[0], them.at(-1)];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** kept: no name reaches into it; known: a meeting's own word; maybe: a name only beside another; name: nothing else that we know. */
type Kind = 'kept' | 'place' | 'known' | 'maybe' | 'name';

interface Token extends Word {
  kind: Kind;
  isCapital: boolean;
  isInitial: boolean;
  isAcronym: boolean;
  isFirst: boolean;
  /** What stands between the word before and this one. */
  gap: string;
}

/** The first and the last word of a name. */
type Span = [from: number, to: number];

const NONE: Span[] = [];

function tokensOf(text: string, { places = [], kept = [] }: Around): Token[] {
  const isIn = (stretches: readonly Stretch[]) => {
    const ordered = [...stretches].sort((a, b) => a.start - b.start);
    let next = 0;
    return ({ start, end }: Word): boolean => {
      while ((ordered[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      return (ordered[next]?.start ?? Number.POSITIVE_INFINITY) < end;
    };
  };
  const [isKept, isPlace] = [isIn(kept), isIn(places)];
  let before: Token | undefined;
  return wordsIn(text).map((word) => {
    const gap = text.slice(before?.end ?? 0, word.start);
    const isCapital = /^[\p{Lu}\p{Lt}]/u.test(word.raw);
    const isFirst = !before || (STOP.test(gap) && !((before.isInitial || PERSONAL.has(before.folded)) && gap === '. '));
    const isInitial =
      isCapital && word.raw.length === 1 && isShort(text.slice(word.end, word.end + 2), word.raw, isFirst);
    const isAcronym = word.raw.length > 1 && word.raw === word.raw.toUpperCase();
    const [inKept, inPlace] = [isKept(word), isPlace(word)];
    const kind = inKept ? 'kept' : inPlace ? 'place' : isInitial ? 'name' : kindOf(word, isFirst);
    before = { ...word, kind, isCapital, isInitial, isAcronym, isFirst, gap };
    return before;
  });
}

// "N. Reis", "O’Neill", and "N’Diaye" but for the "L’Union" that begins a French sentence.
const isShort = (after: string, letter: string, isFirst: boolean): boolean =>
  after.startsWith('.') || (/^['’]\p{Lu}/u.test(after) && (/[ONM]/.test(letter) || !isFirst));

function kindOf({ raw, folded }: Word, isFirst: boolean): Kind {
  if (PARTICLES.has(folded) || COMMON.has(folded)) return isFirst || raw.length === 1 ? 'known' : 'maybe';
  if (MAYBE.has(folded)) return 'maybe';
  return KNOWN.has(folded) || OFFICES.has(folded) || PERSONAL.has(folded) || acronyms.has(raw) ? 'known' : 'name';
}

const STOP = /[.!?…:;•¿¡"“”«»(\n]/;
const NEXT = /^[\s\-‐‑’'ʼ]+$/;

/** Whether a word goes on from the one before: in the same name, if it is one. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [before, it] = [tokens[at - 1], tokens[at]];
  if (!before || !it || /\n\s*\n/.test(it.gap)) return false;
  return NEXT.test(it.gap) || ((before.isInitial || before.folded === 'st') && /^\.[\s-]*$/.test(it.gap));
}

const LONGEST = 40;

/** The last word of the name that may begin at a word, and what it is made of. */
function readName(tokens: readonly Token[], from: number, isPart: (it: Token) => boolean) {
  const parts: Token[] = [];
  let to = from - 1;
  let linked = 0;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST) && linked < 4; at++) {
    const it = tokens[at];
    if (!it || (at > from && !goesOn(tokens, at))) break;
    if (it.isCapital && isPart(it)) {
      parts.push(it);
      to = at;
      linked = 0;
    } else if (PARTICLES.has(it.folded) || (parts.length > 1 && LINKS.has(it.folded))) linked++;
    else break;
  }
  return { to, parts };
}

const isLoosePart = ({ kind }: Token): boolean => kind === 'name' || kind === 'maybe' || kind === 'place';

// "Minister Ana Reis", "M. Dupont", "la embajadora Ana Reis"; after "Mr." even a word that we know is a name.
function titled(tokens: readonly Token[], at: number): Span[] {
  const title = tokens[at];
  const next = tokens[at + 1];
  if (!title || !next || !isTitle(title)) return NONE;
  const isPersonal = PERSONAL.has(title.folded);
  if (!(isPersonal ? /^\.?\s+$/ : /^\s+$/).test(next.gap)) return [];
  const isPart = (it: Token) =>
    isLoosePart(it) || (isPersonal && it.kind === 'known' && !isTitle(it) && !COMMON.has(it.folded));
  const { to, parts } = readName(tokens, at + 1, isPart);
  if (!parts.some(({ kind, isAcronym }) => isPersonal || (kind === 'name' && !isAcronym) || kind === 'place'))
    return [];
  const [other] = PLURAL.has(title.folded) ? [tokens[to + 1]] : [];
  const and = other && BETWEEN.has(other.folded) ? readName(tokens, to + 2, isPart) : null;
  return [[at + 1, and && and.parts.length > 0 ? and.to : to]];
}

const isTitle = ({ raw, folded, isCapital }: Token): boolean =>
  OFFICES.has(folded) || EITHER.has(folded) || (PERSONAL.has(folded) && (isCapital || raw.length > 3));

// "Ana Reis", "N. El Ouardi", "Ana REIS"; one of the words must be nothing else that we know.
function untitled(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { to, parts } = readName(tokens, at, isLoosePart);
    const isNamed = parts.some(({ kind, isAcronym, isInitial }) => kind === 'name' && !isAcronym && !isInitial);
    if (isNamed && parts.length > 1 && parts[0] === tokens[at]) spans.push([at, to]);
    at = Math.max(to, at) + 1;
  }
  return spans;
}

// "as Reis said", "señaló Reis", "Reis a déclaré".
function speaking(tokens: readonly Token[], at: number): Span[] {
  const it = tokens[at];
  if (!it?.isCapital || it.isAcronym || it.kind !== 'name') return NONE;
  const isSaid = (index: number) =>
    SAID.has(tokens[index]?.folded ?? '') && /^\s+$/.test(tokens[Math.max(index, at)]?.gap ?? '');
  const after = tokens[at + 1];
  const perfect = after && /^(a|ha|has|had)$/.test(after.folded) && isSaid(at + 2);
  return isSaid(at - 1) || isSaid(at + 1) || perfect ? [[at, at]] : [];
}

const listOf = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

const PERSONAL =
  listOf(`mr mrs ms miss mx mister messrs dr drs dra prof sir dame madam madame mme mmes mlle mademoiselle monsieur
  messieurs m mm sr sra sres sras srta senor senora senorita don dona dna sheikh sheikha cheikh imam rev reverend
  rabbi hon honourable honorable`);

// Titles that are family names too: "King Abdullah" and "Ana King".
const EITHER =
  listOf(`pope king queen prince princess rey reina principe princesa roi reine emir lord lady bishop archbishop cardinal
  father sister brother padre hermana pere major judge captain lieutenant colonel mayor friend chancellor premier
  speaker senator governor senador amigo`);

const PLURAL = listOf(`messrs mm mmes drs sres sras messieurs ministers ministres ministros presidents presidentes
  ambassadors ambassadeurs embajadores`);

const OFFICES =
  listOf(`minister ministers ministre ministres ministra ministro ministros president presidents presidente presidenta
  presidentes vicepresidente ambassador ambassadors embajador embajadora embajadores ambassadeur ambassadeurs
  ambassadrice secretary secretaire secretario secretaria undersecretary general generale chancelier canciller
  senateur senatrice senadora gobernador gobernadora gouverneur alcalde alcaldesa maire commissioner commissaire
  comisionado comisionada comisario comisaria rapporteur relator relatora rapporteuse chair cochair chairman
  chairwoman chairperson moderator moderador moderadora moderateur moderatrice director directora directeur
  directrice representative representante representant envoy envoye enviado enviada delegate delegado delegada
  delegue deleguee counsellor counselor conseiller consejero consul attache deputy diputado diputada depute juge
  juez jueza justice monsignor obispo arzobispo eveque coronel capitan colleague collegue colega ami amie amiga
  excellency excelencia excellence coordinator coordinador coordinadora coordinateur coordinatrice spokesperson
  spokesman spokeswoman portavoz doctor doctora docteur docteure professor professeur profesor profesora panellist
  panelist orateur oratrice orador oradora expert experte experto experta negotiator facilitator cofacilitator`);

const PARTICLES =
  listOf(`de da do dos das del della di du des la le el al los las van von der den ter ten bin ibn bint ben
  ould ag af av zu abu abd ap san d l`);

const LINKS = listOf('y i e');
const BETWEEN = listOf('and et y e und');

const SAID = listOf(`said says say noted notes added asked explained argued stressed replied warned stated told remarked
  observed emphasised emphasized underlined highlighted suggested announced thank thanked thanking dit ajoute declare
  explique souligne note demande repondu affirme rappele remercie selon dijo anadio declaro explico subrayo senalo pregunto
  respondio afirmo recordo agrego dicho agradecio segun`);

// Words that are capitalised where a sentence begins; elsewhere such a capital may be part of a name (Will, May, Do).
const COMMON =
  listOf(`the a an in on at of for to from by with and or but if as it its this that these those we our us you your he she
  they his her their i my who whose what when where why how which while since after before during between among
  under over about into through throughout within without against across beyond toward towards also however
  moreover therefore thus finally first firstly second secondly third thirdly last lastly many most much some
  several all both each every no not nor yes so then there here now today yesterday tomorrow other others another
  such more less few one two three four five six seven eight nine ten only even still yet once again just like
  unlike despite because although though unless until whether perhaps maybe indeed instead rather overall further
  furthermore additionally meanwhile recently currently regarding concerning considering given following including
  according based building working having being let lets please thank thanks welcome dear do does did has have had
  is are was were be been must should would could shall might everyone everybody nobody none someone anyone
  nothing everything something un une au aux ou mais si comme il elle ils elles nous vous je notre nos votre vos
  leur leurs son sa ses ce cet cette ces cela ceci c qui que quoi quand comment pourquoi dans en sur sous par pour
  avec sans entre chez vers depuis pendant apres avant ainsi enfin aussi puis donc ni ne pas plus moins tout tous
  toute toutes plusieurs certains certaines chaque aucun aucune merci selon s n j y est sont ont ete hier demain
  lors face grace afin alors toutefois cependant parmi malgre quant lorsque puisque car deux trois premierement
  deuxiemement una unos unas lo o u pero como ella ellos ellas nosotros nosotras usted ustedes yo mi su sus
  nuestro nuestra nuestros nuestras este esta estos estas ese esa eso esto aquel aquella quien cuando donde por
  para con sin desde hasta hacia sobre segun durante tras ante bajo tambien ademas hoy ayer manana muchos muchas
  todos todas algunos algunas cada ningun gracias mas menos se les es fue ha han hay asi pues aunque mientras
  entonces finalmente primero segundo tercero dos tres cuatro cinco`);

const MAYBE =
  listOf(`will may april june july august mai avril juin abril mayo junio julio agosto art young north west east
  south norte house law court home child bank prime acting`);

// What meetings are about and made of.
const KNOWN =
  listOf(`january february march september october november december janvier fevrier mars juillet aout septembre octobre
  novembre decembre enero febrero marzo septiembre octubre noviembre diciembre monday tuesday wednesday thursday
  friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes
  sabado domingo africa african africans asia asian asians europe european europeans america americas americans
  pacific atlantic mediterranean caribbean middle eastern western northern southern central gulf sahel arab arabs
  afrique africain africaine africains africaines asie asiatique europeen europeenne europeens amerique ameriques
  pacifique atlantique mediterranee caraibes orient nord sud est ouest europa europeo europea europeos africano
  africana pacifico atlantico mediterraneo caribe sur este oeste oriente latin latina latine latino latinoamerica
  united nations nation unies unidas naciones union unions unity state states etat etats estado estados member
  members membre membres miembro miembros party parties country countries pays paises government governments
  gouvernement gouvernements gobierno gobiernos city cities ville ciudad republic republique republica kingdom
  federal federation global world mondial mondiale mundial international internationale internacional
  internationally national nationale nacional regional regionale local locale compact compacts pacte pacto
  migration migrations migrant migrants migracion migraciones migratoria migratorio migrante migrantes migratory
  migratoire refugee refugees refugie refugies refugiado refugiados asylum asile asilo diaspora displacement
  mobility mobilite movilidad trafficking smuggling human humans humain humaine humains humano humana humanos
  humanas right rights droit droits derecho derechos humanitarian humanitaire humanitario people peoples peuple
  pueblo persons children youth women woman men girls boys enfants femmes hommes ninos ninas mujeres jovenes
  indigenous workers worker travailleurs trabajadores students families general generale high haut haute alto alta
  level special specialised senior permanent permanente assembly assemblee asamblea security council conseil
  consejo committee comite commission comision conference conferencia convention conventions convenio convencion
  treaty traite tratado declaration declaracion protocol protocole protocolo agreement agreements accord acuerdo
  charter charte carta constitution laws loi ley act acts decree rule rules regle reglas article articles articulo
  chapter section paragraph para annex part parts objective objectives objectif objectifs objetivo objetivos goal
  goals target targets agenda plan plans plano programme programmes program programa action actions accion
  framework cadre marco strategy strategie estrategia policy policies politique politica initiative initiatives
  iniciativa process processes processus proceso dialogue dialogues dialogo forum fora foro review reviews examen
  revision report reports rapport informe summit sommet cumbre meeting meetings reunion session sessions sesion
  panel roundtable round table plenary pleniere plenaria event events side workshop consultation consultations
  network networks reseau red hub group groups groupe grupo team equipe equipo task force platform plateforme
  plataforma partnership partnerships partner partners alliance alianza coalition cooperation cooperacion
  collaboration fund funds fonds fondo trust banque banco office bureau oficina agency agencies agence agencia
  organization organisation organizations organisations organizacion institute institution institutions instituto
  institut university universite universidad school centre center centro foundation fondation fundacion
  association asociacion society societe sociedad civil civile academia private public sector secretariat ministry
  ministere ministerio department departement departamento division unit unite service services mission missions
  embassy ambassade embajada consulate delegation delegations delegacion delegates presidency parliament parlement
  parlamento cour corte tribunal police interior interieur foreign affairs affaires asuntos exteriores etrangeres
  relations relaciones justice labour labor travail trabajo employment employers health sante salud education
  social sociale economic economique economica economy finance financial development developpement desarrollo
  sustainable durable sostenible climate climat clima change environment environmental disaster risk reduction
  covid pandemic pandemia internet safe orderly regular irregular legal pathways border borders frontier
  vulnerable vulnerabilities gender equality empowerment data statistics evidence remittances recruitment
  integration inclusion return readmission reintegration protection detention skills training multi stakeholder
  stakeholders trade commerce transport peace paix paz new york geneva geneve ginebra vice co former honorary
  excellencies delegue distinguished participants participantes speakers ministers experts panellists panelists
  observers representatives chairs mayors ambassadors presidents colleagues ladies gentlemen mesdames messieurs
  senoras senores amis amigos ngo ngos cso csos un onu eu ue au sdg sdgs gcm faq chatham wilton`);

const acronyms = new Set(bodies.flatMap(({ aliases }) => aliases).filter((it) => /^\p{Lu}+s?$/u.test(it)));

const lists = [PERSONAL, OFFICES, EITHER, PARTICLES, COMMON, MAYBE, KNOWN];
