/** 续表, （续上表）, 接上表1: a line that says that the table of the page before goes on. */
export function saysContinued(text: string): boolean {
  return /^[(（]?(?:续上?[表页]|[接承]上[表页])[一二三\d]?[)）]?$/u.test(text.trim());
}
