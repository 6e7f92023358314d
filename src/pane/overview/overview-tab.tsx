import { usePane } from '../state/use-pane.ts';

export function OverviewTab() {
  const { evaluation } = usePane();
  return <p>{evaluation.source.name}</p>;
}
