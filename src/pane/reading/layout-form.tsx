import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { LayoutKind } from '../../core/tables/facts/layout-roles.ts';
import type { LayoutColumn, RememberedLayout } from '../../core/tables/words/remembered-layout.ts';
import { usePane } from '../state/use-pane.ts';
import { ColumnDetails } from './column-details.tsx';
import { sampleOf, type TakenPlace } from './layout-from-window.ts';
import {
  columnRolesOf,
  labelRolesOf,
  type OfferedRole,
  roleName,
  roleOfColumn,
  withColumnRole,
  withLabelRole,
} from './layout-roles.ts';
import { MoneyUnitSelect } from './money-unit-select.tsx';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  header: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

/** The columns and labels of a form with what each is taken for. */
export function LayoutForm(props: {
  readonly layout: RememberedLayout;
  /** Where a person pointed it out: a column without a heading is shown by what it holds. */
  readonly taken: TakenPlace | null;
  readonly onChange: (layout: RememberedLayout) => void;
}) {
  const styles = useStyles();
  const say = usePane().words.paneReading;
  const { layout, taken, onChange } = props;
  const headerOf = ({ header = [], column, at }: LayoutColumn) => {
    const known: Readonly<Record<string, string>> = say.placeholders;
    const texts = header.map((text) => known[text] ?? text);
    if (texts.length > 0) return texts.join(' / ');
    return column ?? (at === undefined ? say.noHeading : say.columnAt(at, sampleOf(taken, at)));
  };
  const setColumn = (at: number, column: LayoutColumn) =>
    onChange({ ...layout, columns: layout.columns.map((each, i) => (i === at ? column : each)) });
  return (
    <>
      {layout.width !== undefined && <TitleField {...props} />}
      {layout.columns.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{say.columns}</legend>
          {layout.columns.map((column, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and keep their order.
            <div key={at} className={styles.row}>
              <span className={styles.header}>{headerOf(column)}</span>
              <RoleSelect
                kind={layout.kind}
                label={say.role(headerOf(column))}
                roles={columnRolesOf(layout.kind)}
                chosen={roleOfColumn(column)}
                onChoose={(role) => setColumn(at, withColumnRole(column, role))}
              />
              <ColumnDetails
                kind={layout.kind}
                column={column}
                onChange={(changed) => setColumn(at, changed)}
              />
            </div>
          ))}
        </fieldset>
      )}
      {layout.labels.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{say.labels}</legend>
          {layout.labels.map((label) => (
            <div key={label.text} className={styles.row}>
              <span className={styles.header}>{label.text}</span>
              <RoleSelect
                kind={layout.kind}
                label={say.role(label.text)}
                roles={labelRolesOf(layout.kind)}
                chosen={label.role}
                onChoose={(role) =>
                  onChange({
                    ...layout,
                    labels: layout.labels.map((each) =>
                      each === label ? withLabelRole(each, role) : each,
                    ),
                  })
                }
              />
            </div>
          ))}
        </fieldset>
      )}
      {layout.kind === 'indicators' && <IndicatorDetails {...props} />}
      {(layout.kind === 'funding' || layout.kind === 'payments') && (
        <MoneyUnitSelect
          label={say.tableUnit}
          unit={layout.unit}
          onChange={(unit) => onChange(withText(layout, 'unit', unit))}
        />
      )}
    </>
  );
}

/** The layout with a text; without it where it is empty. */
function withText(
  layout: RememberedLayout,
  key: 'unit' | 'title',
  value: string,
): RememberedLayout {
  const { [key]: _, ...rest } = layout;
  return value === '' ? rest : { ...rest, [key]: value };
}

/** By what a table without headings is known again. */
function TitleField({ layout, onChange }: Parameters<typeof LayoutForm>[0]) {
  const say = usePane().words.paneReading;
  return (
    <Field label={say.tableTitle} hint={say.tableTitleHint(layout.width ?? 0)} size="small">
      <Input
        value={layout.title ?? ''}
        maxLength={100}
        onChange={(_, { value }) => onChange(withText(layout, 'title', value))}
      />
    </Field>
  );
}

function RoleSelect(props: {
  readonly kind: LayoutKind;
  readonly label: string;
  readonly roles: readonly OfferedRole[];
  readonly chosen: string;
  readonly onChoose: (role: string) => void;
}) {
  const say = usePane().words.paneReading;
  const roles: readonly string[] = props.roles;
  const offered = roles.includes(props.chosen) ? roles : [props.chosen, ...roles];
  return (
    <Select
      size="small"
      aria-label={props.label}
      value={props.chosen}
      onChange={(_, { value }) => props.onChoose(value)}
    >
      {offered.map((role) => (
        <option key={role} value={role}>
          {roleName(say, props.kind, role)}
        </option>
      ))}
    </Select>
  );
}

function IndicatorDetails({ layout, onChange }: Parameters<typeof LayoutForm>[0]) {
  const say = usePane().words.paneReading;
  const setAreas = (value: string) => onChange({ ...layout, areas: value.split(/[、,，]/) });
  return (
    <>
      <Field label={say.areas} size="small">
        <Input value={layout.areas.join('、')} onChange={(_, { value }) => setAreas(value)} />
      </Field>
      <Field label={say.tableUnit} size="small">
        <Input
          value={layout.unit ?? ''}
          onChange={(_, { value }) => onChange(withText(layout, 'unit', value))}
        />
      </Field>
    </>
  );
}
