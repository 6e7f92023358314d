import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    // No fill: in high contrast it would need other colours for all that stands on it.
    ':hover': { boxShadow: `0 0 0 ${tokens.strokeWidthThin} ${tokens.colorNeutralStroke1}` },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  summary: { flex: '1 1 auto', minWidth: 0 },
  chevron: {
    flexShrink: 0,
    width: '12px',
    height: '12px',
    marginTop: '4px',
    fill: 'none',
    stroke: 'currentcolor',
    strokeWidth: '1.5',
    transform: 'rotate(0deg)',
    '@media (prefers-reduced-motion: no-preference)': { transition: 'transform 120ms' },
  },
  turned: { transform: 'rotate(90deg)' },
  body: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
});

/** A line that opens to what is behind it. What is in it is made when it is opened. */
export function Disclosure(props: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
}) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(props.isOpenAtFirst ?? false);
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.summary}>{props.summary}</span>
        <svg
          className={mergeClasses(styles.chevron, isOpen && styles.turned)}
          viewBox="0 0 12 12"
          aria-hidden="true"
        >
          <path d="M4 2l4 4-4 4" />
        </svg>
      </button>
      {isOpen && (
        <div id={id} className={styles.body}>
          {props.children}
        </div>
      )}
    </div>
  );
}
