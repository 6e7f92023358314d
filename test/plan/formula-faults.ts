import { parsePosition } from '../../src/core/cells/a1.ts';

/** Functions of Excel 2010 that our sheets use. */
const known = new Set(
  'ABS AND AVERAGE COUNTIF COUNTIFS IF IFERROR ISNUMBER MAX MIN OR RANK ROUND ROUNDDOWN SUM SUMIF SUMPRODUCT TEXT'.split(
    ' ',
  ),
);
/** They take a range whole; any other function would need Ctrl+Shift+Enter for one. */
const takesRanges = new Set(
  'AVERAGE COUNTIF COUNTIFS MAX MIN RANK SUM SUMIF SUMPRODUCT'.split(' '),
);

/** A reference as a formula has it; the sheet is null for the formula's own. */
interface Reference {
  readonly sheet: string | null;
  readonly cells: string;
}

export interface FormulaCheck {
  readonly faults: readonly string[];
  readonly references: readonly Reference[];
}

interface Call {
  readonly name: string;
  count: number;
}

const tokens =
  /\s+|("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_]*)!)?(\$?[A-Z]{1,3}\$?\d+)(:\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(])|([A-Z][A-Z0-9.]*)\(|\d+(?:\.\d+)?|(<=|>=|<>|[-+*/^&=<>])|([(),])|(.)/gsuy;

/** What Excel 2010 would not take of a formula, or would take otherwise than meant. */
export function checkFormula(formula: string): FormulaCheck {
  const faults: string[] = [];
  const references: Reference[] = [];
  const open: Call[] = [];
  let before = '';
  if (formula.length > 8192) faults.push(`${formula.length} characters`);
  tokens.lastIndex = 0;
  for (const [token, text, sheet, cell, end, name, operator, mark, other] of formula.matchAll(
    tokens,
  )) {
    if (other !== undefined) faults.push(`not understood: ${other}`);
    if (text !== undefined && text.slice(1, -1).replaceAll('""', '"').length > 255) {
      faults.push('a text of more than 255 characters');
    }
    if (name !== undefined || mark === '(') {
      open.push({ name: name ?? '', count: 1 });
      if (name !== undefined && !known.has(name)) faults.push(`function ${name}`);
      if (open.length > 64) faults.push('nested too deeply');
    }
    if (mark === ',') {
      const call = open.at(-1);
      if (!call?.name) faults.push('a comma outside of a function');
      else if (++call.count > 255) faults.push(`more than 255 arguments of ${call.name}`);
    }
    if (mark === ')' && !open.pop()) faults.push('brackets');
    if (cell !== undefined) {
      references.push({ sheet: sheetName(sheet), cells: cell + (end ?? '') });
      const places = [cell, end?.slice(1)].filter((place) => place !== undefined);
      if (!places.every(parsePosition)) faults.push(`no cell: ${token}`);
      const isWhole = open.some((call) => call.name === 'SUMPRODUCT');
      const call = open.at(-1)?.name ?? '';
      const isOperand = /^[-+*/^&=<>]/.test(before);
      if (end !== undefined && !isWhole && (!takesRanges.has(call) || isOperand)) {
        faults.push(`an array outside of SUMPRODUCT: ${token}`);
      }
    }
    if (operator !== undefined && /:\$?[A-Z]+\$?\d+$/.test(before)) {
      if (!open.some((call) => call.name === 'SUMPRODUCT'))
        faults.push(`an array before ${operator}`);
    }
    if (open.some((call) => call.name === 'SUMPRODUCT') && name === 'IF') {
      faults.push('IF inside of SUMPRODUCT');
    }
    if (token.trim() !== '') before = token;
  }
  if (open.length > 0) faults.push('brackets');
  return { faults, references };
}

function sheetName(prefix: string | undefined): string | null {
  if (prefix === undefined) return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
