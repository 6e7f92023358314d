/**
 * A number as the commonest formats show it: General, `0`, `0.00`, `#,##0`, `0.00%` and their like.
 * Null for any other format or a number that needs more thought (very large, very small).
 * Rounds half up by the number's 15 digits, as Excel does: 1.005 as `0.00` → 1.01.
 */
export function plainNumberText(value: number, format: string): string | null {
  if (format === 'General') return generalText(value);
  const plain = plainFormats.get(format);
  if (!plain) return null;
  const digits = roundedDigits(Math.abs(value), plain.isPercent ? 2 : 0, plain.decimals);
  if (digits === null) return null;
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  const text = plain.isGrouped ? grouped(digits) : digits;
  return plain.isPercent ? `${sign}${text}%` : sign + text;
}

interface PlainFormat {
  readonly decimals: number;
  readonly isPercent: boolean;
  readonly isGrouped: boolean;
}

const plainFormats: ReadonlyMap<string, PlainFormat> = new Map(
  [0, 1, 2, 3, 4].flatMap((decimals): [string, PlainFormat][] => {
    const tail = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
    return [
      [`0${tail}`, { decimals, isPercent: false, isGrouped: false }],
      [`#,##0${tail}`, { decimals, isPercent: false, isGrouped: true }],
      [`0${tail}%`, { decimals, isPercent: true, isGrouped: false }],
    ];
  }),
);

/** General shows what fits in 11 characters, rounded; some numbers are left to the slower way. */
function generalText(value: number): string | null {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 1e11)) return null;
  const text = String(value);
  if (text.length <= (value < 0 ? 12 : 11)) return text;
  return value > 0 && value < 1e8 ? longDecimal(value) : null;
}

/** 0.647250147841514 → 0.647250148, 1.083333333333333 → 1.083333333. */
function longDecimal(value: number): string {
  const exponent = Math.floor(Math.log10(value));
  if (exponent < 0) return value.toPrecision(10 + exponent).replace(/\.?0+$/, '');
  const factor = 10 ** (9 - exponent);
  return String(Math.round(value * factor) / factor);
}

/** `size` × 10^shift with so many decimals. */
function roundedDigits(size: number, shift: number, decimals: number): string | null {
  const places = shift + decimals;
  const scaled = size * 10 ** places;
  if (!(scaled < 1e9)) return null;
  const below = Math.floor(scaled);
  const rest = scaled - below;
  const isNearHalf = Math.abs(rest - 0.5) < 1e-5;
  const whole = isNearHalf ? roundedExactly(size, places) : rest > 0.5 ? below + 1 : below;
  return withPoint(whole, decimals);
}

/** Near a half, binary arithmetic does not say to which side a number belongs: its 15 digits do. */
function roundedExactly(size: number, places: number): number {
  const [digits = '0', exponent = '0'] = size.toExponential(14).replace('.', '').split('e');
  const unit = 10n ** BigInt(14 - Number(exponent) - places);
  return Number((2n * BigInt(digits) + unit) / (2n * unit));
}

function withPoint(whole: number, decimals: number): string {
  if (decimals === 0) return String(whole);
  const digits = String(whole).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function grouped(digits: string): string {
  const point = digits.indexOf('.');
  const end = point < 0 ? digits.length : point;
  let text = digits.slice(end);
  let at = end;
  for (; at > 3; at -= 3) text = `,${digits.slice(at - 3, at)}${text}`;
  return digits.slice(0, at) + text;
}
