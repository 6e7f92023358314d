import { formatPosition, formatRange } from '../../../core/cells/a1.ts';
import type { SheetPlan } from '../../../plan/sheet-plan.ts';
import { element, escapeText } from '../xml/xml-text.ts';
import type { StyleTable } from './style-table.ts';

/**
 * Words that take a colour. Longer words come first and end the search: 不合格 holds 合格 and is
 * not it.
 */
export function highlightsXml(
  highlights: NonNullable<SheetPlan['highlights']>,
  styles: StyleTable,
): string {
  const ordered = [...highlights].sort((a, b) => b.text.length - a.text.length);
  const rules = ordered.map(({ range, text, color, fill }, at) => {
    const first = formatPosition({ row: range.top, column: range.left });
    const wanted = text.replaceAll('"', '""');
    const formula = element(
      'formula',
      {},
      escapeText(`NOT(ISERROR(SEARCH("${wanted}",${first})))`),
    );
    const attributes = {
      type: 'containsText',
      dxfId: styles.differential({ color, fill }),
      priority: at + 1,
      stopIfTrue: 1,
      operator: 'containsText',
      text,
    };
    const rule = element('cfRule', attributes, formula);
    return element('conditionalFormatting', { sqref: formatRange(range) }, rule);
  });
  return rules.join('');
}

/** Lists to choose from; another word may be typed after a question. */
export function choicesXml(choices: NonNullable<SheetPlan['choices']>): string {
  const lists = choices
    .filter(({ values }) => canList(values))
    .map(({ range, values }) => {
      const list = `"${values.join().replaceAll('"', '""')}"`;
      const attributes = {
        type: 'list',
        errorStyle: 'warning',
        allowBlank: 1,
        showErrorMessage: 1,
        sqref: formatRange(range),
      };
      return element('dataValidation', attributes, element('formula1', {}, escapeText(list)));
    });
  if (lists.length === 0) return '';
  return element('dataValidations', { count: lists.length }, lists.join(''));
}

/** Excel keeps such a list in 255 characters and parts it by commas. */
function canList(values: readonly string[]): boolean {
  return (
    values.join().length <= 255 && values.length > 0 && !values.some((text) => text.includes(','))
  );
}
