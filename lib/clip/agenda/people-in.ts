import { isAffiliation } from './affiliation';
import { HONOURED } from './honorifics';
import { type NameRun, nameRuns } from './name-runs';
import { isPlace, partsOf } from './parts';

/** A person whom a line names, with the words that tell who that is. */
export interface Named {
  /** Where the person's words begin in the line. */
  from: number;
  name: string;
  details: string;
  /** The words go on to the line's end, so that the next line may add to them. */
  isOpen: boolean;
}

/** How readily a name is believed: after a label for speakers without any proof. */
export interface Trust {
  /** The line stands under "Speakers:" or in a column of names. */
  isOfPeople: boolean;
}

/** The persons in a line, whose titles of honour are signs: "Ana Reis, Minister of Labour, Peru", or many such one after the other. */
export function peopleIn(line: string, trust: Trust): Named[] {
  const listed = trust.isOfPeople ? listedNames(line) : [];
  if (listed.length > 1) return listed;
  const runs = nameRuns(line, (at) => isBoundary(line, at));
  const found = runs.flatMap((run) => {
    const sign = signAfter(line, run, trust);
    return sign ? [{ run, sign }] : [];
  });
  if (found.length === 0) return runs.flatMap((run) => officeFirst(line, run) ?? []).slice(0, 1);
  return found.map(({ run, sign }, index) => {
    const next = found[index + 1]?.run;
    const end = next ? startOf(line, next) : line.length;
    const state = index === 0 ? stateBefore(line.slice(0, startOf(line, run))) : null;
    const told = detailsOf(line, run, sign, end);
    const details = state ? [told.details, state].filter(Boolean).join(', ') : told.details;
    return { from: state ? 0 : startOf(line, run), name: plainName(run.name), ...told, details };
  });
}

/** Names and nothing else: "Ana Reis, Bo Lind and Cai Wu". */
function listedNames(line: string): Named[] {
  if (line.length > 400 || /[(:–]/.test(line)) return [];
  const names = line.split(/\s*[,;/]\s*(?:(?:and|et|y|e)\s+)?|\s+(?:and|et|y|e|&)\s+/u).map((part) => soleName(part));
  return names.every((it) => it !== null)
    ? names.map(({ name, office }) => ({ from: 0, name, details: office ?? '', isOpen: false }))
    : [];
}

// "Minister of Labour of Ghana, Hon. Ana Reis"
function officeFirst(line: string, { start, end, name, isHonoured }: NameRun): Named | null {
  const details = cleaned(line.slice(0, start)).replace(/,$/, '');
  if (!isHonoured || !details || /[\p{L}\d]/u.test(line.slice(end)) || !isAffiliation(details)) return null;
  return { from: 0, name: plainName(name), details, isOpen: false };
}

/** Whether a line is a person's name and nothing else. */
export function soleName(line: string): { name: string; office: string | null } | null {
  const [run, other] = nameRuns(line, (at) => isBoundary(line, at));
  if (!run || other || run.isRest || /[\p{L}\d]/u.test(line.slice(0, run.from) + line.slice(run.end))) return null;
  return { name: plainName(run.name), office: run.office };
}

type Sign = 'comma' | 'bracket' | 'dash' | 'end';

const plainName = (name: string): string => name.replaceAll(HONOURED, '').replace(/\s+/g, ' ');

const startOf = (line: string, { from, start, isRest }: NameRun): number => {
  const at = isRest ? start : from;
  return line[at - 1] === HONOURED ? at - 1 : at;
};

// "Sweden: Ms. Ana Reis, State Secretary"
function stateBefore(words: string): string | null {
  const [, state = ''] = /^([^:–—-]{3,40}?)\s*[:–—-]\s*$/u.exec(words) ?? [];
  const [part, other] = partsOf(state);
  return part && !other && isPlace(part) ? state : null;
}

const isBoundary = (line: string, at: number): boolean =>
  /(?:^|[);•·|:/]|\s(?:and|et|y|e|&)|\d)[\s"“«]*$/u.test(
    line.slice(Math.max(0, at - 8), at).replaceAll(HONOURED, ''),
  ) &&
  !(
    at > 8 &&
    /^\p{L}*\s(?:and|et|y|e|&)\s*$/u.test(line.slice(at - 8, at)) &&
    !/[),]\s(?:and|et|y|e|&)\s*$/.test(line.slice(0, at))
  );

