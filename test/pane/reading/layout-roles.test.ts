import { describe, expect, it } from 'vitest';
import { readLayouts } from '../../../src/core/settings/read-layouts.ts';
import type { RememberedLayout } from '../../../src/core/tables/words/remembered-layout.ts';
import { finishLayout } from '../../../src/pane/reading/finish-layout.ts';
import {
  columnRolesOf,
  labelRolesOf,
  roleOfColumn,
  withColumnRole,
  withLabelRole,
} from '../../../src/pane/reading/layout-roles.ts';

/** Names of layouts that cannot be used once they were kept. */
function damaged(layout: Pick<RememberedLayout, 'kind' | 'columns' | 'labels'>) {
  const kept = finishLayout({ id: 'x', name: 'x', areas: ['', '片区一'], ...layout });
  return readLayouts(JSON.stringify(kept))?.damaged;
}

describe('roles that the editor offers', () => {
  it.each(['indicators', 'attendance', 'scores'] as const)(
    'every column role offered for %s makes a layout that is understood',
    (kind) => {
      for (const role of columnRolesOf(kind)) {
        const columns = [
          withColumnRole({ header: ['甲'] }, role),
          { header: ['乙'], role: 'ignore' as const },
        ];
        expect(damaged({ kind, columns, labels: [] })).toEqual([]);
      }
    },
  );

  it.each(['project', 'indicators', 'attendance', 'scores'] as const)(
    'every label role offered for %s makes a layout that is understood',
    (kind) => {
      for (const role of labelRolesOf(kind)) {
        const columns = kind === 'project' ? [] : [{ header: ['乙'], role: 'ignore' as const }];
        const first = kind === 'project' ? [{ text: '站点', role: 'station' as const }] : [];
        const labels = [...first, withLabelRole({ text: '甲', role: 'ignore' }, role)];
        expect(damaged({ kind, columns, labels })).toEqual([]);
      }
    },
  );

  it('a mark is a role until another one is chosen', () => {
    const marked = withColumnRole({ header: ['7月'], role: 'ignore' }, 'mark:insurance');
    expect(marked).toEqual({ header: ['7月'], mark: 'insurance' });
    expect(roleOfColumn(marked)).toBe('mark:insurance');
    expect(withColumnRole(marked, 'name')).toEqual({ header: ['7月'], role: 'name' });
  });
});
