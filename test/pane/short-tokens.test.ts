import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tokens } from '@fluentui/react-components';
import { expect, it } from 'vitest';
import { withShortTokens } from '../../scripts/build/short-tokens.ts';

function asModule(code: string): Promise<{ readonly tokens: typeof tokens }> {
  return import(`data:text/javascript,${encodeURIComponent(code)}`) as ReturnType<typeof asModule>;
}

it("the build's short tokens are Fluent's, name by name", async () => {
  const { resolve } = createRequire(import.meta.url);
  const file = resolve('@fluentui/tokens/package.json').replace('package.json', 'lib/tokens.js');
  const code = readFileSync(file, 'utf8');
  const short = withShortTokens(code);
  expect(short.length * 3).toBeLessThan(code.length);
  const made = await asModule(short);
  const names = Object.keys(tokens) as (keyof typeof tokens)[];
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, made.tokens[name]]))).toEqual(tokens);
});
