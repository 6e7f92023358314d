import stringWidth from 'string-width';

/** Columns set under each other by their width on the screen; all but `left` to the right. */
export function alignedRows(
  rows: readonly (readonly string[])[],
  left: readonly number[],
): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  const cell = (text: string, column: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - stringWidth(text));
    return left.includes(column) ? text + space : space + text;
  };
  return rows.map((row) => `  ${row.map(cell).join('  ')}`.trimEnd());
}
