/** One sign that is no letter and no number: a tick, a dot, a dash. No head of a table is one. */
export function isSign(text: string): boolean {
  return /^[^\p{L}\p{N}\s]$/u.test(text);
}
