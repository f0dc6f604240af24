// Starts a rule: writes the rule file and its case file, and puts it into the index.
//
//   npm run new-rule -- zh/refund-none-gift refund.none
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauseKindSchema } from '@/lib/core/clauses/types';
import { indexRules } from './index-rules';

const root = join(import.meta.dirname, '..');
const [id = '', kind = ''] = process.argv.slice(2);
if (!/^(?:zh|en)\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || !clauseKindSchema.safeParse(kind).success) {
  console.error(
    `usage: npm run new-rule -- zh|en/rule-name KIND\nkinds: ${clauseKindSchema.options.join(' ')}`,
  );
  process.exit(2);
}
const ruleFile = join(root, 'lib/core/clauses/rules', `${id}.ts`);
const caseFile = join(root, 'tests/rules', `${id}.cases.ts`);
if (existsSync(ruleFile)) {
  console.error(`${ruleFile} is there already`);
  process.exit(1);
}
writeFileSync(
  ruleFile,
  `import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: '${id}',
  kind: '${kind}',
  cues: [],
  any: [],
  not: [],
  example: '',
});
`,
);
writeFileSync(
  caseFile,
  `import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [],
  misses: [],
};
`,
);
indexRules();
console.log(`${ruleFile}\n${caseFile}`);
