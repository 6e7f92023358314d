/** A formula that shows a dash, as a cell does that cannot be told, where it would be an error. */
export function orDash(formula: string): string {
  return `IFERROR(${formula},"—")`;
}

/** A share of a whole that may come to be 0, a blank or a mark (/) when a source is edited. */
export function quotient(part: string, whole: string): string {
  return orDash(`${part}/${whole}`);
}
