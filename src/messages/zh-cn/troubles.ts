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
    message: '一次要传给 Excel 的内容超过上限，没有完成；请拆分工作表或删去用不到的区域后重试',
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
  /** Excel while it runs. */
  excel: {
    'cell-editing': '有单元格正在编辑，Excel 暂时不能处理；请按 Enter 或 Esc 结束编辑后重试',
    'access-denied':
      'Excel 不允许改动，没有写入；请撤销工作表和工作簿的保护，或换到“编辑”模式后重试',
    'read-only': '工作簿以只读方式打开，没有写入；请另存一份副本，在副本中操作',
    'inactive-workbook': '当前在前面的是另一个工作簿；请先点一下这个工作簿的窗口，再重试',
    'session-lost': '与 Excel 的连接已断开；请重新打开本窗格，网页版请刷新页面，再检查一遍后重试',
    'unsupported-excel':
      '这个版本的 Excel 缺少所需功能；请更新到 Excel 2021、Microsoft 365 或网页版，或改用网页',
    'changed-by-others': '写入期间工作簿被别人改动，没有写入；请重新读取后再试',
    busy: 'Excel 正忙或有对话框开着；请关闭对话框，稍等片刻后重试',
    notRestored: (sheets: readonly string[]) =>
      `写入中断，且未能全部恢复${sheets.length === 0 ? '' : `（${sheets.join('、')}）`}；请不要关闭本窗格，按“重试”即可继续恢复，也可以用 Excel 的撤销`,
    other: (code: string) =>
      `Excel 没有完成这一步（${code}），没有写入；请保存工作簿、重新打开后再试`,
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
