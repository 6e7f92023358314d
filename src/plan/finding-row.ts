import { formatAddress } from '../core/cells/a1.ts';
import type { Finding, FindingValue } from '../core/checks/finding.ts';
import { toNumber } from '../core/quantities/rational.ts';
import { describeFinding } from '../messages/describe-finding.ts';
import { formatValue } from '../messages/numbers.ts';
import { writtenFor } from '../messages/written.ts';
import type { PlanContext } from './plan-context.ts';
import { inputCell, linkCell, noneCell, textCell } from './planned-cell.ts';
import { plannedRow, wrappedHeight } from './planned-row.ts';
import type { TypedRow } from './read-typed.ts';
import type { SheetCell, SheetRow } from './sheet-plan.ts';
import { styles } from './styles.ts';

export const findingColumn = {
  serial: 0,
  severity: 1,
  title: 2,
  place: 3,
  stated: 4,
  expected: 5,
  sentence: 6,
  handling: 7,
  reply: 8,
  key: 9,
} as const;
export const findingWidths = [6, 8, 17, 20, 12, 12, 60, 11, 26] as const;

/** A finding in 核对结果; 处理 and 站点回复 are for people to fill in. */
export function findingRow(context: PlanContext, finding: Finding, serial: number): SheetRow {
  const { lang, words } = context;
  const { severities, titles } = writtenFor(lang).findings;
  const sentence = describeFinding(finding, lang);
  const place = finding.cell && formatAddress(finding.cell);
  const handling = finding.state === 'ignored' ? words.findings.choices.ignored : null;
  const cells: Record<number, SheetCell> = {
    [findingColumn.serial]: { value: serial, style: styles.center },
    [findingColumn.severity]: textCell(severities[finding.severity], styles.center),
    [findingColumn.title]: textCell(titles[finding.rule]),
    [findingColumn.place]: place ? linkCell(place, place) : noneCell(),
    [findingColumn.stated]: valueCell(finding.stated),
    [findingColumn.expected]: valueCell(finding.expected),
    [findingColumn.sentence]: textCell(sentence),
    [findingColumn.handling]: inputCell(handling, styles.choice),
    [findingColumn.reply]: inputCell(
      finding.state === 'ignored' ? (finding.decision?.reason ?? null) : null,
    ),
    [findingColumn.key]: textCell(finding.fingerprint, styles.key),
  };
  const height = wrappedHeight(sentence, findingWidths[findingColumn.sentence]);
  return plannedRow(cells, {
    key: finding.fingerprint,
    height: Math.max(height, wrappedHeight(place ?? '', 20)),
  });
}

/** A finding that is no longer found, as it stood: something was typed beside it. */
export function goneRow({ key, own }: TypedRow, serial: number): SheetRow {
  const cells: Record<number, SheetCell> = {};
  for (let column = 1; column < findingColumn.handling; column++) {
    const cell = own.get(column);
    const value = cell === undefined || typeof cell.value === 'object' ? '' : cell.value;
    const format = cell === undefined || cell.format === 'General' ? {} : { format: cell.format };
    const look = typeof value === 'number' ? styles.number : styles.text;
    cells[column] = { value, style: { ...look, color: '7F7F7F', ...format } };
  }
  const sentence = own.get(findingColumn.sentence)?.value;
  return plannedRow(
    {
      ...cells,
      [findingColumn.serial]: { value: serial, style: { ...styles.center, color: '7F7F7F' } },
      [findingColumn.handling]: inputCell(null, styles.choice),
      [findingColumn.reply]: inputCell(),
      [findingColumn.key]: textCell(key, styles.key),
    },
    {
      key,
      height: wrappedHeight(
        typeof sentence === 'string' ? sentence : '',
        findingWidths[findingColumn.sentence],
      ),
    },
  );
}

/** Numbers as numbers, with the decimals that they are stated with. */
function valueCell(value: FindingValue | null): SheetCell {
  if (!value) return noneCell();
  if (value.kind === 'text') return textCell(value.text, { ...styles.text, align: 'right' });
  const decimals = value.decimals ?? (value.kind === 'percent' ? 2 : null);
  const code = decimals === null ? null : `0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const format = value.kind === 'percent' ? `${code ?? '0.00'}%` : code;
  if (decimals !== null && (decimals < 0 || decimals > 12)) return textCell(formatValue(value));
  return {
    value: toNumber(value.value),
    style: format === null ? styles.number : { ...styles.number, format },
  };
}
