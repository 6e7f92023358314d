import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/checks/finding.ts';
import { useWords } from '../state/use-pane.ts';

const useStyles = makeStyles({
  sign: { flexShrink: 0, width: '16px', textAlign: 'center', fontWeight: tokens.fontWeightBold },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorPaletteBlueForeground2 },
});

const signs = { error: '✕', warning: '▲', note: '●' } as const;

/** A severity by shape and colour, and by its word for those who hear it. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const word = useWords().paneFindings.severities[severity];
  return (
    <span
      role="img"
      aria-label={word}
      title={word}
      className={mergeClasses(styles.sign, styles[severity])}
    >
      {signs[severity]}
    </span>
  );
}
