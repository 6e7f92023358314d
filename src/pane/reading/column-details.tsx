import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { LayoutKind } from '../../core/tables/facts/layout-roles.ts';
import { measures } from '../../core/tables/facts/table.ts';
import type { LayoutColumn } from '../../core/tables/words/remembered-layout.ts';
import { usePane } from '../state/use-pane.ts';
import { MoneyUnitSelect } from './money-unit-select.tsx';

const useStyles = makeStyles({
  box: { gridColumn: '1 / -1', fontSize: tokens.fontSizeBase200 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

type Said = 'name' | 'area' | 'unit' | 'measure';

const figures: readonly (LayoutColumn['role'] | undefined)[] = [
  'target',
  'completed',
  'rate',
  'partial',
  'figure',
];

/** What may be said of a column beside its role, where its headings do not say it. */
function saidOf(kind: LayoutKind, { role }: LayoutColumn): readonly Said[] {
  if (kind === 'indicators') {
    return figures.includes(role) ? ['name', 'area', 'unit', 'measure'] : [];
  }
  if (kind === 'funding') {
    return role === 'budget' || role === 'initial' || role === 'spent' || role === 'balance'
      ? ['unit']
      : [];
  }
  if (kind === 'payments') return role === 'due' || role === 'paid' ? ['unit'] : [];
  return kind === 'survey' && role === 'people' ? ['name', 'area'] : [];
}

/** What a figure's column is about, where its headings do not say it. */
export function ColumnDetails(props: {
  readonly kind: LayoutKind;
  readonly column: LayoutColumn;
  readonly onChange: (column: LayoutColumn) => void;
}) {
  const styles = useStyles();
  const say = usePane().words.paneReading;
  const { kind, column, onChange } = props;
  const offered = saidOf(kind, column);
  if (offered.length === 0) return null;
  const set = (said: Exclude<Said, 'measure'>, value: string) => {
    const { [said]: _, ...rest } = column;
    onChange(value.trim() === '' ? rest : { ...rest, [said]: value });
  };
  const setMeasure = (value: string) => {
    const { measure: _, ...rest } = column;
    const measure = measures.find((each) => each === value);
    onChange(measure ? { ...rest, measure } : rest);
  };
  return (
    <details className={styles.box}>
      <summary>{say.more}</summary>
      <div className={styles.fields}>
        {offered.map((said) => {
          const label = said === 'name' && kind === 'survey' ? say.bandName : say[said];
          if (said === 'measure') {
            return (
              <Field key={said} label={label} size="small">
                <Select value={column.measure ?? ''} onChange={(_, { value }) => setMeasure(value)}>
                  <option value="">{say.noMeasure}</option>
                  {measures.map((each) => (
                    <option key={each} value={each}>
                      {each}
                    </option>
                  ))}
                </Select>
              </Field>
            );
          }
          if (said === 'unit' && kind !== 'indicators') {
            return (
              <MoneyUnitSelect
                key={said}
                label={label}
                unit={column.unit}
                onChange={(unit) => set('unit', unit)}
              />
            );
          }
          return (
            <Field key={said} label={label} size="small">
              <Input
                value={column[said] ?? ''}
                maxLength={100}
                onChange={(_, { value }) => set(said, value)}
              />
            </Field>
          );
        })}
      </div>
    </details>
  );
}
