import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatRangeAddress } from '../../core/cells/a1.ts';
import type { RangeAddress } from '../../core/cells/address.ts';
import type { Recognition, Table } from '../../core/tables/facts/table.ts';
import { isInHiddenSheet } from '../../core/tables/facts/table-base.ts';
import { describeReason } from '../../messages/describe-reason.ts';
import { Card } from '../parts/card.tsx';
import { CellLink } from '../parts/cell-link.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane, useWords } from '../state/use-pane.ts';

const useStyles = makeStyles({
  kind: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  head: { marginTop: tokens.spacingVerticalM },
});

/** What was recognised and what was not: each with its place, how it was known, and a way to put it right. */
export function TablesCard({ recognition }: { readonly recognition: Recognition }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { words, lang } = usePane();
  const say = words.paneOverview.tables;
  const { tables, unplaced, mismatches = [] } = recognition;
  const sure = tables.filter(({ isSure }) => isSure).length;
  return (
    <Card title={tables.length === 0 ? say.notPlaced : say.title(sure)}>
      {tables.length > 0 && (
        <ul className={texts.list}>
          {tables.map((table) => (
            <TableItem key={table.key} table={table} />
          ))}
        </ul>
      )}
      {mismatches.map((one) => (
        <p
          key={`${one.layout} ${one.sheet}`}
          className={mergeClasses(texts.paragraph, texts.quiet)}
        >
          <span aria-hidden="true">▲ </span>
          {one.sheet}: {say.mismatch(one.layout, words.layouts.mismatch(one))}
        </p>
      ))}
      {unplaced.length > 0 && (
        <div className={styles.head}>
          <Disclosure summary={say.unplaced(unplaced.length)}>
            <p className={mergeClasses(texts.paragraph, texts.quiet)}>{say.unplacedHint}</p>
            <ul className={texts.list}>
              {unplaced.map(({ place, why }) => (
                <li key={formatRangeAddress(place)}>
                  <span className={texts.actions}>
                    <PlaceLink place={place} />
                    <SayWhat place={place} />
                  </span>
                  {why.length > 0 && (
                    <p className={mergeClasses(texts.paragraph, texts.quiet)}>
                      {say.why(why.map((reason) => describeReason(reason, lang)))}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </Card>
  );
}

function TableItem({ table }: { readonly table: Table }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { words, lang, tell } = usePane();
  const say = words.paneOverview.tables;
  const place = formatRangeAddress(table.place);
  const wrong = () => tell({ kind: 'reading-opened', target: { kind: 'table', table: table.key } });
  return (
    <li>
      <Disclosure
        summary={
          <span className={styles.kind}>
            <span>
              {words.paneOverview.kinds[table.kind]}
              {!table.isSure && (
                <span className={texts.warning}>
                  <span aria-hidden="true"> ▲ </span>
                  {say.unsure}
                </span>
              )}
              {isInHiddenSheet(table) && <span className={texts.quiet}> · {say.hidden}</span>}
            </span>
            <span className={texts.quiet}>{place}</span>
          </span>
        }
      >
        <p className={mergeClasses(texts.paragraph, texts.quiet)}>
          {say.whyTitle}: {say.why(table.why.map((reason) => describeReason(reason, lang)))}
        </p>
        {table.unknownColumns.length > 0 && (
          <p className={mergeClasses(texts.paragraph, texts.quiet)}>
            {say.unknownColumns}:{' '}
            {table.unknownColumns.map(({ header, cell }) => (
              <span key={`${cell.row} ${cell.column}`}>
                {header} <CellLink cell={cell} isShort />{' '}
              </span>
            ))}
          </p>
        )}
        <span className={texts.actions}>
          <PlaceLink place={table.place} />
          <Link as="button" aria-label={say.wrongName(place)} onClick={wrong}>
            {say.wrong}
          </Link>
        </span>
      </Disclosure>
    </li>
  );
}

function PlaceLink({ place }: { readonly place: RangeAddress }) {
  const { words, reveal } = usePane();
  const name = formatRangeAddress(place);
  return (
    <Link
      as="button"
      aria-label={words.paneOverview.tables.show(name)}
      onClick={() => reveal({ sheet: place.sheet, row: place.top, column: place.left })}
    >
      {name}
    </Link>
  );
}

function SayWhat({ place }: { readonly place: RangeAddress }) {
  const { tell } = usePane();
  const say = useWords().paneOverview.tables;
  const { sheet, ...range } = place;
  return (
    <Link
      as="button"
      aria-label={say.sayWhatName(formatRangeAddress(place))}
      onClick={() => tell({ kind: 'reading-opened', target: { kind: 'range', sheet, range } })}
    >
      {say.sayWhat}
    </Link>
  );
}
