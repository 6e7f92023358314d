import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { RangeAddress } from '../../core/cells/address.ts';
import type { LayoutFault } from '../../core/settings/layout-fault.ts';
import { layoutFaultOf } from '../../core/settings/layout-fault-of.ts';
import { type LayoutKind, layoutKinds } from '../../core/tables/facts/layout-roles.ts';
import type { RememberedLayout } from '../../core/tables/words/remembered-layout.ts';
import type { ReadingTarget } from '../state/pane-state.ts';
import { type OpenedPane, usePane } from '../state/use-pane.ts';
import { finishLayout } from './finish-layout.ts';
import { type LayoutDrafts, withDraftOf } from './layout-drafts.ts';
import { LayoutForm } from './layout-form.tsx';
import { layoutFromWindow, type TakenPlace } from './layout-from-window.ts';
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

/** Rows over a place in which its title is looked for. */
const titleRows = 4;

/** How a table is read: shown, put right, kept in the workbook. `target`: what it is opened for. */
export function ReadingEditor({ target }: { readonly target: ReadingTarget }) {
  const styles = useStyles();
  const pane = usePane();
  const { words, tell, evaluation, isBusy } = pane;
  const say = words.paneReading;
  const [kind, setKind] = useState<LayoutKind>(tableOf(target, pane)?.kind ?? 'indicators');
  const [drafts, setDrafts] = useDraftsOf(target, pane, setKind);
  const [taken, setTaken] = useState<TakenPlace | null>(null);
  const layout = drafts[kind] ?? null;
  const setLayout = (changed: RememberedLayout) => setDrafts({ ...drafts, [kind]: changed });
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const close = () => tell({ kind: 'reading-closed' });
  const isTaught = evaluation.settings.layouts.some(({ id }) => id === layout?.id);
  const isEmpty =
    layout !== null && layout.kind !== 'none' && layout.columns.length + layout.labels.length === 0;
  const finished = layout && finishLayout(layout);
  const fault = finished && !isEmpty ? layoutFaultOf(finished) : null;
  const canSave = finished !== null && !isEmpty && !fault && !isBusy;
  const readPlace = async (place: RangeAddress, headerRows: number) => {
    const { sheet, top, right } = place;
    const above = { top: Math.max(0, top - titleRows), left: 0, bottom: top - 1, right };
    const window = await pane.ask((desk) => desk.window(sheet, place));
    const over = top > 0 ? await pane.ask((desk) => desk.window(sheet, above)) : null;
    if (!window) return;
    const read = { window, headerRows, over };
    setTaken(read);
    setDrafts({ [kind]: layoutFromWindow(read, kind) });
  };
  const choose = (chosen: string) => {
    const known = layoutKinds.find((each) => each === chosen);
    if (!known) return;
    const made = withDraftOf(drafts, known, kind, placeOf(target, pane));
    const isRead = made[known] !== undefined || taken === null;
    setKind(known);
    setDrafts(isRead ? made : { ...made, [known]: layoutFromWindow(taken, known) });
  };
  const save = () => {
    if (!finished || !canSave) return;
    void pane
      .run('decide', (desk) => desk.decide([{ kind: 'layout', layout: finished }], pane.options()))
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
        <Select value={kind} onChange={(_, { value }) => choose(value)}>
          {layoutKinds.map((each) => (
            <option key={each} value={each}>
              {say.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      {(layout === null || taken !== null) && (
        <PlaceForm place={placeOf(target, pane)} kind={kind} onPlace={readPlace} />
      )}
      {layout && <LayoutForm layout={layout} taken={taken} onChange={setLayout} />}
      {isEmpty && <p role="alert">{say.nothingRead}</p>}
      {fault && <p role="alert">{say.cannotUse(whyNot(fault, kind, words))}</p>}
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

/** What stands against keeping the reading, in the editor's words where it has some. */
function whyNot(fault: LayoutFault, kind: LayoutKind, words: OpenedPane['words']): string {
  const lacks: Readonly<Partial<Record<LayoutKind, string>>> = words.paneReading.lacks;
  return (fault.code === 'lacks' && lacks[kind]) || words.layouts.fault(fault);
}

/** The reading as it is now; none while it is asked for, and where nothing tells the table again. */
function useDraftsOf(
  target: ReadingTarget,
  { ask }: OpenedPane,
  onKind: (kind: LayoutKind) => void,
) {
  const [drafts, setDrafts] = useState<LayoutDrafts>({});
  const key = target.kind === 'table' ? target.table : null;
  useEffect(() => {
    let isWanted = true;
    setDrafts({});
    if (key === null) return;
    void ask((desk) => desk.layoutOf(key)).then((found) => {
      if (!isWanted || !found) return;
      onKind(found.kind);
      setDrafts({ [found.kind]: found });
    });
    return () => {
      isWanted = false;
    };
  }, [key, ask, onKind]);
  return [drafts, setDrafts] as const;
}

function tableOf(target: ReadingTarget, { evaluation }: OpenedPane) {
  if (target.kind !== 'table') return undefined;
  return evaluation.recognition.tables.find((table) => table.key === target.table);
}

function placeOf(target: ReadingTarget, pane: OpenedPane): RangeAddress | null {
  if (target.kind === 'range') return { sheet: target.sheet, ...target.range };
  return tableOf(target, pane)?.place ?? null;
}
