import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { formatRange } from '../../core/cells/a1.ts';
import type { RangeAddress } from '../../core/cells/address.ts';
import type { LayoutKind, RememberedLayout } from '../../core/tables/words/remembered-layout.ts';
import type { CellWindow } from '../../desk/desk.ts';
import type { ReadingTarget } from '../state/pane-state.ts';
import { type OpenedPane, usePane } from '../state/use-pane.ts';
import { finishLayout } from './finish-layout.ts';
import { LayoutForm } from './layout-form.tsx';
import { layoutFromWindow } from './layout-from-window.ts';
import { PlaceForm } from './place-form.tsx';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const kinds: readonly LayoutKind[] = ['indicators', 'attendance', 'scores', 'project', 'none'];

/** A place that a person pointed out, as it was read for its headings. */
interface TakenPlace {
  readonly window: CellWindow;
  readonly headerRows: number;
}

/** How a table is read: shown, put right, kept in the workbook. `target`: what it is opened for. */
export function ReadingEditor({ target }: { readonly target: ReadingTarget }) {
  const styles = useStyles();
  const pane = usePane();
  const { words, tell, evaluation, isBusy } = pane;
  const say = words.paneReading;
  const [kind, setKind] = useState<LayoutKind | null>(kindOf(target, pane));
  const [layout, setLayout] = useLayoutOf(target, pane);
  const [taken, setTaken] = useState<TakenPlace | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const close = () => tell({ kind: 'reading-closed' });
  const isTaught = evaluation.settings.layouts.some(({ id }) => id === layout?.id);
  const isEmpty =
    layout !== null && layout.kind !== 'none' && layout.columns.length + layout.labels.length === 0;
  const canSave = layout !== null && !isEmpty && !isBusy;
  const readPlace = async (place: RangeAddress, headerRows: number) => {
    const window = await pane.ask((desk) => desk.window(place.sheet, place));
    if (!window || kind === null) return;
    setTaken({ window, headerRows });
    setLayout(layoutFromWindow(window, kind, headerRows));
  };
  const choose = (chosen: string) => {
    const known = kinds.find((each) => each === chosen);
    if (!known) return;
    setKind(known);
    if (taken) setLayout(layoutFromWindow(taken.window, known, taken.headerRows));
    else if (layout) setLayout(ofKind(layout, known, placeOf(target, pane)));
  };
  const save = () => {
    if (!layout || !canSave) return;
    void pane
      .run('decide', (desk) =>
        desk.decide([{ kind: 'layout', layout: finishLayout(layout) }], pane.options()),
      )
      .then((result) => {
        if (result?.ok) close();
      });
  };
  const forget = () => {
    if (!layout) return;
    void pane.run('decide', (desk) =>
      desk.decide([{ kind: 'forget-layout', id: layout.id }], pane.options()),
    );
    close();
  };
  return (
    <section className={styles.editor} aria-label={say.title}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {say.title}
      </h2>
      <p className={styles.hint}>{say.hint}</p>
      <Field label={say.kind} size="small">
        <Select value={kind ?? ''} onChange={(_, { value }) => choose(value)}>
          {kind === null && <option value="">{ownKind(target, pane)}</option>}
          {kinds.map((each) => (
            <option key={each} value={each}>
              {say.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      {kind !== null && (layout === null || taken !== null) && (
        <PlaceForm place={placeOf(target, pane)} kind={kind} onPlace={readPlace} />
      )}
      {layout && <LayoutForm layout={layout} onChange={setLayout} />}
      {isEmpty && <p role="alert">{say.nothingRead}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!canSave} onClick={save}>
          {say.save}
        </Button>
        {isTaught && (
          <Button disabledFocusable={isBusy} onClick={forget}>
            {say.forget}
          </Button>
        )}
        <Button appearance="subtle" onClick={close}>
          {say.cancel}
        </Button>
      </div>
    </section>
  );
}

/** The reading as it is now; null while it is asked for, and where no text tells the table again. */
function useLayoutOf(target: ReadingTarget, { ask }: OpenedPane) {
  const [layout, setLayout] = useState<RememberedLayout | null>(null);
  const key = target.kind === 'table' ? target.table : null;
  useEffect(() => {
    let isWanted = true;
    setLayout(null);
    if (key === null) return;
    void ask((desk) => desk.layoutOf(key)).then((found) => {
      if (isWanted) setLayout(found);
    });
    return () => {
      isWanted = false;
    };
  }, [key, ask]);
  return [layout, setLayout] as const;
}

function tableOf(target: ReadingTarget, { evaluation }: OpenedPane) {
  if (target.kind !== 'table') return undefined;
  return evaluation.recognition.tables.find((table) => table.key === target.table);
}

/** Null for a table of a kind that cannot be taught: a person says which it should be. */
function kindOf(target: ReadingTarget, pane: OpenedPane): LayoutKind | null {
  const table = tableOf(target, pane);
  if (!table) return 'indicators';
  return kinds.find((each) => each === table.kind) ?? null;
}

/** What the table was recognised as. */
function ownKind(target: ReadingTarget, pane: OpenedPane): string {
  const table = tableOf(target, pane);
  return table ? pane.words.paneReading.kinds[table.kind] : '';
}

function placeOf(target: ReadingTarget, pane: OpenedPane): RangeAddress | null {
  if (target.kind === 'range') return { sheet: target.sheet, ...target.range };
  return tableOf(target, pane)?.place ?? null;
}

/**
 * The same form taken for another kind: its headings stay, roles of the old kind do not. Null where
 * the place must be read anew: pairs and columns do not become each other.
 */
function ofKind(
  layout: RememberedLayout,
  kind: LayoutKind,
  place: RangeAddress | null,
): RememberedLayout | null {
  if (layout.kind === kind) return layout;
  const isNone = kind === 'none';
  if (!isNone && [kind, layout.kind].some(hasNoColumns)) return null;
  const { id, name, sheet, headerRows, unit } = layout;
  return {
    id,
    name,
    kind,
    ...(sheet !== undefined && { sheet }),
    ...(isNone && place && { range: formatRange(place) }),
    ...(headerRows !== undefined && !isNone && { headerRows }),
    ...(unit !== undefined && { unit }),
    columns: isNone
      ? []
      : layout.columns.map(({ header }) => ({ header: header ?? [], role: 'ignore' })),
    labels: isNone ? [] : layout.labels.map(({ text }) => ({ text, role: 'ignore' })),
    areas: [],
  };
}

function hasNoColumns(kind: LayoutKind): boolean {
  return kind === 'project' || kind === 'none';
}
