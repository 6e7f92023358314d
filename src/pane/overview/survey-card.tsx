import type { Survey, SurveyFigure } from '../../core/survey/survey.ts';
import { formatCount, formatPercent } from '../../messages/numbers.ts';
import { Card } from '../parts/card.tsx';
import { CellLink } from '../parts/cell-link.tsx';
import { Derivation } from '../parts/derivation.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { useTableStyles } from '../parts/use-table-styles.ts';
import { usePane, useWords } from '../state/use-pane.ts';

/** Satisfaction: how many gave each band, and what the mean can be. */
export function SurveyCard({ survey }: { readonly survey: Survey }) {
  const say = useWords().paneOverview.survey;
  const { people, meanFrom, meanTo, name, figures } = survey;
  const content =
    figures.find(({ what }) => what === 'satisfied' || what === 'rate')?.share ?? null;
  const mean =
    meanFrom === null
      ? content && say.content(formatPercent(content))
      : meanTo === null
        ? say.meanFrom(formatPercent(meanFrom))
        : say.mean(formatPercent(meanFrom), formatPercent(meanTo));
  return (
    <Card
      title={name === null ? say.title : say.titleOf(name)}
      aside={people && say.people(formatCount(people))}
    >
      <Disclosure summary={mean ?? say.noMean}>
        <Bands survey={survey} />
        <Derivation counted={[survey.asksAll ? say.asksAll : null]} rule={[say.rule]} />
      </Disclosure>
    </Card>
  );
}

function Bands({ survey }: { readonly survey: Survey }) {
  const tables = useTableStyles();
  const { words } = usePane();
  const say = words.paneOverview.survey;
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{say.band}</th>
          <th scope="col">{say.count}</th>
        </tr>
      </thead>
      <tbody>
        {survey.bands.map(({ label, cell, people, share, cells }) => (
          <tr key={`${cell.row} ${cell.column}`}>
            <th scope="row">
              {label} <CellLink cell={cells[0] ?? cell} isShort />
            </th>
            <td>
              {people === null
                ? share === null
                  ? '—'
                  : formatPercent(share)
                : say.people(formatCount(people))}
            </td>
          </tr>
        ))}
        {survey.figures.map((figure) => (
          <tr key={figure.what}>
            <th scope="row">
              {words.sheetItems.survey.figures[figure.what]}{' '}
              {figure.cells[0] && <CellLink cell={figure.cells[0]} isShort />}
            </th>
            <td>{figureText(figure)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** 120, 96.00%; a rate is a share alone. */
function figureText({ what, value, share }: SurveyFigure): string {
  const isRate = what === 'rate' || what === 'returnRate' || what === 'validRate';
  if (isRate) return formatPercent(value);
  return [formatCount(value), ...(share ? [formatPercent(share)] : [])].join(', ');
}
