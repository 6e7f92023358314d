import { describe, expect, it } from 'vitest';
import { readLayouts } from '../../../src/core/settings/read-layouts.ts';
import { type LayoutKind, layoutKinds } from '../../../src/core/tables/facts/layout-roles.ts';
import type {
  LayoutColumn,
  RememberedLayout,
} from '../../../src/core/tables/words/remembered-layout.ts';
import { enUs } from '../../../src/messages/en-us/en-us.ts';
import { zhCn } from '../../../src/messages/zh-cn/zh-cn.ts';
import { finishLayout } from '../../../src/pane/reading/finish-layout.ts';
import {
  columnRolesOf,
  labelRolesOf,
  roleName,
  roleOfColumn,
  withColumnRole,
  withLabelRole,
} from '../../../src/pane/reading/layout-roles.ts';

/** Names of layouts that cannot be used once they were kept. */
function damaged(layout: Pick<RememberedLayout, 'kind' | 'columns' | 'labels'>) {
  const kept = finishLayout({ id: 'x', name: 'x', areas: ['', '片区一'], ...layout });
  return readLayouts(JSON.stringify(kept))?.damaged;
}

const withColumns = [
  'indicators',
  'attendance',
  'scores',
  'funding',
  'payments',
  'performance',
  'survey',
] as const;

/** What a table of the kind must hold to say anything. */
function needed(kind: LayoutKind): readonly LayoutColumn[] {
  const roles: Partial<Record<LayoutKind, LayoutColumn['role']>> = {
    funding: 'spent',
    payments: 'paid',
    performance: 'target',
    survey: 'people',
  };
  return [{ header: ['乙'], role: roles[kind] ?? 'ignore' }];
}

describe('roles that the editor offers', () => {
  it.each([zhCn, enUs])('all have a name in each language', ({ paneReading }) => {
    for (const kind of layoutKinds) {
      for (const role of [...columnRolesOf(kind), ...labelRolesOf(kind)]) {
        expect(roleName(paneReading, kind, role)).not.toBe(role);
      }
    }
  });

  it.each(withColumns)(
    'every column role offered for %s makes a layout that is understood',
    (kind) => {
      for (const role of columnRolesOf(kind)) {
        const columns = [withColumnRole({ header: ['甲'] }, role), ...needed(kind)];
        expect(damaged({ kind, columns, labels: [] })).toEqual([]);
      }
    },
  );

  it.each(['project', ...withColumns] as const)(
    'every label role offered for %s makes a layout that is understood',
    (kind) => {
      for (const role of labelRolesOf(kind)) {
        const columns = kind === 'project' ? [] : needed(kind);
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
