/** A piece of a text to be put in place of what stands from `from` up to `to`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all pieces put in; those at one place follow in the order given. */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = splices.map((piece, order) => ({ piece, order }));
  ordered.sort((a, b) => a.piece.from - b.piece.from || a.order - b.order);
  let result = '';
  let at = 0;
  for (const { piece } of ordered) {
    result += text.slice(at, piece.from) + piece.text;
    at = Math.max(at, piece.to);
  }
  return result + text.slice(at);
}
