const rules = new Intl.PluralRules('en-US');

/** The form of a word that goes with a count: `plural(1, 'cell', 'cells')` → cell. */
export function plural(count: number, one: string, other: string): string {
  return rules.select(count) === 'one' ? one : other;
}
