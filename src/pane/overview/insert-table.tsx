import { Button } from '@fluentui/react-components';
import type { TemplateKind } from '../../plan/plan-template.ts';
import { useShell } from '../state/use-pane.ts';

/** Puts an empty standard table into the workbook, as a sheet of the person's own, and shows it. */
export function InsertTable(props: { readonly kind: TemplateKind; readonly label: string }) {
  const { run, host, state } = useShell();
  const insert = () => {
    void run('template', (desk) => desk.insertTemplate(props.kind)).then((result) => {
      if (!result?.ok) return;
      const last = result.value.changes.at(-1);
      if (last?.kind === 'template') host.revealSheet(last.sheet);
    });
  };
  return (
    <Button size="small" disabledFocusable={state.task !== null} onClick={insert}>
      {props.label}
    </Button>
  );
}
