import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { describeTrouble } from '../../messages/describe-trouble.ts';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { useLate } from '../shell/use-late.ts';
import { usePane } from '../state/use-pane.ts';
import type { Preview } from './use-preview.ts';

const useStyles = makeStyles({
  sheets: {
    gap: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  sheet: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ':not(:first-child)': {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  name: { overflowWrap: 'anywhere' },
  taken: { flexBasis: '100%' },
});

/** Which sheets will be made or refreshed, told before it is done; or why nothing can be written. */
export function PreviewList({ preview }: { readonly preview: Preview }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { words, lang } = usePane();
  const say = words.paneSummaries;
  const isLate = useLate(preview.kind === 'loading');
  if (preview.kind === 'loading') {
    return isLate ? <p className={texts.paragraph}>{say.loading}</p> : null;
  }
  const trouble = preview.kind === 'blocked' ? preview.trouble : preview.value.trouble;
  const sheets = preview.kind === 'known' ? preview.value.sheets : [];
  return (
    <>
      {trouble && (
        <p className={texts.paragraph}>
          <span className={texts.danger}>
            <span aria-hidden="true">✕ </span>
            {say.blocked}
          </span>{' '}
          {describeTrouble(trouble, lang)}
        </p>
      )}
      {!trouble && sheets.length === 0 && <p className={texts.paragraph}>{say.nothing}</p>}
      {sheets.length > 0 && (
        <ul className={mergeClasses(texts.list, styles.sheets)}>
          {sheets.map(({ name, wanted, does }) => (
            <li key={name} className={styles.sheet}>
              <span className={styles.name}>{name}</span>
              <span className={texts.quiet}>{say[does]}</span>
              {name !== wanted && does === 'add' && (
                <span className={mergeClasses(texts.quiet, styles.taken)}>
                  {say.taken(wanted, name)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
