/**
 * The serial number of a date or time in ISO 8601, as cells with `t="d"` hold them: 2023-07-01 →
 * 45108. Null for what is none.
 */
export function readIsoDate(text: string, usesDate1904: boolean): number | null {
  const match =
    /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(
      text.trim(),
    );
  if (!match || text.trim() === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
  const serial = days + (usesDate1904 ? 24_107 : 25_569);
  // Excel counts a 29 February 1900 that never was.
  return (usesDate1904 || serial >= 61 ? serial : serial - 1) + time;
}
