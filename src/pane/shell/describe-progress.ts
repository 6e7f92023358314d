import type { Messages } from '../../messages/zh-cn/zh-cn.ts';
import type { RunningTask } from '../state/pane-state.ts';

/** What a task is at: 读取 12/40 张表, or its name while nothing is counted. */
export function describeProgress({ name, progress }: RunningTask, { pane }: Messages): string {
  if (progress === null || progress.of === 0) return pane.tasks[name];
  const told = name === 'write' ? pane.progressWriting : pane.progress;
  return told(progress.done, progress.of);
}
