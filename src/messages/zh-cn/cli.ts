// The type stands in ../cli-messages.ts; src/cli/ uses these words: keep both languages in step.
import type { CliMessages } from '../cli-messages.ts';
import { layouts } from './layouts.ts';
import { unweighed } from './unweighed.ts';

export const cli: CliMessages = {
  help: `用法：npm run evaluate -- [选项] <工作簿.xlsx | 文件夹> …

不写工作簿时，评估随程序附带的示例，结果写入 out/。

选项
  --out 文件夹            “<名称>-评估.xlsx”写到哪里（默认：原文件旁边）；
                          原文件不改动，已有的其他文件不覆盖（改用 -2、-3……）
  --json                  把评估结果（JSON，每站一行）写到标准输出；单独使用时不写工作簿
  --csv 文件              把核对结果写成 CSV
  --scheme 方案           评分方案：guangzhou-2023、guangzhou-2018、mof-2020，或自定方案的 JSON 文件
  --report 文件           把评估报告的文字（.txt、.docx）与工作簿核对
  --layouts 文件          教过的版式和自用词（JSON）：这种表怎样读；写法见 docs/layouts.md
  --export-layouts 文件   把工作簿里各表的读法写成版式文件，改好后可供 --layouts 使用
  --stage mid|final       评估阶段：mid 中期，final 末期
  --period 起..止         评估考核期，如 2023-07-01..2023-11-30
  --workers 人数          协议要求在岗社工数
  --licensed 人数         其中持证社工数
  --lang zh-CN|en-US      语言
  --fail-on error|warning|never
                          有这一级别（或更重）的核对结果时以状态 1 退出（默认 never）
  --help, --version       显示本说明、版本

退出状态：0 完成；1 有 --fail-on 所指的核对结果；2 有工作簿读不出或写不了（其余照常完成）。`,
  unknownOption: (option) => `没有“${option}”这个选项；可用的选项见 --help。`,
  valueMissing: (option) =>
    `选项 ${option} 后面缺少值；写法见 --help。值以“-”开头时写成 ${option}=值。`,
  takesNoValue: (option) => `选项 ${option} 后面不带值；写法见 --help。`,
  badValue: (option, value) => `选项 ${option} 的值“${value}”无法使用；写法见 --help。`,
  schemeUnusable: (file) =>
    `“${file}”不是可用的评分方案：请检查 JSON 写法，要有 id、name、parts（各有 name 和大于 0 的 full）和 grades（从高到低，最后一级从 0 起）；写法见使用手册第八节。`,
  unknownScheme: (id, known) =>
    `没有评分方案“${id}”；可用：${known.join('、')}，或一个方案的 JSON 文件。`,
  notFound: '找不到这个文件或文件夹；请检查路径。',
  notReadable: '无法读取；请检查权限，或先关闭正在使用它的程序。',
  noWorkbooks: '文件夹里没有 .xlsx 或 .xlsm 工作簿；请检查路径，.xls、.et 文件请先另存为 .xlsx。',
  otherFormat:
    '不是 .xlsx 文件，没有评估，也不在各站汇总里；请用 Excel 或 WPS 打开，另存为 .xlsx。',
  nothingRecognised:
    '没有认出社工站评估的表格（项目信息、指标、到岗、评分、经费、拨付、绩效目标、满意度）；请确认选对了文件，表头写有“协议量、完成量”“姓名、7月”“标准分、得分”等字样。',
  folderNotWritable: (folder) => `不能写入文件夹“${folder}”；请检查权限，或用 --out 换一个文件夹。`,
  fileNotWritable: (file) => `不能写入“${file}”；请先关闭正在打开它的程序，或检查权限。`,
  crashed: (detail) => `程序出错，此工作簿未处理、未改动；请把这一行告诉我们：${detail}`,
  settingsNewer: '工作簿里的评估设置由更新版本的程序写成，只读取、不改动；请更新程序。',
  settingsDamaged: '工作簿里的评估设置读不出，已按默认设置评估，原设置保持不动。',
  layoutsUnreadable: (file) =>
    `“${file}”不是可用的版式文件；请检查路径和 JSON 写法（见 docs/layouts.md）。`,
  layoutsDamaged: (all) =>
    `这些版式或用语无法使用，已略过：${layouts.damaged(all)}；写法见 docs/layouts.md。`,
  layoutMismatch: (one) =>
    `版式“${one.layout}”与工作表“${one.sheet}”不符，${layouts.mismatch(one)}；该表按一般办法识别，请核对。`,
  lostOptions: (options) =>
    `选项 ${options.join('、')} 被 npm 截去，没有评估；请在选项前面加一个单独的“--”：npm run evaluate -- 工作簿.xlsx ${options[0]} …`,
  counted: (all, failed) =>
    failed === 0
      ? `共 ${all} 本，全部完成`
      : `共 ${all} 本，完成 ${all - failed} 本，没有完成 ${failed} 本：`,
  progress: (done, of, name) => `${done}/${of} ${name}`,
  csvHeaders: ['文件', '社工站', '级别', '规则', '位置', '所列', '应为', '说明', '状态', '标识'],
  title: '社工站评估',
  stage: { mid: '中期评估', final: '末期评估' },
  period: (from, to, months) => `评估考核期 ${from} 至 ${to}（${months} 个月）`,
  hiddenSheet: '（隐藏的工作表）',
  tablesFound: (list) => `识别到的表：${list.join('；')}`,
  tablesUnsure: (list) => `不能确定、未计入的表：${list.join('；')}`,
  ofNoStation: (list) => `没有写明属于哪个社工站、未计入任何一站的表：${list.join('；')}`,
  severalStations: (names) => `工作簿中有 ${names.length} 个社工站：${names.join('、')}`,
  unplaced: (list) => `没有认出、未使用的区域：${list.join('；')}`,
  unknownColumns: (list) => `不认识、未使用的列：${list.join('；')}`,
  kinds: {
    project: '项目信息',
    indicators: '指标',
    attendance: '到岗',
    scores: '评分',
    funding: '经费',
    payments: '拨付',
    performance: '绩效目标',
    survey: '满意度',
  },
  indicators: '指标完成情况',
  indicatorHeaders: ['指标', '协议量', '完成量', '完成率', '状态'],
  elapsed: (share) => `时间进度 ${share}`,
  behind: '▲ 落后',
  staffing: '人员到岗（人次）',
  staffingHeaders: ['', '应到', '实到', '差额'],
  all: '社工',
  licensed: '其中持证',
  missingMonths: (held, period) =>
    `到岗表只记有评估期 ${period} 个月中的 ${held} 个月，差额不作判断`,
  stableRate: (rate, workers, required) =>
    `稳岗率 ${rate}（稳定在岗 ${workers} 人 / 协议 ${required} 人）`,
  experienced: (share, heads) => `从业 2 年以上：占实到人次 ${share}，占协议人数 ${heads}`,
  scores: '评分',
  total: '总分',
  grade: (grade) => `等级：${grade}`,
  provisional: (count) => `（暂定：${count} 项一票否决条件待人工确认）`,
  computed: '（表内未列得分，按自评规则算得）',
  missing: (parts) => (parts.length === 0 ? unweighed : `尚缺：${parts.join('、')}`),
  vetoed: '（一票否决）',
  funding: '经费（元）',
  fundingHeaders: ['明细', '预算', '支出', '执行率', '偏差'],
  fundingTotal: '合计',
  fundingShares: (of, staff, quality, operating) =>
    `占${of === 'budget' ? '预算' : '支出'}：人员 ${staff}，人员与服务质量 ${quality}，运营管理 ${operating}`,
  payments: (batches, total) => `拨付 ${batches} 批，共 ${total} 元`,
  performance: '绩效目标',
  performanceHeaders: ['指标', '目标', '实际', '完成率', '状态'],
  survey: (people, name) => `满意度调查${name === null ? '' : `（${name}）`}：${people} 人`,
  surveyRate: (rate) => `，满意率 ${rate}`,
  surveyMean: (from, to) => (from === to ? `，平均 ${from}` : `，平均在 ${from} 至 ${to} 之间`),
  findings: ({ error, warning, note }) => `核对结果：错误 ${error}，提醒 ${warning}，备注 ${note}`,
  noFindings: '核对结果：在识别到的表中未发现问题',
  claims: (holds, differs, unknown) =>
    `报告核对：${holds} 个数与表格相符，${differs} 个不符，${unknown} 个在表格中找不到或无法确定`,
  noClaims: '报告核对：报告中没有找到可核对的数',
  severities: { error: '✕ 错误', warning: '▲ 提醒', note: '● 备注' },
  written: (path) => `已写入 ${path}`,
  stationsWritten: (path) => `各站汇总已写入 ${path}`,
  none: '—',
};
