import type { RememberedLayout } from '../../core/tables/words/remembered-layout.ts';

/**
 * The layout as it is kept: typed words without spaces around them, without areas that have no name,
 * and of pairs only those that say something (the others are left alone anyway).
 */
export function finishLayout(layout: RememberedLayout): RememberedLayout {
  const labels =
    layout.kind === 'project'
      ? layout.labels.filter(({ role }) => role !== 'ignore')
      : layout.labels;
  const areas = layout.areas.map((area) => area.trim()).filter((area) => area !== '');
  const { unit = '', title = '', ...rest } = layout;
  return {
    ...rest,
    ...(title.trim() !== '' && { title: title.trim() }),
    ...(unit.trim() !== '' && { unit: unit.trim() }),
    labels,
    areas,
  };
}
