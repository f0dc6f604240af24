// Writes lib/core/clauses/rules/{zh,en}/index.ts from the rule files that are there, in the order of their names.
//
//   npx tsx scripts/index-rules.ts
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RULES = join(import.meta.dirname, '../lib/core/clauses/rules');
const LANGUAGES = { zh: 'chineseRules', en: 'englishRules' } as const;

export function indexRules(): void {
  for (const [folder, list] of Object.entries(LANGUAGES)) {
    const names = readdirSync(join(RULES, folder))
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map((file) => file.slice(0, -'.ts'.length))
      .sort();
    const variable = (name: string) =>
      name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    const lines = [
      '// Written by scripts/index-rules.ts; edit the rule files instead.',
      "import type { Rule } from '../../rule-format';",
      ...names.map((name) => `import { rule as ${variable(name)} } from './${name}';`),
      '',
      `export const ${list}: readonly Rule[] = [`,
      ...names.map((name) => `  ${variable(name)},`),
      '];',
      '',
    ];
    writeFileSync(join(RULES, folder, 'index.ts'), lines.join('\n'));
  }
}

if (process.argv[1] === import.meta.filename) indexRules();
