/** The month, quarter or stage of which a table is. */
export interface TimeTag {
  readonly kind: (typeof kinds)[number];
  readonly text: string;
}

/** The first of the texts that names one tells. */
export function timeTag(texts: readonly string[]): TimeTag | null {
  for (const text of texts) {
    const match = tag.exec(text.replace(/\s+/gu, ''));
    const kind = kinds.find((one) => match?.groups?.[one]);
    if (match && kind) return { kind, text: match[0] };
  }
  return null;
}

const kinds = ['span', 'month', 'quarter', 'half', 'stage'] as const;
const tag =
  /(?<span>\d{1,2}月?[-—~至到]\d{1,2}月)|(?<month>(?:\d{1,2}|十?[一二三四五六七八九十])月)|(?<quarter>[一二三四1-4]季度)|(?<half>[上下]半年)|(?<stage>[中末终]期)/u;
