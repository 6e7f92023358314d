import type { DamagedTeaching, LayoutFault } from '../../core/settings/layout-fault.ts';
import type { LayoutMismatch } from '../../core/tables/facts/table.ts';

/** What does not fit or cannot be used of the forms that a person taught. */
export const layouts = {
  damaged: (all: readonly DamagedTeaching[]) =>
    all.map(({ name, fault }) => `“${name}”（${because(fault)}）`).join('、'),
  fault: because,
  mismatch: ({ missing, misfit }: LayoutMismatch) => {
    if (missing.length > 0 || !misfit) return `找不到：${missing.join('、')}`;
    switch (misfit.code) {
      case 'width':
        return misfit.found.length === 0
          ? `找不到 ${misfit.wanted} 栏的表`
          : `应有 ${misfit.wanted} 栏，这里是 ${misfit.found.join('、')} 栏`;
      case 'several':
        return `有 ${misfit.count} 张表都是这么多栏，分不清是哪一张`;
      case 'column':
        return `第 ${misfit.at} 栏的内容与教过的不同`;
    }
  },
};

function because({ code, at, said }: LayoutFault): string {
  const where = at === null ? '' : `“${at}”`;
  switch (code) {
    case 'form':
      return `${where}写法不对`;
    case 'kind':
      return said === '' ? '没有写种类 kind' : `没有“${said}”这个种类`;
    case 'role':
      return said === '' ? `${where}没有写角色 role` : `${where}：这种表没有“${said}”这个角色`;
    case 'key':
      return `${where}${where && '的 '}${said} 写法不对`;
    case 'place':
      return `${where}要写 header、at、column 之一`;
    case 'position':
      return positions[said] ?? positions.at;
    case 'lost':
      return said === 'range' ? '写 column 时要有 range' : '没有可凭以认出它的表头、标题或位置';
    case 'lacks':
      return `至少要有一栏的角色是 ${said.replaceAll('/', '、')}`;
    case 'word':
      return '意思不明，或不到两个字';
  }
}

const positions: Readonly<Record<string, string>> & { readonly at: string } = {
  at: '没有表头的栏按第几栏 at 算：要有一个有表头的栏也写 at',
  columns: '表没有表头：每一栏都要写各不相同的 at',
  title: '表没有表头：要写标题 title 或工作表 sheet',
  width: '表没有表头：要写共几栏 width，不少于最后一栏',
};
