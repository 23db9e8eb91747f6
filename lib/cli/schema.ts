import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { schemaText } from './schema-text';

// npm run schema: writes the published description of a scorecard's file.
const file = join(import.meta.dirname, '../../public/schema/scorecard-v1.json');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, schemaText());
