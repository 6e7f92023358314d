import { describe, expect, it } from 'vitest';
import { parsePosition } from '../../src/core/cells/a1.ts';
import { evaluate } from '../../src/core/evaluate.ts';
import { defaultSettings } from '../../src/core/settings/default-settings.ts';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx.ts';
import { newXlsx } from '../../src/hosts/xlsx/package/new-xlsx.ts';
import type { CellEdit } from '../../src/plan/plan.ts';
import { planTemplate, type TemplateKind } from '../../src/plan/plan-template.ts';

/** A workbook with an empty standard table, filled in as a person would. */
async function filled(
  kind: TemplateKind,
  ...typed: readonly Readonly<Record<string, string | number>>[]
) {
  const opened = await openXlsx(newXlsx(), 'new.xlsx');
  if (!opened.ok) throw new Error(opened.trouble.kind);
  const workbook = opened.value;
  const sheet = planTemplate(kind, null);
  const made = await workbook.apply({ sheets: [sheet] });
  if (!made.ok) throw new Error(made.trouble.kind);
  const edits = typed
    .flatMap((row) => Object.entries(row))
    .map(([address, value]): CellEdit => {
      const place = parsePosition(address) ?? { row: 0, column: 0 };
      return { cell: { sheet: sheet.name, ...place }, before: null, value };
    });
  const edited = await workbook.apply({ edits });
  if (!edited.ok) throw new Error(edited.trouble.kind);
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.trouble.kind);
  const [evaluation] = evaluate(read.value, defaultSettings);
  if (!evaluation) throw new Error('no evaluation');
  return evaluation;
}

const kinds = ({ recognition }: Awaited<ReturnType<typeof filled>>) =>
  recognition.tables.map(({ kind, isSure }) => `${kind} ${isSure}`);

describe('an empty standard table, filled in', () => {
  it('of project information gives station, stage, periods and workers', async () => {
    const evaluation = await filled('project', {
      B3: '文冲街社工服务站',
      B7: '中期评估',
      B8: '2023年7月1日至2024年6月30日',
      B9: '2023年7月1日至2023年11月30日',
      B10: 20,
      B11: 10,
      B12: 2_400_000,
    });
    expect(kinds(evaluation)).toEqual(['project true']);
    const { project } = evaluation;
    expect(project.station?.value).toBe('文冲街社工服务站');
    expect(project.stage?.value).toBe('mid');
    expect(project.evaluationPeriod?.value.months).toEqual({ n: 5n, d: 1n });
    expect(project.requiredWorkers?.value).toEqual({ n: 20n, d: 1n });
    expect(project.requiredLicensed?.value).toEqual({ n: 10n, d: 1n });
    expect(project.annualFunds?.value).toEqual({ n: 2_400_000n, d: 1n });
  });

  it('of indicators gives their completion rates', async () => {
    const evaluation = await filled(
      'indicators',
      { A3: '电话访问', B3: '个', C3: 3382, D3: 2189 },
      { A4: '入户探访', B4: '个', C4: 948, D4: 532 },
    );
    expect(kinds(evaluation)).toEqual(['indicators true']);
    expect(evaluation.indicators.map(({ rate }) => rate)).toEqual([
      { n: 2189n, d: 3382n },
      { n: 133n, d: 237n },
    ]);
  });

  it('of attendance gives person-months', async () => {
    const evaluation = await filled(
      'attendance',
      { B3: '社工01', C3: '持证社工', D3: '社会工作师', E3: '√', F3: '√' },
      { B4: '社工02', C4: '非持证社工', D4: '已接受培训', E4: '√', F4: 0.5 },
    );
    expect(kinds(evaluation)).toEqual(['attendance true']);
    expect(evaluation.attendance?.all.present).toEqual({ n: 7n, d: 2n });
    expect(evaluation.attendance?.licensed.present).toEqual({ n: 2n, d: 1n });
  });

  it('of scores gives total and grade by the 2023 scheme', async () => {
    const evaluation = await filled('scores', { C3: 49.15, C4: 19.8, C5: 13.75, C6: 9 });
    expect(kinds(evaluation)).toEqual(['scores true']);
    expect(evaluation.scores?.scheme.id).toBe('guangzhou-2023');
    expect(evaluation.scores?.total).toEqual({ n: 917n, d: 10n });
    expect(evaluation.scores?.grade?.name).toBe('优秀');
  });
});
