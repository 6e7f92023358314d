/**
 * What Chromium 109 and Safari 15 lack of ES2023, given to all arrays. Imported first by whatever
 * starts in a browser; where the methods are there it does nothing.
 */
const lacking = {
  toSorted<T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
    return [...this].sort(compare);
  },
  toReversed<T>(this: readonly T[]): T[] {
    return [...this].reverse();
  },
};

for (const [name, value] of Object.entries(lacking)) {
  if (!(name in Array.prototype)) {
    Object.defineProperty(Array.prototype, name, { value, configurable: true, writable: true });
  }
}
