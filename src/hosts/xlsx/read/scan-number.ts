import { char, isSpace } from '../xml/xml-scan.ts';

/** A whole number in ASCII digits; NaN for anything else. */
export function scanInteger(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= char.zero && byte <= char.nine) number = number * 10 + byte - char.zero;
    else if (!isSpace(byte)) return Number.NaN;
  }
  return number;
}

/**
 * A number of up to 15 digits with or without a point, exactly as `Number` reads it but without a
 * text in between; NaN for all else, which may still be a number.
 */
export function scanPlainNumber(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === char.minus;
  const first = isNegative ? start + 1 : start;
  if (end - first > 16 || end === first) return Number.NaN;
  let digits = 0;
  let decimals = -1;
  for (let at = first; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= char.zero && byte <= char.nine) digits = digits * 10 + byte - char.zero;
    else if (byte === char.point && decimals < 0) decimals = end - at - 1;
    else return Number.NaN;
  }
  if (digits >= 1e15 || decimals === end - first - 1) return Number.NaN;
  // Both are whole numbers that a double holds, so one division rounds once, as it should.
  const size = decimals > 0 ? digits / (powers[decimals] as number) : digits;
  return isNegative ? -size : size;
}

const powers = Array.from({ length: 17 }, (_, exponent) => 10 ** exponent);
