export type OfficeThemeName = 'light' | 'dark';

/** The theme of the program around the pane, by the lightness of its ground; light where unknown. */
export function officeTheme(): OfficeThemeName {
  const ground = groundColor();
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(ground ?? '');
  if (!match) return 'light';
  const [red = 255, green = 255, blue = 255] = match
    .slice(1)
    .map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
}

/** Not every program has a theme, whatever the types say. */
function groundColor(): string | undefined {
  const { officeTheme: theme } = Office.context as { readonly officeTheme?: Office.OfficeTheme };
  return theme?.bodyBackgroundColor;
}
