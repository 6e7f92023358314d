import type { HostTrouble } from '../workbook.ts';
import { readPart } from '../xlsx/package/read-part.ts';
import { readRelationships } from '../xlsx/package/relationships.ts';
import { readXml, type XmlElement } from '../xlsx/xml/read-xml.ts';
import { type Container, entryOf, openContainer } from '../xlsx/zip/container.ts';
import type { ReportReading, ReportTrouble } from './report-trouble.ts';

/**
 * The text of a .docx: paragraphs with a blank line between them, a table's rows as lines with a tab
 * between the cells. What was deleted with changes tracked, headers, footers and notes are left out.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReportReading> {
  const container = openContainer(bytes);
  if (!container.ok) return refuse(troubleOf(container.trouble));
  const part = await mainPart(container.value);
  if (part === null) return refuse('no-report');
  if ((entryOf(container.value, part)?.size ?? 0) > largest) return refuse('too-large');
  const content = await readPart(container.value, part);
  if (!content.ok) return refuse(troubleOf(content.trouble));
  const root = readXml(content.value, part);
  if (!root.ok) return refuse('damaged');
  if (root.value.name !== 'document' || !isWord(root.value)) return refuse('no-report');
  const text = textOf(root.value);
  return text === '' ? refuse('empty') : { ok: true, text };
}

/** Bytes of the text's part: a long report has one or two million. */
const largest = 64 << 20;

async function mainPart(container: Container): Promise<string | null> {
  const relations = await readRelationships(container, '');
  if (!relations.ok) return null;
  const main = relations.value.find(
    ({ kind, isExternal }) => kind === 'officeDocument' && !isExternal,
  );
  return main?.target ?? null;
}

/** What an element puts into the text when it begins and when it ends. */
const signs: Readonly<Record<string, readonly [before: string, after: string]>> = {
  p: ['', '\n\n'],
  tr: ['', '\n'],
  tc: ['', '\t'],
  tab: ['\t', ''],
  br: ['\n', ''],
  cr: ['\n', ''],
  noBreakHyphen: ['-', ''],
};

/** Deleted text, codes of fields, and what stands there a second time for older programs. */
const skipped: readonly string[] = [
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'pPr',
  'rPr',
];

/** By a list of what is still to do and not by calls: a file may nest its elements as deep as it likes. */
function textOf(root: XmlElement): string {
  const pieces: string[] = [];
  const todo: (XmlElement | string)[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'string') {
      pieces.push(next);
      continue;
    }
    if (skipped.includes(next.name)) continue;
    const [before, after] = (isWord(next) ? signs[next.name] : undefined) ?? ['', ''];
    if (before !== '') pieces.push(before);
    if (after !== '') todo.push(after);
    if (next.name === 't' && isWord(next)) pieces.push(next.text);
    for (let at = next.children.length - 1; at >= 0; at--) {
      const child = next.children[at];
      if (child) todo.push(child);
    }
  }
  return tidy(pieces.join(''));
}

/** The end of a cell's last paragraph ends no line. */
function tidy(text: string): string {
  return text
    .replace(/\n+\t/g, '\t')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function isWord({ namespace }: XmlElement): boolean {
  return namespace.includes('wordprocessingml');
}

function troubleOf(trouble: HostTrouble): ReportTrouble {
  if (trouble.kind === 'encrypted' || trouble.kind === 'too-large') return trouble.kind;
  return trouble.kind === 'not-xlsx' ? 'no-report' : 'damaged';
}

function refuse(trouble: ReportTrouble): ReportReading {
  return { ok: false, trouble };
}
