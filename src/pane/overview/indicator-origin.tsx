import type { CellAddress } from '../../core/cells/address.ts';
import type { Indicator } from '../../core/indicators/indicator.ts';
import { formatCount, formatPercent } from '../../messages/numbers.ts';
import { CellLink } from '../parts/cell-link.tsx';
import { Derivation } from '../parts/derivation.tsx';
import { useTableStyles } from '../parts/use-table-styles.ts';
import { useWords } from '../state/use-pane.ts';
import { shownQuantities } from './shown-quantities.ts';

/** A bar opened: its areas, how the rate was reckoned, and the cells of its figures. */
export function IndicatorOrigin(props: {
  readonly indicator: Indicator;
  readonly areas: readonly Indicator[];
}) {
  const tables = useTableStyles();
  const say = useWords().paneOverview.indicators;
  const { indicator, areas } = props;
  return (
    <>
      {areas.length > 0 && (
        <table className={tables.table} aria-label={say.areas}>
          <tbody>
            {areas.map((area) => (
              <AreaRow key={area.entry.area ?? area.entry.name} area={area} />
            ))}
          </tbody>
        </table>
      )}
      <Derivation
        counted={countedLines(indicator, say)}
        cells={cellsOf(indicator)}
        rule={[say.rule]}
      />
    </>
  );
}

function AreaRow({ area }: { readonly area: Indicator }) {
  const say = useWords().paneOverview.indicators;
  const { entry, rate } = area;
  const { done, due } = shownQuantities(area);
  const cell = entry.completed?.cell ?? entry.target?.cell;
  return (
    <tr>
      <th scope="row">{entry.area ?? entry.name}</th>
      <td>{due === null ? done : say.fraction(done, due)}</td>
      <td>{rate === null ? '' : formatPercent(rate)}</td>
      <td>{cell && <CellLink cell={cell} isShort />}</td>
    </tr>
  );
}

type Words = ReturnType<typeof useWords>['paneOverview']['indicators'];

function countedLines(indicator: Indicator, say: Words): readonly (string | null)[] {
  const { completed, rate, statedRate, impliedTarget, impliedRange } = indicator;
  const { done, due } = shownQuantities(indicator);
  return [
    completed && due !== null && rate ? say.rate(done, due, formatPercent(rate)) : null,
    impliedTarget && say.implied(formatCount(impliedTarget)),
    impliedRange !== null && impliedRange !== 'none'
      ? say.range(formatCount(impliedRange.from), formatCount(impliedRange.to))
      : null,
    indicator.isRolledUp ? say.rolledUp : null,
    statedRate?.isPercent ? say.stated(formatPercent(statedRate.value)) : null,
  ];
}

/** The indicator's own cells; where it was added up, the cells of what was added. */
function cellsOf({ entry, isRolledUp, sources }: Indicator): readonly (CellAddress | undefined)[] {
  if (isRolledUp) return sources;
  return [entry.target?.cell, entry.completed?.cell, entry.rate?.cell];
}
