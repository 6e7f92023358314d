/** A quantity of several in a cell: 1000 and 人次 of 12场，服务不少于1000人次. */
export interface QuantityPiece {
  readonly number: string;
  readonly unit: string;
}

/** What is said before a figure of people reached and of bounds. */
const lead =
  '(?:共计|合计|累计|总计|共|服务|参与|参加|受益|覆盖|惠及|其中|不少于|不低于|至少|达到|达|≥|>=)';
const piece = new RegExp(
  `${lead}*(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(\\p{Script=Han}{1,3}?)(?:以上|次数)?(?:[/、，,；;+和。]|(?=${lead}*\\d)|$)`,
  'uy',
);

/** The quantities of a text without blanks, each with its unit; null where anything else stands in it. */
export function quantityPieces(text: string): readonly QuantityPiece[] | null {
  const pieces: QuantityPiece[] = [];
  piece.lastIndex = 0;
  while (piece.lastIndex < text.length) {
    const [, number, unit] = piece.exec(text) ?? [];
    if (number === undefined || unit === undefined) return null;
    pieces.push({ number, unit });
  }
  return pieces;
}

/** Whether a text without blanks states several quantities and nothing else; 3月18日 is a day. */
export function isQuantities(text: string): boolean {
  return (
    /\d.*\d/su.test(text) &&
    !/[年月日号期季度]/u.test(text) &&
    (quantityPieces(text)?.length ?? 0) > 1
  );
}
