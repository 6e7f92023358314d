import type { Result } from '../../workbook.ts';
import { attributeOf, childOf, childrenOf, readXml, type XmlElement } from '../xml/read-xml.ts';
import { builtinFormats } from './builtin-formats.ts';

/** Number format codes by a cell's style index (`s`), from the styles part. */
export function readCellFormats(bytes: Uint8Array, part: string): Result<readonly string[]> {
  const root = readXml(bytes, part);
  if (!root.ok) return root;
  const codes = new Map(builtinFormats);
  for (const element of childrenOf(childOf(root.value, 'numFmts'), 'numFmt')) {
    codes.set(idOf(element), inEnglish(attributeOf(element, 'formatCode') ?? 'General'));
  }
  const value = childrenOf(childOf(root.value, 'cellXfs'), 'xf').map(
    (element) => codes.get(idOf(element)) ?? 'General',
  );
  return { ok: true, value };
}

function idOf(element: XmlElement): number {
  return Number(attributeOf(element, 'numFmtId') ?? 0);
}

/** Some programs write the word for General as Chinese Excel shows it. */
function inEnglish(code: string): string {
  return code.replaceAll('G/通用格式', 'General');
}
