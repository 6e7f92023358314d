/** Whether two pieces of plain data, without cycles, say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one)) return Array.isArray(other) && isSameList(one, other);
  const record = one as Readonly<Record<string, unknown>>;
  const second = other as Readonly<Record<string, unknown>>;
  let keys = 0;
  for (const key in record) {
    if (!(key in second && isSame(record[key], second[key]))) return false;
    keys++;
  }
  for (const _ in second) keys--;
  return keys === 0;
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!isSame(one[at], other[at])) return false;
  return true;
}
