import type { LayoutFault } from '../../core/settings/layout-fault.ts';
import type { Messages } from '../zh-cn/zh-cn.ts';

export const layouts: Messages['layouts'] = {
  damaged: (all) => all.map(({ name, fault }) => `“${name}” (${because(fault)})`).join(', '),
  fault: because,
  mismatch: ({ missing, misfit }) => {
    if (missing.length > 0 || !misfit) return `not found: ${missing.join(', ')}`;
    switch (misfit.code) {
      case 'width':
        return misfit.found.length === 0
          ? `no table of ${misfit.wanted} columns`
          : `${misfit.wanted} columns were taught, here are ${misfit.found.join(', ')}`;
      case 'several':
        return `${misfit.count} tables have so many columns`;
      case 'column':
        return `column ${misfit.at} holds something else than was taught`;
    }
  },
};

function because({ code, at, said }: LayoutFault): string {
  const where = at === null ? '' : `“${at}”`;
  switch (code) {
    case 'form':
      return `${where} is written wrongly`.trim();
    case 'kind':
      return said === '' ? 'no kind is said' : `there is no kind “${said}”`;
    case 'role':
      return said === ''
        ? `${where} says no role`
        : `${where}: tables of this kind have no role “${said}”`;
    case 'key':
      return where === '' ? `${said} is written wrongly` : `${said} of ${where} is written wrongly`;
    case 'place':
      return `${where} needs one of header, at and column`;
    case 'position':
      return positions[said] ?? positions.at;
    case 'lost':
      return said === 'range'
        ? 'column needs a range'
        : 'no heading, title or place tells the form again';
    case 'lacks':
      return `one column at least must have the role ${said.replaceAll('/', ' or ')}`;
    case 'word':
      return 'it means nothing known, or has one letter';
  }
}

const positions: Readonly<Record<string, string>> & { readonly at: string } = {
  at: 'columns without headings are counted: one with a heading must say at, too',
  columns: 'a table without headings: each column needs an at of its own',
  title: 'a table without headings needs a title or a sheet',
  width: 'a table without headings needs its width, no less than the last column',
};
