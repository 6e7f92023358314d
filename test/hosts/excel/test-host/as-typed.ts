import type { TestValue } from './state.ts';

/** What a cell becomes when a text is put into it. */
export interface Typed {
  readonly value: TestValue;
  readonly formula: string | null;
  /** Where the text brings its own number format. */
  readonly format?: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const errors = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;

/**
 * A text as Excel in en-US takes it that was typed into a cell: numbers, dates, logical values and
 * formulas are no longer texts. An apostrophe or the format `@` keeps it as it is. The rules are
 * those that a person meets; not each of Excel's was looked up.
 */
export function asTyped(text: string, format: string): Typed {
  if (text.startsWith("'")) return { value: text.slice(1), formula: null };
  if (text === '') return { value: null, formula: null };
  if (format === '@') return { value: text, formula: null };
  if (/^=./.test(text)) return { value: null, formula: text.slice(1) };
  const plain = text.trim();
  const number = numberOf(plain);
  if (number) return { ...number, formula: null };
  if (/^[+\-@]./.test(plain)) return { value: null, formula: plain };
  if (/^(true|false)$/i.test(plain)) return { value: /^t/i.test(plain), formula: null };
  if (errors.test(plain)) return { value: { error: plain.toUpperCase() }, formula: null };
  return { value: text, formula: null };
}

function numberOf(text: string): { value: number; format?: string } | null {
  if (/^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?$/i.test(text) && /\d/.test(text)) {
    return { value: Number(text.replaceAll(',', '')) };
  }
  const percent = /^([+-]?\d+(\.\d+)?)\s*%$/.exec(text);
  if (percent) return { value: Number(percent[1]) / 100, format: percent[2] ? '0.00%' : '0%' };
  const money = /^[¥$](\d+(\.\d+)?)$/.exec(text);
  if (money) return { value: Number(money[1]), format: '$#,##0.00' };
  const time = /^(\d{1,2}):(\d{2})(:(\d{2}))?$/.exec(text);
  if (time) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[4] ?? 0);
    return { value: seconds / 86_400, format: 'h:mm' };
  }
  return dateOf(text);
}

function dateOf(text: string): { value: number; format: string } | null {
  const whole = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (whole) return day(Number(whole[1]), Number(whole[2]), Number(whole[3]), 'm/d/yyyy');
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  if (american)
    return day(Number(american[3]), Number(american[1]), Number(american[2]), 'm/d/yyyy');
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) return day(2024, Number(short[1]), Number(short[2]), 'd-mmm');
  const named = /^(\d{1,2})[- ]([a-z]{3})$/i.exec(text) ?? /^([a-z]{3})[- ](\d{1,2})$/i.exec(text);
  if (!named) return null;
  const [a = '', b = ''] = [named[1], named[2]];
  const [month, date] = /\d/.test(a) ? [b, a] : [a, b];
  const at = months.indexOf(month.toLowerCase());
  return at < 0 ? null : day(2024, at + 1, Number(date), 'd-mmm');
}

function day(year: number, month: number, date: number, format: string) {
  const time = Date.UTC(year, month - 1, date);
  if (new Date(time).getUTCMonth() !== month - 1 || date < 1) return null;
  return { value: Math.round(time / 86_400_000) + 25_569, format };
}
