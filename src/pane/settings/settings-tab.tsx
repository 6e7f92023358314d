import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/use-pane.ts';
import { DataSection } from './data-section.tsx';
import { ProjectSection } from './project-section.tsx';
import { ReadingsSection } from './readings-section.tsx';
import { SchemeSection } from './scheme-section.tsx';
import { ThresholdSection } from './threshold-section.tsx';
import { VetoSection } from './veto-section.tsx';
import { WordsSection } from './words-section.tsx';

const useStyles = makeStyles({
  hint: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** 设置: what a person decides beside the findings, all of it kept in the workbook. */
export function SettingsTab() {
  const styles = useStyles();
  const { words, state } = usePane();
  return (
    <>
      <p className={styles.hint}>{words.paneSettings.hint}</p>
      <ProjectSection key={`project ${state.station}`} />
      <SchemeSection />
      <VetoSection key={`vetoes ${state.station}`} />
      <ThresholdSection />
      <ReadingsSection />
      <WordsSection />
      <DataSection />
    </>
  );
}
