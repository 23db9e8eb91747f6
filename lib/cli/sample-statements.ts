import type { Group, Stance } from '@/lib/scorecard/fields';
import type { Strength } from '@/lib/scorecard/judgement';

/** One filing of an invented statement: target, stance, strength, group, who files it, and the statement it contradicts. */
export type SampleFiling = [string, Stance, Strength, Group, Assessor, string?];

/** The three invented assessors. */
export type Assessor = 'lina' | 'tomas' | 'wanjiru';

/** An invented statement; nobody has said any of this. */
export interface SampleStatement {
  quote: string;
  /** Name, role, organisation and country of an invented speaker. */
  speaker: [string, string, string, string | null];
  /** Country the statement is about. */
  on: string | null;
  /** Page of the sample's own example.org. */
  page: string;
  /** Day, month or year; null = not known yet. */
  date: string | null;
  objective: number | null;
  filings?: SampleFiling[];
  /** Name by which a contradiction calls it. */
  key?: string;
}

/** What the sample's speakers say. */
export const sampleStatements: SampleStatement[] = [
  // Portugal: four voices on one target, and a contested one.
  {
    quote: 'By the end of 2023 no child will be held in a detention centre because of the papers of a parent.',
    speaker: ['Inês Valadares', 'State Secretary for Migration', 'Ministry of the Interior', 'PT'],
    on: 'PT',
    page: 'review-forum-2022/portugal',
    date: '2022-05-18',
    objective: 13,
    key: 'pt-promise',
    filings: [
      ['no-child-detention', 'promise', 2, 'state', 'lina'],
      ['no-child-detention', 'promise', 1, 'state', 'tomas'],
      ['alternatives-to-detention', 'promise', 1, 'state', 'lina'],
    ],
  },
  {
    quote: 'The new reception houses for families are open in three districts and paid for until 2027.',
    speaker: ['Inês Valadares', 'State Secretary for Migration', 'Ministry of the Interior', 'PT'],
    on: 'PT',
    page: 'regional-review-2024/portugal',
    date: '2024-03-12',
    objective: 13,
    key: 'pt-houses',
    filings: [
      ['no-child-detention', 'progress', 2, 'state', 'lina'],
      ['alternatives-to-detention', 'progress', 2, 'state', 'wanjiru'],
    ],
  },
  {
    quote: 'We have seen the draft procedure for families and welcome that it names the best interests of the child.',
    speaker: ['Oren Castellane', 'Regional adviser', 'UN agency for children (sample)', null],
    on: 'PT',
    page: 'regional-review-2024/agencies',
    date: '2024-03-13',
    objective: 13,
    filings: [
      ['no-child-detention', 'progress', 1, 'un', 'lina'],
      ['bid-children', 'progress', 1, 'un', 'tomas'],
    ],
  },
  {
    quote: 'Last winter our volunteers still met eleven children behind the fence at the airport.',
    speaker: ['Marta Quintela', 'Coordinator', 'Lisbon Families Network (sample)', null],
    on: 'PT',
    page: 'regional-review-2024/civil-society',
    date: '2024-03-13',
    objective: 13,
    filings: [
      ['no-child-detention', 'setback', 1, 'civil', 'wanjiru'],
      ['no-child-detention', 'contradiction', 2, 'civil', 'tomas', 'pt-houses'],
    ],
  },
  {
    quote: 'On four unannounced visits our office found families in the open houses and no child in the closed wing.',
    speaker: ['Duarte Saldanha', 'Deputy Ombudsperson', 'Office of the Ombudsperson', 'PT'],
    on: 'PT',
    page: 'ombuds/annual-report',
    date: '2025-06',
    objective: 13,
    filings: [['no-child-detention', 'progress', 2, 'independent', 'lina']],
  },
  {
    quote: 'Diplomas of nurses from five partner countries are now recognised within ninety days.',
    speaker: ['Inês Valadares', 'State Secretary for Migration', 'Ministry of the Interior', 'PT'],
    on: 'PT',
    page: 'regional-review-2024/portugal',
    date: '2024-03-12',
    objective: 18,
    filings: [['skills-recognition', 'progress', 2, 'state', 'tomas']],
  },
  // Kenya
  {
    quote:
      'Every county will have a desk where a migrant child can be registered at birth, whatever the status of the mother.',
    speaker: ['Achieng Morara', 'Principal Secretary', 'State Department for Citizen Services', 'KE'],
    on: 'KE',
    page: 'review-forum-2022/kenya',
    date: '2022-05-19',
    objective: 4,
    filings: [['legal-identity-for-all', 'promise', 2, 'state', 'wanjiru']],
  },
  {
    quote: 'Twenty-two of forty-seven counties run such a desk today.',
    speaker: ['Achieng Morara', 'Principal Secretary', 'State Department for Citizen Services', 'KE'],
    on: 'KE',
    page: 'regional-review-2024/kenya',
    date: '2024-10-09',
    objective: 4,
    key: 'ke-desks',
    filings: [
      ['legal-identity-for-all', 'progress', 2, 'state', 'wanjiru'],
      ['legal-identity-for-all', 'progress', 1, 'state', 'lina'],
    ],
  },
  {
    quote: 'Mothers without papers are still sent away from the desks in the border towns we visit.',
    speaker: ['Baraka Lemayian', 'Field officer', 'Rift Valley Birth Right (sample)', null],
    on: 'KE',
    page: 'regional-review-2024/civil-society',
    date: '2024-10-09',
    objective: 4,
    filings: [
      ['legal-identity-for-all', 'contradiction', 2, 'civil', 'wanjiru', 'ke-desks'],
      ['no-service-refusal-for-papers', 'setback', 1, 'civil', 'wanjiru'],
    ],
  },
  {
    quote:
      'Recruiters who charge domestic workers a fee lose their licence under the act that came into force in July.',
    speaker: ['Naliaka Wekulo', 'Director of Labour Migration', 'Ministry of Labour', 'KE'],
    on: 'KE',
    page: 'regional-review-2024/kenya',
    date: '2024-10-10',
    objective: 6,
    filings: [
      ['no-recruitment-fees', 'progress', 2, 'state', 'tomas'],
      ['recruitment-reform', 'progress', 2, 'state', 'tomas'],
    ],
  },
  {
    quote: 'Nine out of ten women we asked had paid an agent, some of them a year of wages.',
    speaker: ['Baraka Lemayian', 'Field officer', 'Rift Valley Birth Right (sample)', null],
    on: 'KE',
    page: 'regional-review-2024/civil-society',
    date: '2024-10-10',
    objective: 6,
    filings: [['no-recruitment-fees', 'setback', 3, 'civil', 'wanjiru']],
  },
  // Philippines
  {
    quote: 'Our one helpline for nationals abroad answers at every hour of the day in eleven languages.',
    speaker: ['Luzviminda Arceo', 'Undersecretary', 'Department of Migrant Workers', 'PH'],
    on: 'PH',
    page: 'review-forum-2022/philippines',
    date: '2022-05-17',
    objective: 14,
    filings: [['consular-helpline', 'progress', 3, 'state', 'lina']],
  },
  {
    quote: 'We rang the helpline forty times in one week and reached a person forty times.',
    speaker: ['Dalisay Ferrer', 'Researcher', 'Manila Institute for Mobility (sample)', null],
    on: 'PH',
    page: 'journal/helplines',
    date: '2023-02',
    objective: 14,
    filings: [
      ['consular-helpline', 'progress', 3, 'independent', 'lina'],
      ['consular-helpline', 'progress', 3, 'independent', 'tomas'],
    ],
  },
  {
    quote: 'Seafarers and domestic workers can carry their pension months home from six more countries.',
    speaker: ['Luzviminda Arceo', 'Undersecretary', 'Department of Migrant Workers', 'PH'],
    on: 'PH',
    page: 'regional-review-2024/philippines',
    date: '2025-02-05',
    objective: 22,
    filings: [
      ['portability-agreements', 'progress', 2, 'state', 'tomas'],
      ['social-security-origin', 'promise', 1, 'state', 'tomas'],
    ],
  },
  {
    quote: 'Agreements are signed, but not one of our members has drawn a pension under them.',
    speaker: ['Crisanto Belmonte', 'Secretary', 'Union of Returned Seafarers (sample)', null],
    on: 'PH',
    page: 'regional-review-2024/unions',
    date: '2025-02-06',
    objective: 22,
    filings: [['portability-agreements', 'setback', 1, 'civil', 'wanjiru']],
  },
  {
    quote: 'Training on money, contracts and rights is now given before departure in every region.',
    speaker: ['Luzviminda Arceo', 'Undersecretary', 'Department of Migrant Workers', 'PH'],
    on: 'PH',
    page: 'regional-review-2024/philippines',
    date: '2025-02-05',
    objective: 3,
    filings: [['orientation-and-information-points', 'progress', 2, 'state', 'lina']],
  },
  // Mexico
  {
    quote: 'We will name a guardian for every child who arrives alone, within three days.',
    speaker: ['Ximena Robledo', 'Head of the children’s unit', 'Migration Policy Unit', 'MX'],
    on: 'MX',
    page: 'review-forum-2022/mexico',
    date: '2022-05-18',
    objective: 7,
    filings: [['guardians-for-uasc', 'promise', 2, 'state', 'lina']],
  },
  {
    quote: 'Half of the children waited longer than a month for a guardian last year.',
    speaker: ['Ximena Robledo', 'Head of the children’s unit', 'Migration Policy Unit', 'MX'],
    on: 'MX',
    page: 'regional-review-2024/mexico',
    date: '2025-03-19',
    objective: 7,
    filings: [
      ['guardians-for-uasc', 'setback', 1, 'state', 'lina'],
      ['guardians-for-uasc', 'setback', 1, 'state', 'wanjiru'],
    ],
  },
  {
    quote: 'The register of guardians exists and sixty people have been trained with our support.',
    speaker: ['Teodoro Anaya', 'Programme officer', 'UN agency for children (sample)', null],
    on: 'MX',
    page: 'regional-review-2024/agencies',
    date: '2025-03-19',
    objective: 7,
    filings: [['guardians-for-uasc', 'progress', 1, 'un', 'tomas']],
  },
  {
    quote: 'The families of the missing now have one telephone number and one forensic file across four countries.',
    speaker: ['Ximena Robledo', 'Head of the children’s unit', 'Migration Policy Unit', 'MX'],
    on: 'MX',
    page: 'regional-review-2024/mexico',
    date: '2025-03-20',
    objective: 8,
    filings: [['missing-migrants-identified', 'progress', 2, 'state', 'tomas']],
  },
  {
    quote: 'The file exists on paper; in our state no body has been compared with it since it was announced.',
    speaker: ['Remedios Altuna', 'Mother and founder', 'Circle of Searching Families (sample)', null],
    on: 'MX',
    page: 'regional-review-2024/civil-society',
    date: '2025-03-20',
    objective: 8,
    filings: [['missing-migrants-identified', 'setback', 2, 'civil', 'wanjiru']],
  },
  // Germany: a gap that the State names itself.
  {
    quote: 'On family reunification we are not doing well: the waiting time has doubled in two years.',
    speaker: ['Annegret Hollmann', 'Commissioner', 'Federal Commission for Integration', 'DE'],
    on: 'DE',
    page: 'regional-review-2024/germany',
    date: '2024-03-12',
    objective: 5,
    filings: [
      ['family-reunification', 'setback', 2, 'state', 'lina'],
      ['family-reunification', 'setback', 2, 'state', 'tomas'],
    ],
  },
  {
    quote: 'Two visa centres have been added, and the first appointments come sooner than a year ago.',
    speaker: ['Piet Overmars', 'Regional director', 'Intergovernmental Office for Mobility (sample)', null],
    on: 'DE',
    page: 'regional-review-2024/agencies',
    date: '2024-03-13',
    objective: 5,
    filings: [['family-reunification', 'progress', 1, 'un', 'lina']],
  },
  {
    quote: 'The skilled work act now lets people change employer after a simple notice.',
    speaker: ['Annegret Hollmann', 'Commissioner', 'Federal Commission for Integration', 'DE'],
    on: 'DE',
    page: 'regional-review-2024/germany',
    date: '2024-03-12',
    objective: 6,
    filings: [
      ['change-of-employer', 'progress', 2, 'state', 'tomas'],
      ['skills-recognition', 'progress', 1, 'state', 'tomas'],
    ],
  },
  {
    quote: 'Attacks on shelters are recorded by a new police unit, and the figures are published each quarter.',
    speaker: ['Jonas Wiedekamp', 'Editor', 'The Lantern (sample)', null],
    on: 'DE',
    page: 'lantern/hate-crime-figures',
    date: '2025-01-20',
    objective: 17,
    filings: [['hate-crime-law', 'progress', 2, 'independent', 'lina']],
  },
  {
    quote: 'Hospitals must still report a patient without papers, whatever the reform promised.',
    speaker: ['Selin Aydoğmuş', 'Physician', 'Open Clinic (sample)', null],
    on: 'DE',
    page: 'regional-review-2024/civil-society',
    date: '2024-03-13',
    objective: 15,
    filings: [
      ['service-firewall', 'setback', 1, 'civil', 'wanjiru'],
      ['health-access', 'setback', 1, 'civil', 'wanjiru'],
    ],
  },
  // Morocco
  {
    quote: 'A third campaign will open the way to regular status for people who have lived here for five years.',
    speaker: ['Yassine Berrahal', 'Ambassador', 'Permanent Mission', 'MA'],
    on: 'MA',
    page: 'review-forum-2022/morocco',
    date: '2022-05-20',
    objective: 7,
    filings: [['status-pathways', 'promise', 2, 'state', 'tomas']],
  },
  {
    quote: 'Children of migrants sit in our public schools in all twelve regions.',
    speaker: ['Yassine Berrahal', 'Ambassador', 'Permanent Mission', 'MA'],
    on: 'MA',
    page: 'regional-review-2024/morocco',
    date: '2024-10-08',
    objective: 15,
    filings: [
      ['education-access', 'progress', 3, 'state', 'tomas'],
      ['education-access', 'progress', 2, 'state', 'wanjiru'],
    ],
  },
  {
    quote: 'Enrolment of migrant children has grown by a third in the regions where we work.',
    speaker: ['Idrissa Koulibar', 'Education officer', 'UN agency for children (sample)', null],
    on: 'MA',
    page: 'regional-review-2024/agencies',
    date: '2024-10-08',
    objective: 15,
    filings: [['education-access', 'progress', 2, 'un', 'lina']],
  },
  {
    quote: 'A single rescue centre now answers calls from both coasts.',
    speaker: ['Yassine Berrahal', 'Ambassador', 'Permanent Mission', 'MA'],
    on: 'MA',
    page: 'regional-review-2024/morocco',
    date: '2024-10-08',
    objective: 8,
    filings: [['search-and-rescue', 'progress', 2, 'state', 'lina']],
  },
  // Bangladesh
  {
    quote: 'We will bring the cost of sending money home below four per cent in every corridor.',
    speaker: ['Farhana Talukder', 'Joint Secretary', 'Ministry of Expatriates’ Welfare', 'BD'],
    on: 'BD',
    page: 'review-forum-2022/bangladesh',
    date: '2022-05-19',
    objective: 20,
    filings: [['remittance-cost-3-percent', 'promise', 1, 'state', 'lina']],
  },
  {
    quote: 'The average price in our survey is five per cent, a point lower than two years before.',
    speaker: ['Nabil Chowdhury', 'Statistician', 'Centre for Remittance Data (sample)', null],
    on: 'BD',
    page: 'journal/remittance-prices',
    date: '2025',
    objective: 20,
    filings: [
      ['remittance-cost-3-percent', 'progress', 1, 'independent', 'lina'],
      ['remittance-price-comparison', 'progress', 3, 'independent', 'lina'],
    ],
  },
  {
    quote: 'People from the drowned villages ask for a way to leave with papers, and there is none yet.',
    speaker: ['Shirin Akhtaruz', 'Organiser', 'Delta Peoples’ Assembly (sample)', null],
    on: 'BD',
    page: 'regional-review-2024/civil-society-asia',
    date: '2025-02-06',
    objective: 5,
    filings: [['climate-pathways', 'setback', 1, 'civil', 'wanjiru']],
  },
  {
    quote: 'A planned relocation programme for river families has been funded for ten years.',
    speaker: ['Farhana Talukder', 'Joint Secretary', 'Ministry of Expatriates’ Welfare', 'BD'],
    on: 'BD',
    page: 'regional-review-2024/bangladesh',
    date: '2025-02-05',
    objective: 2,
    filings: [['climate-pathways', 'progress', 2, 'state', 'tomas']],
  },
  // Colombia
  {
    quote: 'Ten years of protection for our neighbours is law, and nobody who registered has to leave.',
    speaker: ['Amparo Restrepo Vélez', 'Vice-minister', 'Ministry of Foreign Affairs', 'CO'],
    on: 'CO',
    page: 'review-forum-2022/colombia',
    date: '2022-05-17',
    objective: 7,
    key: 'co-law',
    filings: [
      ['status-pathways', 'progress', 3, 'state', 'lina'],
      ['status-pathways', 'promise', 3, 'state', 'tomas'],
    ],
  },
  {
    quote: 'Two million people hold the permit; our joint team has checked a sample of the files.',
    speaker: ['Gustaf Lindroth', 'Representative', 'Intergovernmental Office for Mobility (sample)', null],
    on: 'CO',
    page: 'regional-review-2024/agencies',
    date: '2025-03-18',
    objective: 7,
    filings: [['status-pathways', 'progress', 3, 'un', 'lina']],
  },
  {
    quote: 'Those who crossed after the closing date are told that the office is no longer competent.',
    speaker: ['Yolima Cárdenas', 'Lawyer', 'Border Legal Aid (sample)', null],
    on: 'CO',
    page: 'regional-review-2024/civil-society',
    date: '2025-03-19',
    objective: 7,
    filings: [['status-pathways', 'contradiction', 1, 'civil', 'wanjiru', 'co-law']],
  },
  {
    quote: 'Migrants may see a doctor under the same rules as nationals once they are registered.',
    speaker: ['Amparo Restrepo Vélez', 'Vice-minister', 'Ministry of Foreign Affairs', 'CO'],
    on: 'CO',
    page: 'regional-review-2024/colombia',
    date: '2025-03-18',
    objective: 15,
    filings: [['health-access', 'progress', 2, 'state', 'wanjiru']],
  },
  // Ghana
  {
    quote: 'The national plan for the Compact was adopted by cabinet with forty indicators.',
    speaker: ['Kwabena Osei-Tutuwa', 'Chief Director', 'Ministry of the Interior', 'GH'],
    on: 'GH',
    page: 'regional-review-2024/ghana',
    date: '2024-10-09',
    objective: 23,
    filings: [
      ['national-implementation-plan', 'progress', 3, 'state', 'lina'],
      ['national-implementation-plan', 'progress', 2, 'state', 'tomas'],
    ],
  },
  {
    quote: 'Civil society holds four of the twelve seats on the committee that follows the plan.',
    speaker: ['Efua Mensimah', 'Convenor', 'Coastal Migration Platform (sample)', null],
    on: 'GH',
    page: 'regional-review-2024/civil-society',
    date: '2024-10-10',
    objective: 23,
    filings: [
      ['civil-society-monitoring', 'progress', 2, 'civil', 'wanjiru'],
      ['national-implementation-plan', 'progress', 2, 'civil', 'wanjiru'],
    ],
  },
  {
    quote: 'An office for Ghanaians abroad helps them to invest at home without a middleman.',
    speaker: ['Kwabena Osei-Tutuwa', 'Chief Director', 'Ministry of the Interior', 'GH'],
    on: 'GH',
    page: 'regional-review-2024/ghana',
    date: '2024-10-09',
    objective: 19,
    filings: [['diaspora-policy', 'progress', 2, 'state', 'tomas']],
  },
  {
    quote: 'People who come back find a grant and a course, and the village is asked what it needs.',
    speaker: ['Efua Mensimah', 'Convenor', 'Coastal Migration Platform (sample)', null],
    on: 'GH',
    page: 'regional-review-2024/civil-society',
    date: '2024-10-10',
    objective: 21,
    filings: [['sustainable-reintegration', 'progress', 1, 'civil', 'wanjiru']],
  },
  // Sweden: a position only, so nothing is rated.
  {
    quote: 'Return must be possible, safe and dignified, and it must rest on an individual assessment.',
    speaker: ['Elsa Nordenfelt', 'Delegate', 'Permanent Mission', 'SE'],
    on: 'SE',
    page: 'review-forum-2022/sweden',
    date: '2022-05-20',
    objective: 21,
    filings: [['safe-dignified-return', 'position', null, 'state', 'tomas']],
  },
  // The inbox: clipped, not filed, some without a day.
  {
    quote: 'We call upon all partners to keep the lamp of solidarity lit.',
    speaker: ['Elsa Nordenfelt', 'Delegate', 'Permanent Mission', 'SE'],
    on: 'SE',
    page: 'review-forum-2022/sweden',
    date: '2022-05-20',
    objective: null,
  },
  {
    quote: 'A hotline is good, a hotline with a budget is better.',
    speaker: ['Crisanto Belmonte', 'Secretary', 'Union of Returned Seafarers (sample)', null],
    on: null,
    page: 'blog/after-the-forum',
    date: null,
    objective: 14,
  },
  {
    quote: 'Our association counted thirty pushbacks at the river this spring.',
    speaker: ['Marta Quintela', 'Coordinator', 'Lisbon Families Network (sample)', null],
    on: null,
    page: 'blog/spring-notes',
    date: null,
    objective: 21,
  },
  {
    quote: 'The ministry will publish its migration profile before the next forum.',
    speaker: ['Achieng Morara', 'Principal Secretary', 'State Department for Citizen Services', 'KE'],
    on: 'KE',
    page: 'news/profile',
    date: null,
    objective: 1,
  },
  {
    quote: 'Money for implementation has reached eleven of the countries that asked for it.',
    speaker: ['Piet Overmars', 'Regional director', 'Intergovernmental Office for Mobility (sample)', null],
    on: null,
    page: 'news/trust-fund',
    date: '2025-11',
    objective: 23,
  },
];
