import { foldText } from './normalise-label.ts';

const ticks = '[☑√✓✔■●▣◉⊙R]';
const boxes = '[□☐○◯〇¨]';
const afterName = new RegExp(`^\\(?${ticks}\\)?`, 'u');
const anySign = new RegExp(`${ticks}|${boxes}`, 'u');

/**
 * The one of several names that is ticked: 优☑ 良□ 中□ 差□, □优 √良, 优（√）良（ ）. Null where none is,
 * or two are, and for a text without boxes.
 */
export function readTicked(text: string, names: readonly string[]): string | null {
  if (text.length > 60) return null;
  const plain = foldText(text).replace(/^.*[:：]/u, '');
  if (!anySign.test(plain)) return null;
  const isBefore = anySign.test(plain.charAt(0)) || /^\([^)]?\)/u.test(plain);
  const found = names.filter((name) => {
    const at = plain.indexOf(name);
    const isWhole = at >= 0 && !/\p{Script=Han}/u.test(plain.charAt(at - 1));
    if (!isWhole || /\p{Script=Han}/u.test(plain.charAt(at + name.length))) return false;
    const [before, after] = [plain.slice(0, at), plain.slice(at + name.length)];
    return isBefore ? beforeName.test(before) : afterName.test(after);
  });
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}

const beforeName = new RegExp(`${ticks}\\)?$`, 'u');
