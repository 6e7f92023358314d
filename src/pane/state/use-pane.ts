import { createContext, useContext } from 'react';
import type { CellAddress } from '../../core/cells/address.ts';
import type { Evaluation } from '../../core/evaluation.ts';
import type { DeskOptions, DeskView } from '../../desk/desk.ts';
import type { Lang } from '../../messages/messages.ts';
import type { Messages } from '../../messages/zh-cn/zh-cn.ts';
import type { PaneHost } from '../pane-host.ts';
import type { DeskQueue } from './desk-queue.ts';
import type { PaneEvent, PaneState } from './pane-state.ts';

/** What every part of the pane has, before a workbook was read too. */
export interface Shell {
  readonly host: PaneHost;
  readonly lang: Lang;
  readonly words: Messages;
  readonly state: PaneState;
  /** Changes of what is shown: tabs, station, the reading editor, a trouble put aside. */
  readonly tell: (event: PaneEvent) => void;
  /** Calls the desk; its view replaces the one shown, its trouble is shown by the shell. */
  readonly run: DeskQueue['run'];
  /** Asks the desk what changes nothing. */
  readonly ask: DeskQueue['ask'];
  readonly cancel: () => void;
  /** Language and time for calls that write. */
  readonly options: () => DeskOptions;
  /** Shows a cell in the workbook beside the pane. */
  readonly reveal: (cell: CellAddress) => void;
}

/** The shell with an opened workbook: what the tabs see. */
export interface OpenedPane extends Shell {
  readonly view: DeskView;
  /** Of the chosen station. */
  readonly evaluation: Evaluation;
  readonly isBusy: boolean;
}

export const ShellContext = createContext<Shell | null>(null);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (shell === null) throw new Error('useShell stands outside of the pane');
  return shell;
}

/** For what is shown only when a workbook was read: the tabs and the reading editor. */
export function usePane(): OpenedPane {
  const shell = useShell();
  const { view, station, task } = shell.state;
  const evaluation = view?.evaluations[station];
  if (!view || !evaluation) throw new Error('usePane stands where no workbook was read');
  return { ...shell, view, evaluation, isBusy: task !== null };
}

export function useWords(): Messages {
  return useShell().words;
}
