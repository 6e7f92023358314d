import { Field, Select } from '@fluentui/react-components';
import { moneyUnitNames } from '../../core/tables/facts/funding-table.ts';
import { usePane } from '../state/use-pane.ts';

/** In which unit amounts are written; '' where the sheet says it. */
export function MoneyUnitSelect(props: {
  readonly label: string;
  readonly unit: string | undefined;
  readonly onChange: (unit: string) => void;
}) {
  const say = usePane().words.paneReading;
  const { unit = '' } = props;
  const names: readonly string[] = moneyUnitNames;
  const offered = unit === '' || names.includes(unit) ? names : [unit, ...names];
  return (
    <Field label={props.label} size="small">
      <Select value={unit} onChange={(_, { value }) => props.onChange(value)}>
        <option value="">{say.asWritten}</option>
        {offered.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </Select>
    </Field>
  );
}
