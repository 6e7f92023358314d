import { format as formatWith, isDateFormat } from 'numfmt';
import { type Cell, isError } from './cell.ts';
import { inKnownLanguage } from './format-language.ts';
import { plainNumberText } from './plain-number-text.ts';

/**
 * A cell's text as Excel in Chinese shows it in a column that is wide enough. A format that cannot
 * be read shows the value bare; a blank or unknown cell shows nothing.
 *
 * 0.6473 as `0.00%` → 64.73%; 45108 as `m/d/yyyy` → 2023/7/1; TRUE → TRUE; #N/A → #N/A.
 */
export function displayText(cell: Cell, usesDate1904: boolean): string {
  const { value, format } = cell;
  if (value === null) return '';
  if (typeof value === 'number') {
    return plainNumberText(value, format) ?? formattedNumber(value, format, usesDate1904);
  }
  if (typeof value === 'string') {
    return /[;@]/.test(format) && format !== '@' ? formatted(value, format, value) : value;
  }
  if (isError(value)) return value.error;
  return value ? 'TRUE' : 'FALSE';
}

function formattedNumber(value: number, format: string, usesDate1904: boolean): string {
  const code = inKnownLanguage(inChinese(format));
  return formatted(usesDate1904 && isDate(code) ? value + 1462 : value, code, String(value));
}

function formatted(value: number | string, code: string, bare: string): string {
  try {
    return formatWith(code, value, options);
  } catch {
    return bare;
  }
}

const options = {
  locale: 'zh-CN',
  dateErrorNumber: false,
  dateSpanLarge: false,
  overflow: '######',
} as const;

function isDate(code: string): boolean {
  try {
    return isDateFormat(code);
  } catch {
    return false;
  }
}

/** Codes that mean the system's own date and time, which differ by language. */
const systemFormats: ReadonlyMap<string, string> = new Map([
  ['m/d/yyyy', 'yyyy/m/d'],
  ['m/d/yyyy h:mm', 'yyyy/m/d h:mm'],
  ['m/d/yy h:mm', 'yyyy/m/d h:mm'],
]);

function inChinese(code: string): string {
  const system = systemFormats.get(code);
  if (system !== undefined) return system;
  if (/^\[\$-(F800|x-sysdate)\]/i.test(code)) return 'yyyy"年"m"月"d"日"';
  if (/^\[\$-(F400|x-systime)\]/i.test(code)) return 'h:mm:ss';
  return code.includes('上午') || code.includes('G/')
    ? code.replaceAll('上午/下午', 'AM/PM').replaceAll('G/通用格式', 'General')
    : code;
}
