import type { StaffGroup, StaffItem } from './claim.ts';
import type { Token } from './read-tokens.ts';
import { headsOfWho } from './vocabulary-claims.ts';

/** What of the staffing a figure states; null where it states something else. */
export function staffItemOf(
  { figure, piece, near, tail }: Token,
  clause: string,
): StaffItem | null {
  const { isPercent, unit } = figure.figure;
  if (isPercent) return /稳岗率[^,;]*$/.test(piece) ? 'stable-rate' : null;
  const words = near.replace(/[:为是共达有约]+$/u, '');
  const isAboutStaff = /到岗|应到|实到/.test(clause);
  if (unit !== null && !['人次', '人', '名', '位', '人月', '人/次'].includes(unit)) return null;
  if (/年以上|从业|经验/.test(near)) return /到岗|人次/.test(near) ? 'experienced' : null;
  if (/应到(?:岗|位)?(?:总)?(?:人次|人数)?$/u.test(words)) return 'required';
  if (/(?:实到|实际到岗|实际在岗|到岗)(?:岗|位)?(?:总)?(?:人次|人数)?$/u.test(words))
    return 'present';
  if (isAboutStaff && /(?:超配|多配|超额配备|超出)了?(?:人次)?$/u.test(words)) return 'surplus';
  if (isAboutStaff && /(?:缺少|短缺|欠缺|缺岗|缺配|少配|缺)了?(?:人次)?$/u.test(words))
    return 'shortfall';
  const isStable = /(?:持续|稳定)(?:稳定)?在岗的?(?:社工|人员|工作人员)?(?:人数|数)?$/u;
  if (unit !== '人次' && (isStable.test(words) || isStable.test(tail))) return 'stable-workers';
  return isRequirement(near, tail) && unit !== '人次' ? 'required-workers' : null;
}

/** Whom the words speak of last; undefined where they name nobody. */
export function whoIn(words: string): StaffGroup | undefined {
  if (/持证(?:社工)?[与和及、]+(?:非持证|未持证)/.test(words)) return 'all';
  let who: StaffGroup | undefined;
  for (let at = 0; at < words.length; at++) {
    const found = headsOfWho.find(([word]) => words.startsWith(word, at));
    if (!found) continue;
    who = found[1] ?? who;
    at += found[0].length - 1;
  }
  return who;
}

function isRequirement(near: string, tail: string): boolean {
  const words = near + tail;
  return (
    /(?:协议|合同|项目)(?:要求|约定|规定)/.test(near) &&
    /社工|工作人员|人员/.test(words) &&
    !/持证/.test(words)
  );
}
