/** Words written in lines with blanks between them, as the vocabularies keep them. */
export function wordList(lines: string): readonly string[] {
  return lines.trim().split(/\s+/u);
}
