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
  /** It fills the whole pane, where no header stands over it. */
  readonly isWhole?: boolean;
  readonly title: string;
  readonly advice: string;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const Title = props.isWhole ? 'h1' : 'h2';
  return (
    <section className={styles.box}>
      <Title className={mergeClasses(styles.title, props.tone === 'danger' && styles.danger)}>
        {props.title}
      </Title>
      <p className={styles.advice}>{props.advice}</p>
      {props.children}
      {props.actions && <div className={styles.actions}>{props.actions}</div>}
    </section>
  );
}
