/**
 * The name that a sheet of ours takes: the wanted one, or the next free one where another sheet
 * has it. Excel tells names apart without regard to case and holds 31 UTF-16 units.
 *
 * `freeSheetName('评估汇总', ['评估汇总'])` → `评估汇总 (2)`
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const name = allowedName(wanted);
  if (!used.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const next = cut(name, longest - end.length) + end;
    if (!used.has(next.toLowerCase())) return next;
  }
}

const longest = 31;

/** Without what Excel does not let stand in a sheet's name. */
function allowedName(wanted: string): string {
  const plain = wanted
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\p{Cc}/gu, ' ')
    .trim();
  const name = cut(plain, longest)
    .replace(/^'+|'+$/g, '')
    .trim();
  return name === '' || name.toLowerCase() === 'history' ? `${name}_` : name;
}

/** Not in the middle of a pair of UTF-16 units. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return (/[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short).trimEnd();
}
