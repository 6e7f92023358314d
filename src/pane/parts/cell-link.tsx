import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { formatAddress, formatPosition } from '../../core/cells/a1.ts';
import type { CellAddress } from '../../core/cells/address.ts';
import { useShell } from '../state/use-pane.ts';

const useStyles = makeStyles({
  link: { fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
});

/** A cell's name that shows the cell when it is pressed; `isShort`: without its sheet. */
export function CellLink(props: { readonly cell: CellAddress; readonly isShort?: boolean }) {
  const { reveal, words } = useShell();
  const styles = useStyles();
  const name = formatAddress(props.cell);
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={words.paneFindings.goToCell(name)}
      onClick={() => reveal(props.cell)}
    >
      {props.isShort ? formatPosition(props.cell) : name}
    </Link>
  );
}
