/** Bytes with a text put in place of what stands from `from` up to `to`. */
export function spliceBytes(bytes: Uint8Array, from: number, to: number, text: string): Uint8Array {
  const piece = new TextEncoder().encode(text);
  const result = new Uint8Array(bytes.length - (to - from) + piece.length);
  result.set(bytes.subarray(0, from));
  result.set(piece, from);
  result.set(bytes.subarray(to), from + piece.length);
  return result;
}
