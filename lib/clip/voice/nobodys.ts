import { isSpeech } from './speech-words';

// "According to the data compiled by …": figures that are nobody's.
const SOURCE =
  /^(?:according to|as per|based on|selon|d['’]apr[eè]s|según|de acuerdo con) (?:the |an? |these |this |les? |la |une? |los |las |el )?(?:[\p{L}-]+ ){0,4}?(?:data|figures?|statistics|estimates?|reports?|surveys?|stud(?:y|ies)|research|findings|numbers|index|census|databases?|records|polls?|donn[eé]es|chiffres|statistiques|estimations?|rapport|enquête|étude|datos|cifras|estad[ií]sticas|estimaciones|informe|encuesta|estudio)\b/iu;

// "…, as the head of its secretariat reported", "…, said one delegate": somebody, but nobody named.
const UNNAMED =
  /, as (?:the|an?|one|another|some|several) (?:[\p{Ll}-]+ ){1,8}?(?:reported|put it|noted|said|observed|remarked|recalled|explained|pointed out|stated|added)[,.]|[,”"»’] (?:said|added|noted|explained|recalled|remarked|observed|replied|asked|warned|insisted|argued|according to|in the words of) (?:an?|one|another|some|several) \p{Ll}/iu;

// "Broad support was forthcoming", "Opinion was divided", "The point was made": what a meeting thinks, told of nobody.
const OPINIONS =
  /^(?:(?!his|her|its|my|our|their)[\p{L}’'-]+ ){0,4}?(?:support|opinions?|views?|consensus|agreement|disagreement|convergence|divergence|doubts?|concerns?|questions?|points?|proposals?|suggestions?|calls?|objections?|reservations?|preferences?|unease|unanimity|hopes?|regrets?|appreciation|tribute|references?|mention|emphasis|attention|sympathy|scepticism|enthusiasm|applause|impatience|arguments?|warnings?|criticism|praise|positions?) (?:(?:also|again|still|widely|then) )?(?:was|were|found|emerged|remained|prevailed|arose|existed|differed|varied|diverged|came|ran|met|centred|centered|continued|could be heard)\b(?! (?:said|reported) to)/iu;
const FROM_FLOOR =
  /^(?:by (?:common|general) consent|by all accounts|it was common ground|de l['’]avis g[eé]n[eé]ral|d['’]un commun accord|de común acuerdo|(?:from|in|on) the (?:floor|room|hall|gallery|audience|chat|debate|discussion|corridors|podium))(?=[\s,])/i;

// "it was feared that", "it was asked why"
function isImpersonal(head: string): boolean {
  if (!/\bit (?:was|is) /i.test(head)) return false;
  const verb =
    /^[^.;,]{0,40}?\bit (?:was|is) (?:(?:also|further|\p{L}+ly) )?(\p{L}+)\b[^.;]{0,30}\b(?:that|whether|why|how|what|who|if)\b/iu.exec(
      head,
    )?.[1];
  return (
    verb !== undefined &&
    (isSpeech(verb) || /^(?:feared|doubted|recognized|understood|accepted|recommended)$/.test(verb))
  );
}

/** Whether a sentence brings in one person without a name: "she" is that person from now on. */
export const isSomebody = (sentence: string): boolean => SOMEBODY.test(sentence);

const SOMEBODY =
  /^(?:an?|one|another|une?|una?|otr[oa]|un[e]? autre)\s(?:[\p{L}-]+ ){0,3}?(?:speaker|participant|delegate|panell?ist|discussant|questioner|member|voice|nurse|woman|man|student|worker|mother|father|girl|boy|teenager|refugee|fisher\w*|farmer|journalist|representative|observer|mayor|official|lawyer|doctor|teacher|d[eé]l[eé]gu[eé]e?|participante?|delegad[oa]|orateur|orador[a]?)\b/iu;

/** Whether a sentence tells what figures, nobody by name or the meeting at large has said; its head is without adverbs. */
export const isNobodys = (head: string, sentence: string): boolean =>
  SOURCE.test(head) || UNNAMED.test(sentence) || OPINIONS.test(head) || FROM_FLOOR.test(head) || isImpersonal(head);
