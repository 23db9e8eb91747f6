import { fold } from '../names/words';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs by which somebody speaks, as a report prints them (folded). */
export const SPEECH =
  list(`said says say told tells noted notes note added adds asked asks explained explains argued argues
  stressed stresses replied replies warned warns stated states remarked remarks observed observes emphasised emphasized
  emphasizes emphasises underlined underlines underscored underscores highlighted highlights suggested suggests announced
  announces recalled recalls reported reports urged urges called calls pledged pledges promised promises insisted insists
  cautioned cautions questioned questions queried queries proposed proposes supported supports opposed opposes welcomed
  welcomes preferred prefers favored favoured favors favours requested requests advocated advocates agreed agrees
  disagreed acknowledged acknowledges affirmed affirms reaffirmed reaffirms confirmed confirms described describes
  declared declares concluded concludes continued continues insist concedes conceded admitted admits regretted regrets
  lamented laments thanked thanks congratulated congratulates commended commends praised praises objected objects
  responded responds pointed points spoke speaks speaking mentioned mentions referred refers outlined outlines presented
  presents shared shares offered offers expressed expresses voiced voices raised raises demanded demands appealed appeals
  encouraged encourages invited invites challenged challenges criticized criticised criticizes denounced condemned
  condemns deplored rejected rejects reserved reserves reiterated reiterates reminded reminds drew draws gave gives
  maintained maintains claimed claims vowed vows committed commits listed lists identified identifies introduced
  introduces discussed discusses opened opens closed closes took takes made makes put puts went goes began begins
  started starts wants wanted hoped hopes wished wishes talks talked asserted asserts contended contends envisaged
  stipulated sought seeks lauded lauds clarified clarifies joined joins echoed echoes seconded specified indicated
  indicates predicted predicts read reads quoted quotes promises testified testifies addressed addresses elaborated
  elaborates commented comments believed believes felt feels thought thinks considered considers assured assures
  applauded defended defends disclosed discloses revealed reveals showed shows complained complains confessed confesses
  appreciated aligned aligns associated associates linked delivered delivers deferred cited cites detailed details
  laid lays led leads met meets heard hears paid pays held holds struck strikes swore swears brought brings
  jokes joked quips quipped counters countered chimed insisted dit disent ajoute ajoutent
  declare declarent explique souligne soulignent note demande demandent repondu repond affirme rappele rappelle remercie
  estime indique precise annonce propose plaide insiste regrette salue deplore exhorte appelle appele fait faisait exprime
  evoque reconnu reconnait assure promis promet juge denonce demontre informe souhaite presente signale conclu
  invite prie releve mis pris intervenu voulu dijo dice anadio anade declaro declara explico explica subrayo subraya senalo
  senala pregunto pregunta respondio responde afirmo afirma recordo recuerda agrego agrega dicho agradecio agradece opino
  opina indico indica anuncio anuncia propuso propone pidio pide insto insta reconocio reconoce lamento lamenta destaco
  destaca aseguro asegura advirtio advierte informo informa expreso expresa sostuvo sostiene manifesto manifiesta
  prometio promete denuncio denuncia abogo aboga apoyo apoya solicito solicita coincidio coincide celebro celebra
  planteo plantea hizo hace comprometio compromete exhorto exhorta reitero reitera presento presenta ofrecio ofrece
  sugirio sugiere matizo matiza preciso precisa resalto resalta puntualizo considero considera admitio admite
  interviene intervino tomo toma insistio insiste pronuncio llamo llama`);

/** Verbs that say what somebody did or has: with a State before them they tell of it. */
export const ACTS = list(`is was are were has had have will would could can should may might must did does do wants
  needs remains became becomes signed adopted launched established created set ran runs continues began hosts hosted
  plans planned intends aims aimed aspires expects expected recognized recognised considers ratified amended introduces
  provides provided opened built banned ended lost spent spends put gave took issued grants granted agreed works worked
  received receives faces faced abolished pursued followed stands stood remained finds found kept issues sets holds held
  gets got runs ran kept keeps wins won turned turns ended ends leaves left sits sat brought brings let lets helps helped trains trained rolled counts counted cut cuts raised lowered lifted doubled
  ne a est ont va vont avait sera seront aura peut doit entend souhaite compte reste veut ha han va es era sera tiene
  tenia habia puede debe quiere cuenta sigue esta no estaba dispone creo aprobo firmo puso abrio lanzo registro amplio
  reformo ratifico acoge acogio recibe recibio`);

/** Whether a word is a verb as a State or a person in a report has it. */
export function isVerb(key: string): boolean {
  return SPEECH.has(key) || ACTS.has(key) || (key.length > 4 && key.endsWith('ed'));
}

/** Whether a word is a verb of speaking. */
export const isSpeech = (word: string): boolean => SPEECH.has(fold(word));

/** Words that a verb may be separated from its subject by. */
export const BETWEEN =
  'also|further|furthermore|then|again|later|now|each|all|both|too|strongly|briefly|therefore|himself|herself|itself|first|once|simply|repeatedly|nevertheless|however|similarly|likewise|jointly|meanwhile|finally|still|only|openly|just|recently|already|instead|subsequently|currently|a|ha|avait|se|ne|no|lui|y|en|l|s|n|aussi|egalement|également|ensuite|quant|pour|sa|part|elle|également|también|tambien|luego|por|su|parte|además|ademas';
