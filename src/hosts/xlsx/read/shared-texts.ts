import type { Result } from '../../workbook.ts';
import { faultTrouble, ScanFault } from '../xml/scan-fault.ts';
import { readRoot, toUtf8 } from '../xml/xml-root.ts';
import { findTag, isNamed, standsAt, tagEnd } from '../xml/xml-scan.ts';
import { createScanText } from '../xml/xml-scan-text.ts';
import { scanRichText } from './scan-rich-text.ts';

/** The workbook's table of texts, which cells name by index. */
export function readSharedTexts(source: Uint8Array, part: string): Result<readonly string[]> {
  try {
    return { ok: true, value: scan(toUtf8(source)) };
  } catch (thrown) {
    return { ok: false, trouble: faultTrouble(thrown, part) };
  }
}

function scan(bytes: Uint8Array): readonly string[] {
  const text = createScanText(bytes);
  const root = readRoot(bytes, text, 'sst');
  const texts: string[] = [];
  for (let at = findTag(bytes, root.contentStart); at < bytes.length; at = findTag(bytes, at)) {
    if (standsAt(bytes, at + 1, root.prefix) && isNamed(bytes, at + 1 + root.prefix.length, 'si')) {
      const { text: joined, end } = scanRichText(bytes, text, at, root.prefix, root.keepsSpace);
      texts.push(joined);
      at = end;
    } else {
      if (standsAt(bytes, at + 1, `/${root.prefix}sst`)) return texts;
      at = tagEnd(bytes, at) + 1;
    }
  }
  if (root.isEmpty) return texts;
  throw new ScanFault('xml/broken-off');
}
