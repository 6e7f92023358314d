import { foldText, normaliseLabel } from '../words/normalise-label.ts';

/** A heading as it is compared first: blanks, breaks and full-width signs make no difference. */
export function exactText(text: string): string {
  return foldText(text).toLowerCase();
}

/**
 * A heading as it is compared next: numbering, brackets, closing signs and dates make no difference
 * either, so that 2023年完成量（1-6月） of one year is 2024年完成量（1-12月） of the next.
 */
export function looseText(text: string): string {
  const { core } = normaliseLabel(text);
  const rest = core
    .replace(
      /(截止|截至|至)?(19|20)\d{2}([年./-]\d{1,2}([月./-]\d{1,2}日?)?月?|年度?)?(底|末|止)?/gu,
      '',
    )
    .replace(/(截止|截至)?\d{1,2}([-至~]\d{1,2})?月(\d{1,2}日)?(份|底|末)?/gu, '')
    .replace(/^[-至~]+|[-至~]+$/gu, '');
  return (rest === '' ? core : rest).toLowerCase();
}