function signAfter(line: string, run: NameRun, trust: Trust): Sign | null {
  const after = line.slice(run.end);
  const before = line.slice(0, run.from);
  const isStart = isBoundary(line, run.from) || run.isHonoured;
  const isInSentence = !isStart && !run.isRest;
  const bracket = /^\s?\(([^()]*(?:\([^()]*\)[^()]*)*)\)/.exec(after);
  if (bracket) {
    if (isInSentence && !/,\s*$/.test(before)) return null;
    if (
      /^\s+\p{Ll}/u.test(after.slice(bracket[0].length)) &&
      !/^\s+(?:and|et|y|e)\s/.test(after.slice(bracket[0].length))
    )
      return null;
    return trust.isOfPeople || run.isHonoured || isAffiliation(bracket[1] ?? '') ? 'bracket' : null;
  }
  if (isInSentence) return null;
  const [, rest = ''] = /^\s?(?:,|[–—-]\s|:\s|\|)\s*(.*)$/s.exec(after) ?? [];
  const clause = rest.split(/[,;(]/)[0] ?? '';
  if (/^\s?,/.test(after)) {
    if (NARRATIVE.test(upToQuestion(rest).slice(0, 160))) return null;
    if (run.isRest) return isAffiliation(clause) ? 'comma' : null;
    return trust.isOfPeople || isAffiliation(clause) || (run.isHonoured && isAffiliation(rest)) ? 'comma' : null;
  }
  if (/^\s?(?:[–—-]\s|:\s|\|)/.test(after))
    return run.isRest || !(trust.isOfPeople || isAffiliation(clause)) ? null : 'dash';
  if (run.office && /^\s?(?:$|[;/|]|(?:and|et|y)\s)/.test(after)) return 'end';
  return trust.isOfPeople && !run.isRest && /^\s*(?:$|[;/|•]|(?:and|et|y|&)\s)/u.test(after) ? 'end' : null;
}

const NARRATIVE =
  /(?:^|\s)(?:will|would|said|says|noted|stressed|was|were|is|are|has|have|had|spoke|presented|presents|opened|thanked|outlined|underlined|emphasi[sz]ed|called|explained|added|dit|a d[ée]clar[ée]|a soulign[ée]|se[ñn]al[óo]|dijo|subray[óo])\s/;

function detailsOf(
  line: string,
  { office, end: from }: NameRun,
  sign: Sign,
  end: number,
): Pick<Named, 'details' | 'isOpen'> {
  const words = line.slice(from, end);
  const bracket = sign === 'bracket' ? /^\s?\(((?:[^()]|\([^()]*\))*)\)(\s*[,–-]\s*(?=\p{Lu}).*)?/su.exec(words) : null;
  const told = bracket ? [bracket[1], bracket[2]?.replace(/^\s*[,–-]\s*/, '')].filter(Boolean).join(', ') : words;
  const cut = upToQuestion(told);
  const details = [office, cleaned(cut)].filter(Boolean).join(', ');
  return { details, isOpen: !bracket && end === line.length && cut.length === told.length };
}

// "… New York University How can civil society …?"
const QUESTION =
  /(?<=[\p{L})\d.])\s(?:How|What|Which|Who|Why|When|Where|Do|Does|Are|Is|Can|Should|In what|To what|Comment|Quel(?:le)?s?|Pourquoi|¿)\s(?=\p{Ll}|¿)/u;
const upToQuestion = (words: string): string =>
  words.slice(0, words.search(QUESTION) < 0 ? undefined : words.search(QUESTION));

const FUNCTION =
  /\s*\((?:(?:opening|closing|welcome|welcoming|introductory|keynote|concluding)[^()]*|(?:co-?)?(?:chair|moderator|facilitator|moderador[ae]?|mod[ée]rat(?:eur|rice)|rapporteur|speaker|panell?ist|keynote|host)|mot [^()]*|allocution[^()]*|palabras[^()]*|discours [^()]*)\)/giu;

/** Details as a record keeps them: no bracket for the occasion, no page number; a comma at the end tells that more comes. */
export const cleaned = (details: string): string =>
  details
    .replaceAll(HONOURED, '')
    .replace(FUNCTION, '')
    .replace(/\s\d{1,3}\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/([\p{L}])- (?=\p{Lu})/gu, '$1-')
    .replace(/^[\s,;:|–—-]+|[\s;:|–—]+$|(?<=\p{L}{3})\.$/gu, '')
    .replace(/\s(?:and|et|y|&)$/u, '');
