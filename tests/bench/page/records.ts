import { countries } from '@/lib/compact/countries';
import { targets } from '@/lib/compact/targets';
import type { Stance } from '@/lib/scorecard/fields';
import type { Records } from '@/lib/scorecard/records';
import { filing, records, statement } from '../../builders';

const SENTENCE =
  'We will end the immigration detention of children and open regular pathways for workers at all skills';
const stances: Stance[] = ['promise', 'progress', 'setback', 'position'];

/** Statements, each with one filing (about 3 KB the pair as JSON), over thirty States, all targets and ten years. */
export function scorecardOf(count: number, from = 0): Records {
  const made = Array.from({ length: count }, (_, at) => one(from + at));
  return records({ statements: made.map((it) => it.said), filings: made.map((it) => it.filed) });
}

function one(at: number) {
  const country = countries[(at * 7) % 30]?.code ?? 'PT';
  const targetId = targets[(at * 11) % targets.length]?.id ?? 'bid-children';
  const said = statement({
    country,
    quote: `${SENTENCE}, says paragraph ${at} of the record.`,
    url: `https://meetings.example.org/records/${at % 400}/statement-${at}`,
    date: `${2016 + (at % 10)}-${two(1 + (at % 12))}-${two(1 + (at % 28))}`,
  });
  return { said, filed: filing({ of: said, country, targetId, stance: stances[at % stances.length], group: 'state' }) };
}

const two = (n: number) => String(n).padStart(2, '0');
