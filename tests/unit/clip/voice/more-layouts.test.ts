import { expect, it } from 'vitest';
import { bareWords, type Heard } from '@/lib/clip/recognise/heard';
import { suggestVoice } from '@/lib/clip/voice/suggest-voice';

type Case = [name: string | null, country: string | null, text: string, about?: Partial<Heard>];

it.each<Case>([
  [
    null,
    'NZ',
    'SPEAKER 2: thanks to fiji for that and um we have time for one more so new zealand over to you SPEAKER 4: good morning from the new zealand delegation we had um a long look at the farms and what we found was not pretty [[so we made a visa for those who were cheated]] SPEAKER 2: thank you',
  ],
  [
    null,
    'BB',
    'CO-CHAIR (AUSTRIA): thank you to cuba and a little silence please um the next delegation is barbados followed by the gambia so barbados you have the floor BARBADOS: good afternoon co-chairs uh we are a small island with a long memory of ships and [[every child can now walk into a school without papers]] thank you CO-CHAIR (AUSTRIA): thank you barbados',
  ],
  [
    'Amutenya',
    'NA',
    '[10:22:10] CHAIR: okay sorry we skipped namibia you have the floor now please [10:22:48] NAMIBIA (MS AMUTENYA): no problem at all chair we are patient people uh thank you um so the ones who went out they come back at eighteen and [[our mobile team is going to register them all]] thank you [10:24:36] CHAIR: thank you namibia',
  ],
  [
    'Omar Sowe-Lind',
    null,
    '[00:41:07] MODERATOR: brilliant thank you so much to the ambassador of latvia for that and we now go to our youth speaker the floor is yours omar [00:41:39] OMAR SOWE-LIND: thank you um hi everyone i am a bit nervous i grew up between two places and [[our ask is to put the facts on the apps]] [00:43:05] MODERATOR: wow thank you omar',
  ],
  [
    'Teresa Quiñones Vargas',
    'CR',
    'Thank you, Chair. Our country is small. [[We will open two offices.]] My delegation thanks you.',
    {
      title: 'Statement of Costa Rica – Round Table 1',
      headings: ['Permanent Mission of Costa Rica', 'Ambassador Teresa Quiñones Vargas, Chargé d’affaires a.i.'],
    },
  ],
  [
    'Ruta Kalnina-Berg',
    null,
    '2:41 p.m. Peru is up. 2:35 p.m. The hall is half empty. 2:27 p.m. Now for the unions. [[No cook should have to ask her boss for leave, says Ruta Kalnina-Berg of the Kitchen Workers’ Alliance.]] The galleries roar.',
  ],
  [
    'Davron Umarov',
    'TJ',
    'Next to speak was DAVRON UMAROV, Director of the Migration Service of Tajikistan, who said that times had changed. The Russian Federation remained the main destination. [[Nine centres, pointed out Mr. UMAROV, were already training welders.]]',
  ],
  [
    null,
    null,
    'Nobody objected. [[Speaking for the African Group, the representative of Lesotho called for funds.]] The meeting rose.',
  ],
])('%s for %s: %s', (name, country, text, about) => {
  const [before = '', rest = ''] = text.split('[[');
  const [quote = '', after = ''] = rest.split(']]');
  const { speaker, country: found } = suggestVoice({ ...bareWords, before, quote, after, ...about });
  expect([speaker?.value ?? null, found?.value ?? null]).toEqual([name, country]);
});
