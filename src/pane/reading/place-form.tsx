import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatRange } from '../../core/cells/a1.ts';
import type { RangeAddress } from '../../core/cells/address.ts';
import type { LayoutKind } from '../../core/tables/facts/layout-roles.ts';
import { usePane } from '../state/use-pane.ts';
import { typedHeaderRows, typedRange } from './typed-place.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  number: { width: '96px' },
  button: { alignSelf: 'flex-start' },
});

/** Where a table stands, pointed out by a person: sheet, range and rows of headings. */
export function PlaceForm(props: {
  readonly place: RangeAddress | null;
  readonly kind: LayoutKind;
  readonly onPlace: (place: RangeAddress, headerRows: number) => Promise<void>;
}) {
  const styles = useStyles();
  const { view, words } = usePane();
  const say = words.paneReading;
  const users = view.sheets.filter(({ ours }) => ours === null);
  const [sheet, setSheet] = useState(props.place?.sheet ?? users[0]?.name ?? '');
  const [text, setText] = useState(props.place ? formatRange(props.place) : '');
  const [rows, setRows] = useState('1');
  const range = typedRange(text);
  const headerRows = typedHeaderRows(rows);
  const isBad = text.trim() !== '' && range === null;
  const hasHeads = props.kind !== 'project' && props.kind !== 'none';
  const canRead = range !== null && headerRows !== null && sheet !== '';
  return (
    <div className={styles.form}>
      <Field label={say.sheet} size="small">
        <Select value={sheet} onChange={(_, { value }) => setSheet(value)}>
          {users.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={say.range}
        hint={say.rangeHint}
        size="small"
        {...(isBad && { validationMessage: say.badRange })}
      >
        <Input value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {hasHeads && (
        <Field
          label={say.headerRows}
          hint={say.headerRowsHint}
          size="small"
          {...(headerRows === null && { validationMessage: say.badHeaderRows })}
        >
          <Input
            className={styles.number}
            inputMode="numeric"
            value={rows}
            onChange={(_, { value }) => setRows(value)}
          />
        </Field>
      )}
      <Button
        className={styles.button}
        disabledFocusable={!canRead}
        onClick={() => {
          if (range && headerRows !== null) void props.onPlace({ sheet, ...range }, headerRows);
        }}
      >
        {hasHeads ? say.readHeads : say.takePlace[props.kind === 'none' ? 'none' : 'project']}
      </Button>
    </div>
  );
}
