/** What stopped a host, and what to do: one sentence each. */
export const troubles = {
  notXlsx: {
    xls: '这是旧版 .xls 文件，请在 Excel 或 WPS 中另存为 .xlsx 后再打开',
    xlsb: '这是二进制 .xlsb 文件，请另存为 .xlsx 后再打开',
    ods: '这是 .ods 文件，请另存为 .xlsx 后再打开',
    html: '这是网页文件（扩展名不代表内容），请在 Excel 中打开并另存为 .xlsx',
    csv: '这是文本或 CSV 文件，请在 Excel 中打开并另存为 .xlsx',
    empty: '文件是空的，请换一个有内容的 .xlsx 文件',
    other: '这不是 .xlsx 工作簿，请确认文件是否选对',
  },
  encrypted: '工作簿设有打开密码，请去掉密码另存一份后再打开',
  damaged: (part: string | null) =>
    `文件已损坏${part === null ? '' : `（${part}）`}，请用 Excel 打开修复并另存，或重新取得这个文件`,
  tooLarge: {
    entries: '文件内部的部件多得不合常理，没有打开；请确认来源可靠',
    size: '文件解压后过大，没有打开；请拆分工作簿或删去用不到的工作表',
    ratio: '文件的压缩比不合常理，没有打开；请确认来源可靠',
    cells: '工作表的单元格过多，没有打开；请拆分工作簿或删去用不到的区域',
  },
  entityDeclaration: (part: string) =>
    `文件的 ${part} 中有不允许的实体声明，没有打开；请确认来源可靠`,
  signed: '工作簿带有数字签名，写入会使签名失效；请另存一份未签名的副本',
  structureProtected: '工作簿的结构受保护，不能增加工作表；请先撤销工作簿保护',
  sheetProtected: (sheet: string) => `工作表“${sheet}”受保护，不能写入；请先撤销工作表保护`,
  unsupported: (feature: string) =>
    `工作簿用到了本程序尚不能原样保留的功能（${feature}），没有写入`,
  changed: (cell: string) => `${cell} 在此期间已被改动，没有写入；请重新检查后再试`,
  noSuchSheet: (sheet: string) => `找不到工作表“${sheet}”，请重新读取工作簿`,
  settings: {
    newer: '工作簿里的评估设置由更新版本的程序写入，这里只能查看；请用新版程序修改',
    damaged: '工作簿里的评估设置已损坏，没有写入；确认不再需要后可以重新建立',
    notKept: '评估设置写入后没有读到，可能未保存成功；请稍后再试',
  },
  cancelled: '已取消，没有写入任何内容',
  /** A report's file (.docx, .txt). */
  report: {
    empty: '报告里没有文字，请确认文件是否选对',
    'old-doc': '这是旧版 .doc 文件，请在 Word 或 WPS 中另存为 .docx 后再用',
    encrypted: '报告设有打开密码，请去掉密码另存一份后再用',
    damaged: '报告文件已损坏，请用 Word 打开修复并另存，或重新取得这个文件',
    'too-large': '报告解开后过大或压缩比不合常理，没有打开；请确认来源可靠',
    'no-report': '这不是 .docx 或文本文件，请把报告另存为 .docx 或 .txt 后再用',
  },
};
