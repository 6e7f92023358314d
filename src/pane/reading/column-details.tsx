import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { measures } from '../../core/tables/facts/table.ts';
import type { LayoutColumn, LayoutKind } from '../../core/tables/words/remembered-layout.ts';
import { usePane } from '../state/use-pane.ts';

const useStyles = makeStyles({
  box: { gridColumn: '1 / -1', fontSize: tokens.fontSizeBase200 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

const figureRoles: readonly (LayoutColumn['role'] | undefined)[] = [
  'target',
  'completed',
  'rate',
  'partial',
  'figure',
];

type Said = 'name' | 'area' | 'unit';

/** What a figure's column is about, where its headings do not say it. */
export function ColumnDetails(props: {
  readonly kind: LayoutKind;
  readonly column: LayoutColumn;
  readonly onChange: (column: LayoutColumn) => void;
}) {
  const styles = useStyles();
  const say = usePane().words.paneReading;
  const { column, onChange } = props;
  if (props.kind !== 'indicators' || !figureRoles.includes(column.role)) return null;
  const set = (said: Said, value: string) => {
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
        {(['name', 'area', 'unit'] as const).map((said) => (
          <Field key={said} label={say[said]} size="small">
            <Input
              value={column[said] ?? ''}
              maxLength={100}
              onChange={(_, { value }) => set(said, value)}
            />
          </Field>
        ))}
        <Field label={say.measure} size="small">
          <Select value={column.measure ?? ''} onChange={(_, { value }) => setMeasure(value)}>
            <option value="">{say.noMeasure}</option>
            {measures.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </details>
  );
}
