const listOf = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

/** Titles that only a person bears. */
export const PERSONAL =
  listOf(`mr mrs ms miss mx mister messrs dr drs dra prof sir dame madam madame mme mmes mlle mademoiselle monsieur
  messieurs m mm sr sra sres sras srta senor senora senorita don dona dna sheikh sheikha cheikh imam rev reverend
  rabbi hon honourable honorable`);

/** Titles that are family names too: "King Abdullah" and "Ana King". */
export const EITHER =
  listOf(`pope king queen prince princess rey reina principe princesa roi reine emir lord lady bishop archbishop cardinal
  father sister brother padre hermana pere major judge captain lieutenant colonel mayor friend chancellor premier
  speaker senator governor senador amigo`);

/** Titles of several persons at once. */
export const PLURAL =
  listOf(`messrs mm mmes drs sres sras messieurs ministers ministres ministros presidents presidentes
  ambassadors ambassadeurs embajadores`);

/** Offices that stand before a name. */
export const OFFICES =
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

/** Small words inside a name. */
export const PARTICLES =
  listOf(`de da do dos das del della di du des la le el al los las van von der den ter ten bin ibn bint ben
  ould ag af av zu abu abd ap san d l`);

/** Words that join two family names. */
export const LINKS = listOf('y i e');
/** Words between two persons. */
export const BETWEEN = listOf('and et y e und');

/** Verbs that tell that somebody spoke. */
export const SAID =
  listOf(`said says say noted notes added asked explained argued stressed replied warned stated told remarked
  observed emphasised emphasized underlined highlighted suggested announced thank thanked thanking dit ajoute declare
  explique souligne note demande repondu affirme rappele remercie selon dijo anadio declaro explico subrayo senalo pregunto
  respondio afirmo recordo agrego dicho agradecio segun`);

/** Words that are capitalised where a sentence begins; elsewhere such a capital may be part of a name (Will, May, Do). */
export const COMMON =
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

/** Given names that are words as well. */
export const MAYBE =
  listOf(`will may april june july august mai avril juin abril mayo junio julio agosto art young north west east
  south norte house law court home child bank prime acting`);

/** What meetings are about and made of. */
export const KNOWN =
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
