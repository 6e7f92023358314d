/** What was typed into a form while its earlier words were being saved: that is still to be saved. */
export function stillTyped<T extends object>(now: T, saved: T): Partial<T> {
  const left = Object.entries(now).filter(([field, text]) => {
    return text !== (saved as Readonly<Record<string, unknown>>)[field];
  });
  return Object.fromEntries(left) as Partial<T>;
}
