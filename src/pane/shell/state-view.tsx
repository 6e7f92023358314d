import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  danger: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorPaletteRedBorderActive}`,
  },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A state that fills the pane: what is the case, what to do, and the buttons to do it. */
export function StateView(props: {
  readonly tone?: 'plain' | 'danger';
  readonly title: string;
  readonly advice: string;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={styles.box}>
      <h2 className={mergeClasses(styles.title, props.tone === 'danger' && styles.danger)}>
        {props.title}
      </h2>
      <p className={styles.advice}>{props.advice}</p>
      {props.children}
      {props.actions && <div className={styles.actions}>{props.actions}</div>}
    </section>
  );
}
