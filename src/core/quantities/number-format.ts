/** What a number format says of a number that it shows. */
export type NumberFormat =
  /** General and `@`: the number shows as it is. */
  | { readonly kind: 'plain' }
  | { readonly kind: 'date' }
  | {
      readonly kind: 'decimal';
      readonly isPercent: boolean;
      /** Decimals shown; less 3 for each comma that divides by a thousand. Null for fractions and exponents. */
      readonly decimals: number | null;
      /** Literal text before and after the digits: `0"个"`. */
      readonly prefix: string;
      readonly suffix: string;
    };

/**
 * Reads a format code (en-US) for one number: the section for its sign, what it shows as decimals,
 * and the literal text around the digits. Colours, conditions, padding and locales count for nothing.
 *
 * `readNumberFormat('#,##0.0"万元"', 12.3)` → 1 decimal, suffix 万元.
 */
export function readNumberFormat(code: string, value: number): NumberFormat {
  if (code === 'General' || code === '@' || code === '' || code.startsWith('G/'))
    return { kind: 'plain' };
  const tokens = tokenise(sectionFor(code, value));
  const digits = tokens
    .filter((token) => token.kind === 'code')
    .map((token) => token.text)
    .join('');
  if (/general/i.test(digits)) return { kind: 'plain' };
  if (/[ymdhsbg]|上午|下午/i.test(digits) || tokens.some((token) => token.kind === 'elapsed')) {
    return { kind: 'date' };
  }
  if (!/[0#?]/.test(digits)) return { kind: 'plain' };
  return {
    kind: 'decimal',
    isPercent: digits.includes('%'),
    decimals: countDecimals(digits),
    ...literals(tokens),
  };
}

interface Token {
  readonly kind: 'code' | 'literal' | 'elapsed';
  readonly text: string;
}

const tokenPattern =
  /"([^"]*)"?|[\\!](.)|\[([^\]]*)\]|[_*].|E[+-]?0+|AM\/PM|A\/P|上午\/下午|General|./gi;

function tokenise(section: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of section.matchAll(tokenPattern)) {
    const text = match[0];
    if (match[1] !== undefined) tokens.push({ kind: 'literal', text: match[1] });
    else if (match[2] !== undefined) tokens.push({ kind: 'literal', text: match[2] });
    else if (match[3] !== undefined) tokens.push(...bracketToken(match[3]));
    else if (/^[_*]/.test(text)) continue;
    else if (/^[\u4e00-\u9fff℃¥￥$€<>=≥≤]$/.test(text)) tokens.push({ kind: 'literal', text });
    else tokens.push({ kind: 'code', text });
  }
  return tokens;
}

/** `[h]` counts time that has passed; `[$¥-804]` shows a currency; the others show nothing. */
function bracketToken(text: string): readonly Token[] {
  if (/^(h+|m+|s+)$/i.test(text)) return [{ kind: 'elapsed', text }];
  const currency = /^\$([^-]+)/.exec(text)?.[1];
  return currency ? [{ kind: 'literal', text: currency }] : [];
}

function sectionFor(code: string, value: number): string {
  const sections = splitSections(code);
  const [first = code, second, third] = sections;
  if (sections.some((section) => /\[[<>=]/.test(section))) return first;
  if (value < 0 && second !== undefined && /[0#?]/.test(second)) return second;
  if (value === 0 && third !== undefined && /[0#?]/.test(third)) return third;
  return first;
}

function splitSections(code: string): readonly string[] {
  const sections = [''];
  for (const match of code.matchAll(/"[^"]*"?|[\\!_*].|\[[^\]]*\]|./gs)) {
    if (match[0] === ';') sections.push('');
    else sections[sections.length - 1] += match[0];
  }
  return sections;
}

function countDecimals(digits: string): number | null {
  if (/\/|E[+-]?0/i.test(digits)) return null;
  const decimals = /\.([0#?]*)/.exec(digits)?.[1]?.length ?? 0;
  const thousands = /[0#?](,+)(?![0#?,])/.exec(digits)?.[1]?.length ?? 0;
  return decimals - 3 * thousands;
}

function literals(tokens: readonly Token[]): { readonly prefix: string; readonly suffix: string } {
  const isDigit = (token: Token) => token.kind === 'code' && /[0#?]/.test(token.text);
  const first = tokens.findIndex(isDigit);
  const last = tokens.findLastIndex(isDigit);
  const text = (part: readonly Token[]) =>
    part
      .filter((token) => token.kind === 'literal')
      .map((token) => token.text)
      .join('')
      .trim();
  return { prefix: text(tokens.slice(0, first)), suffix: text(tokens.slice(last + 1)) };
}
