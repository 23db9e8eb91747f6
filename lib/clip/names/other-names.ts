import type { Body } from '@/lib/compact/bodies';

const known = (id: string, name: string, group: Body['group'], type: string, ...aliases: string[]): Body => ({
  id,
  name,
  aliases,
  type,
  group,
  note: null,
  source: { cite: 'general knowledge', confirmed: false, ownWording: ['group'] },
});

/** Bodies whose people speak at meetings though the scorecard has no entry for them. */
export const otherBodies: readonly Body[] = [
  known('un', 'United Nations', 'un', 'un', 'UN', 'U.N.', 'Nations Unies', 'ONU', 'Naciones Unidas'),
  known('unsg', 'United Nations Secretariat', 'un', 'un'),
  known('fao', 'Food and Agriculture Organization', 'un', 'un', 'FAO'),
  known('wfp', 'World Food Programme', 'un', 'un', 'WFP', 'PAM'),
  known('unfpa', 'United Nations Population Fund', 'un', 'un', 'UNFPA'),
  known('unesco', 'UNESCO', 'un', 'un'),
  known('unep', 'United Nations Environment Programme', 'un', 'un', 'UNEP', 'PNUE'),
  known('unhabitat', 'UN-Habitat', 'un', 'un'),
  known('unaids', 'UNAIDS', 'un', 'un', 'ONUSIDA'),
  known('unctad', 'UNCTAD', 'un', 'un', 'CNUCED'),
  known('unitar', 'UNITAR', 'un', 'un'),
  known('wmo', 'World Meteorological Organization', 'un', 'un', 'WMO'),
  known('unrwa', 'UNRWA', 'un', 'un'),
  known('wto', 'World Trade Organization', 'un', 'international', 'WTO'),
  known('imf', 'International Monetary Fund', 'un', 'international', 'IMF', 'FMI'),
  known('interpol', 'INTERPOL', 'un', 'international'),
  known('osce', 'Organization for Security and Co-operation in Europe', 'un', 'regional', 'OSCE'),
  known('oas', 'Organization of American States', 'un', 'regional', 'OAS', 'OEA'),
  known('frontex', 'Frontex', 'un', 'regional'),
  known('oif', 'Organisation internationale de la Francophonie', 'un', 'regional', 'OIF', 'Francophonie'),
  known(
    'ue',
    'European Union',
    'un',
    'regional',
    'Union européenne',
    'UE',
    'Unión Europea',
    'Commission européenne',
    'Comisión Europea',
    'Commission official',
    'Commission spokesperson',
    'Commission spokesman',
    'Commission spokeswoman',
    'Commission representative',
  ),
  known('ua', 'African Union', 'un', 'regional', 'Union africaine', 'Unión Africana', 'UA'),
  known('iadb', 'Inter-American Development Bank', 'un', 'regional', 'IDB', 'BID'),
  known('afdb', 'African Development Bank', 'un', 'regional', 'AfDB'),
  known('comsec', 'Commonwealth Secretariat', 'un', 'regional'),
  known(
    'oim',
    'International Organization for Migration',
    'un',
    'un',
    'Organisation internationale pour les migrations',
    'Organización Internacional para las Migraciones',
  ),
  known(
    'oit',
    'International Labour Organization',
    'un',
    'un',
    'Organisation internationale du Travail',
    'Organización Internacional del Trabajo',
    'International Labor Organization',
    'International Labour Organisation',
  ),
  known('amnesty', 'Amnesty International', 'civil', 'civil society'),
  known('hrw', 'Human Rights Watch', 'civil', 'civil society'),
  known('oxfam', 'Oxfam', 'civil', 'civil society'),
  known('msf', 'Médecins Sans Frontières', 'civil', 'civil society', 'MSF'),
  known('ioe-es', 'International Organisation of Employers', 'civil', 'private sector', 'OIE'),
  known('red-cross', 'Red Cross', 'civil', 'civil society', 'Red Crescent', 'Croix-Rouge', 'Cruz Roja'),
];

/** Aliases of bodies that are offices or persons, and words too common to be a body alone. */
export const aliasesOfOffices: ReadonlySet<string> = new Set([
  'Louise Arbour',
  'Sutherland Report',
  'Special Rapporteur',
  'SRSG',
  'Special Representative for International Migration',
  'Special Representative of the Secretary-General for International Migration',
  'Special Rapporteur on the human rights of migrants',
  'President of the General Assembly',
  'PGA',
  'General Assembly',
  'Puerto Vallarta',
  'Action Committee',
]);

/** Places, waters and titles with a country's name in them that are not that State. */
export const otherHarmless: readonly string[] = `Mexico City;Ciudad de México;New Mexico;Nuevo México;Panama Papers
Panama Canal;Panama City;Guatemala City;Kuwait City;American Samoa;Lake Chad;Lake Chad Basin;Lac Tchad;Lago Chad;Niger Delta
River Niger;Niger River;Jordan River;River Jordan;Jordan Valley;Gulf of Oman;Sea of Japan;Lake Malawi;New South Wales;South Wales
New England;West Bengal;Inner Mongolia;East Jerusalem;Punjab;Congo River;Congo Basin;Georgia Tech;Atlanta, Georgia
Middle East;Cairo Plan of Action;Cairo Declaration;Palermo Convention;Palermo Protocol;Geneva Convention;Dhaka Declaration
China Sea;South China Sea;Great Britain and Ireland;Colombia University;Columbia;Washington Consensus
Nansen Initiative;Swiss Red Cross;German Red Cross;Danish Refugee Council;Norwegian Refugee Council;Nairobi Summit
Marrakech Declaration;Rabat Declaration;Lima Declaration;Kampala Convention;Kampala Declaration;Cartagena Declaration
British Columbia;New Guinea;Indian Ocean;French Polynesia;French Guiana;Dutch Caribbean;US dollars;US dollar
US Virgin Islands;British Virgin Islands;Sahara;Swiss francs;Spanish-speaking;French-speaking;Portuguese-speaking`.split(
  /[;\n]/,
);
