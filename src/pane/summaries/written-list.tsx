import { Link } from '@fluentui/react-components';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane } from '../state/use-pane.ts';

/** The sheets that were written; a name shows its sheet. */
export function WrittenList({ sheets }: { readonly sheets: Readonly<Record<string, string>> }) {
  const texts = useTextStyles();
  const { words, host } = usePane();
  const say = words.paneSummaries;
  return (
    <div>
      <p className={texts.paragraph}>
        <span className={texts.good} aria-hidden="true">
          ✓{' '}
        </span>
        {say.written}
      </p>
      <span className={texts.actions}>
        {Object.values(sheets).map((name) => (
          <Link
            key={name}
            as="button"
            aria-label={say.show(name)}
            onClick={() => host.revealSheet(name)}
          >
            {name}
          </Link>
        ))}
      </span>
    </div>
  );
}
