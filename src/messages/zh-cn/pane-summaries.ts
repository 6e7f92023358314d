/** 汇总: what will be written, what was written, and the way back. */
export const paneSummaries = {
  title: '写入汇总表',
  hint: '汇总表写在工作簿末尾，数字都是公式，随来源单元格更新。你的工作表不会改动；表里填写的处理和回复会保留。',
  loading: '正在查看将写入哪些工作表',
  add: '将新建',
  refresh: '将更新',
  taken: (wanted: string, name: string) => `“${wanted}”已是你的工作表，将写为“${name}”`,
  scope: '写哪些站',
  scopes: { station: '只写本站', all: (count: number) => `全部 ${count} 个站` },
  write: (count: number) => `写入 ${count} 张工作表`,
  blocked: '现在不能写入',
  nothing: '还没有可汇总的内容。先在“总览”说明表在哪里，或插入标准表。',
  written: '已写入，点名称可查看',
  show: (sheet: string) => `查看工作表 ${sheet}`,
  unfinished: (sheets: readonly string[]) =>
    `上次没有写完的汇总表：${sheets.join('、')}。再写入一次即可补全，或删除这些工作表。`,
  awaiting: (count: number) =>
    `更正之后，有 ${count} 个公式单元格要在 Excel 或 WPS 中重新计算才有新值；在此之前不参加核对。`,
  changes: {
    title: '本工具的改动',
    none: '打开工作簿以来，本工具没有改动过任何单元格。',
    hint: '撤销后，每个单元格都恢复原样；你自己的编辑和保存在工作簿中的设置不受影响。',
    summaries: (sheets: readonly string[]) => `写入汇总表：${sheets.join('、')}`,
    correction: (cell: string) => `更正 ${cell}`,
    marks: (count: number) => `标记 ${count} 个单元格`,
    settings: '保存设置',
    template: (sheet: string) => `插入标准表“${sheet}”`,
    undo: '撤销本工具的改动',
    confirm: (count: number) => `撤销以上 ${count} 项？`,
    yes: '撤销',
    no: '保留',
  },
};
