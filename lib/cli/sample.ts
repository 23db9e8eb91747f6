import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scorecardText } from '@/lib/share/export';
import { sampleScorecard } from './sample-scorecard';

// npx tsx lib/cli/sample.ts: writes the sample that a new user may try and remove again.
const file = join(import.meta.dirname, '../../public/sample-scorecard.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, scorecardText(sampleScorecard()));
