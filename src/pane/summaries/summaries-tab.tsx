import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane } from '../state/use-pane.ts';
import { ChangesCard } from './changes-card.tsx';
import { PreviewList } from './preview-list.tsx';
import { StationScope } from './station-scope.tsx';
import { type Preview, usePreview } from './use-preview.ts';
import { WrittenList } from './written-list.tsx';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', flex: '1 0 auto', minWidth: 0 },
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
  bar: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // It is enabled when the preview is there: at once, as a colour half way is hard to read.
  button: {
    width: '100%',
    transitionDuration: '0s',
    // Fluent's own rule for those who want no motion leaves it a hundredth of a millisecond.
    '@media screen and (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
});

type Written = Readonly<Record<string, string>>;

/** 汇总: what will be written, then the writing, and the way back. */
export function SummariesTab() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { state, view, words, isBusy, run, options, host } = usePane();
  const say = words.paneSummaries;
  const heading = useHeadingFocus();
  const [isAll, setAll] = useState(false);
  const [written, setWritten] = useState<Written | null>(null);
  const station = isAll ? null : state.station;
  const preview = usePreview(station);
  const sheets = preview.kind === 'known' ? preview.value.sheets : [];
  const isBlocked = preview.kind !== 'known' || preview.value.trouble !== null;
  const write = () => {
    void run('write', (desk, progress) => desk.write(station, options(), progress)).then(
      (result) => {
        if (!result?.ok) return;
        setWritten(result.value.sheets);
        const first = result.value.sheets.overview ?? Object.values(result.value.sheets)[0];
        if (first !== undefined) host.revealSheet(first);
      },
    );
  };
  useRibbonWrite(preview, write);
  return (
    <div className={styles.tab}>
      <div className={styles.part}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {say.title}
        </h2>
        <p className={mergeClasses(texts.paragraph, texts.quiet)}>{say.hint}</p>
        {view.evaluations.length > 1 && (
          <StationScope isAll={isAll} count={view.evaluations.length} onChoose={setAll} />
        )}
        <PreviewList preview={preview} />
        {written && <WrittenList sheets={written} />}
        {host.startsWith && <WriteAtOnce />}
      </div>
      <ChangesCard onUndone={() => setWritten(null)} />
      <div className={styles.bar}>
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={isBusy || isBlocked || sheets.length === 0}
          onClick={write}
        >
          {sheets.length === 0 ? words.pane.write : say.write(sheets.length)}
        </Button>
      </div>
    </div>
  );
}

/** Writes what the ribbon asked for, once, where the person agreed to it in this workbook. */
function useRibbonWrite(preview: Preview, write: () => void): void {
  const { state, evaluation, tell } = usePane();
  const isReady =
    preview.kind === 'known' && preview.value.trouble === null && preview.value.sheets.length > 0;
  const isWanted = state.isWriteAsked && evaluation.settings.writesAtOnce === true && isReady;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when all is known
  useEffect(() => {
    if (!isWanted) return;
    tell({ kind: 'write-taken' });
    write();
  }, [isWanted]);
}

function WriteAtOnce() {
  const { evaluation, words, run, options, isBusy } = usePane();
  return (
    <Checkbox
      label={words.paneSummaries.atOnce}
      checked={evaluation.settings.writesAtOnce === true}
      disabled={isBusy}
      onChange={(_, { checked }) =>
        void run('decide', (desk) =>
          desk.decide([{ kind: 'write-at-once', isOn: checked === true }], options()),
        )
      }
    />
  );
}

/** Who came by the button at the bottom, which is gone now, goes on at the heading. */
function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return heading;
}
