/** An area that a text names, and where. Null: the station as a whole (全站, 三个片区). */
export interface NamedArea {
  readonly area: string | null;
  readonly start: number;
  readonly end: number;
}

/** The areas that a plain text names: 片区三, 第二片区, and those that the workbook's tables have. */
export function findAreas(text: string, areas: readonly string[]): readonly NamedArea[] {
  const found: NamedArea[] = [];
  for (const match of text.matchAll(numbered)) found.push(named(match[0], match.index));
  for (const match of text.matchAll(whole))
    found.push({ ...named(match[0], match.index), area: null });
  for (const area of areas) {
    const name = area.replace(/\s/g, '');
    if (name.length < 2) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (!found.some(({ start, end }) => at < end && start < at + name.length)) {
        found.push(named(name, at));
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Areas are the same by number: 片区一, 第一片区 and 片区1 are; 文冲片区 is itself. */
export function areaKey(area: string): string {
  const plain = area.normalize('NFKC').replace(/[\s()第号]/g, '');
  const digits = plain.replace(/[一二三四五六七八九十]+/g, (word) => String(numeral(word)));
  return digits.replace(/^(\d+)(片区|社工点|分站)$/, '$2$1');
}

const numeralWord = '[一二三四五六七八九十]{1,2}';
// A figure after the word is no number of the area: 片区3个. In 片区3个案 it is.
const digitsWord = '\\d{1,2}(?![\\d.%名人万]|个(?!案))';
const numbered = new RegExp(
  `(?:片区|社工点|分站)(?:${numeralWord}|${digitsWord})|第(?:${numeralWord}|\\d{1,2})(?:片区|社工点|分站)|${numeralWord}(?:片区|社工点)`,
  'g',
);
const whole =
  /全站|全街|[三两四五六七八九十\d各]个?片区(?:合计|共|总)|整体|(?:社工站|全站)(?:共计|共|合计|总计)/g;

function named(area: string, start: number): NamedArea {
  return { area, start, end: start + area.length };
}

function numeral(word: string): number {
  const digits = '一二三四五六七八九';
  const [tens = '', ones] = word.includes('十') ? word.split('十') : ['', word];
  const ten = word.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens) + 1) * 10 : 0;
  return ten + (ones ? digits.indexOf(ones) + 1 : 0);
}
