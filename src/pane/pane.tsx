import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { messagesFor } from '../messages/messages.ts';
import type { PaneHost } from './pane-host.ts';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { PaneBody } from './shell/pane-body.tsx';
import { useDesk } from './state/use-desk.ts';
import { type Shell, ShellContext } from './state/use-pane.ts';

const themes = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high-contrast': teamsHighContrastTheme,
} as const;

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    minWidth: 0,
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The whole pane over one opened workbook. It fills the box that it is put in. */
export function Pane({ host }: { readonly host: PaneHost }) {
  const styles = useStyles();
  const shell = useShellOf(host);
  return (
    <FluentProvider theme={themes[host.theme]} lang={host.lang} className={styles.pane}>
      <ShellContext value={shell}>
        <ErrorBoundary of="pane">
          <PaneBody />
        </ErrorBoundary>
      </ShellContext>
    </FluentProvider>
  );
}

function useShellOf(host: PaneHost): Shell {
  const { state, queue, tell } = useDesk(host);
  return useMemo(
    () => ({
      host,
      lang: host.lang,
      words: messagesFor(host.lang),
      state,
      tell,
      run: queue.run,
      ask: queue.ask,
      cancel: queue.cancel,
      options: () => ({
        lang: host.lang,
        now: host.now(),
        replacesDamagedSettings: state.mayReplaceSettings,
      }),
      reveal: (cell) => {
        tell({ kind: 'cell-shown', cell });
        host.reveal(cell);
      },
    }),
    [host, state, queue, tell],
  );
}
