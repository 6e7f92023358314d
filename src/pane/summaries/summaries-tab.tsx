import { usePane } from '../state/use-pane.ts';

export function SummariesTab() {
  const { view } = usePane();
  return <p>{view.name}</p>;
}
