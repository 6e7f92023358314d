import type { RememberedLayout } from '../../core/tables/words/remembered-layout.ts';

/**
 * The layout as it is kept: without areas that have no name, and of pairs only those that say
 * something (the others are left alone anyway).
 */
export function finishLayout(layout: RememberedLayout): RememberedLayout {
  const labels =
    layout.kind === 'project'
      ? layout.labels.filter(({ role }) => role !== 'ignore')
      : layout.labels;
  return { ...layout, labels, areas: layout.areas.filter((area) => area !== '') };
}
