import type { CellValue } from '../../../src/core/cells/cell.ts';
import { type Drawing, emptyDrawing, merge, put, type Written } from '../drawing.ts';
import type { Random } from '../random.ts';

/** A sheet that is none of ours, whatever it looks like. */
export interface NoiseSheet {
  readonly name: string;
  readonly drawing: Drawing;
}

type Cell = CellValue | Written;
type Rows = readonly (readonly Cell[])[];
type Maker = (random: Random) => { readonly title: string; readonly rows: Rows };

const people = ['张三', '李四', '王五', '赵六', '钱七', '孙八', '周九', '吴十', '郑一', '冯二'];

/** Kinds of sheets that lie in the same workbooks or that people open by mistake. */
const makers: Readonly<Record<string, Maker>> = {
  'sales-model': (random) => ({
    title: '销售模型',
    rows: [
      ['产品', '单价', '销量', '销售额', '毛利率'],
      ...some(random, ['甲产品', '乙产品', '丙产品', '丁产品', '戊产品'], (name) => {
        const [price, count] = [random.integer(10, 99), random.integer(100, 999)];
        return [name, price, count, price * count, percent(random.next() * 0.6)];
      }),
      ['合计', null, null, random.integer(10_000, 99_999), null],
    ],
  }),
  'sales-targets': (random) => ({
    title: '各门店销售目标完成情况',
    rows: [
      ['门店', '销售目标（万元）', '完成额（万元）', '完成率'],
      ...some(random, ['城东店', '城西店', '中央店', '机场店', '大学城店'], (name) => [
        name,
        random.integer(50, 400),
        random.integer(30, 400),
        percent(random.next()),
      ]),
      ['合计', random.integer(300, 900), random.integer(300, 900), percent(random.next())],
    ],
  }),
  'production-plan': (random) => ({
    title: '车间生产计划完成表',
    rows: [
      ['车间', '产品型号', '计划产量', '实际产量', '完成率', '不良品'],
      ...some(random, ['一车间', '二车间', '三车间', '装配车间'], (name) => [
        name,
        `X-${random.integer(100, 999)}`,
        random.integer(500, 3000),
        random.integer(400, 3000),
        percent(random.next()),
        random.integer(0, 20),
      ]),
    ],
  }),
  timetable: (random) => ({
    title: '课程表',
    rows: [
      ['节次', '星期一', '星期二', '星期三', '星期四', '星期五'],
      ...Array.from({ length: random.integer(4, 8) }, (_, at) => [
        `第${at + 1}节`,
        ...Array.from({ length: 5 }, () =>
          random.pick(['语文', '数学', '英语', '体育', '美术', '音乐', '科学']),
        ),
      ]),
    ],
  }),
  'stock-list': (random) => ({
    title: '物资库存清单',
    rows: [
      ['序号', '物品名称', '规格', '单位', '入库数量', '出库数量', '库存数量'],
      ...some(random, ['A4纸', '签字笔', '文件夹', '矿泉水', '口罩', '订书机'], (name, at) => [
        at + 1,
        name,
        random.pick(['大', '小', '常规']),
        random.pick(['个', '箱', '包']),
        random.integer(10, 90),
        random.integer(0, 10),
        random.integer(5, 80),
      ]),
      [
        '合计',
        null,
        null,
        null,
        random.integer(100, 300),
        random.integer(10, 60),
        random.integer(90, 240),
      ],
    ],
  }),
  'class-register': (random) => ({
    title: '三年级2班学生考勤表',
    rows: [
      ['学号', '姓名', ...Array.from({ length: 12 }, (_, at) => at + 1), '出勤'],
      ...some(random, people, (name, at) => [
        `202300${at + 1}`,
        name,
        ...ticks(random, 12),
        random.integer(8, 12),
      ]),
    ],
  }),
  'term-register': (random) => ({
    title: '兴趣班签到表',
    rows: [
      ['序号', '学员姓名', '9月', '10月', '11月', '12月', '签到次数'],
      ...some(random, people, (name, at) => [
        at + 1,
        name,
        ...ticks(random, 4),
        random.integer(0, 4),
      ]),
    ],
  }),
  'balance-sheet': (random) => ({
    title: '资产负债表',
    rows: [
      ['资产', '期末余额', '年初余额', '负债和所有者权益', '期末余额', '年初余额'],
      ...some(random, ['货币资金', '应收账款', '存货', '固定资产'], (name) => [
        name,
        amount(random),
        amount(random),
        random.pick(['短期借款', '应付账款', '实收资本', '未分配利润']),
        amount(random),
        amount(random),
      ]),
      [
        '资产总计',
        amount(random),
        amount(random),
        '负债和所有者权益总计',
        amount(random),
        amount(random),
      ],
    ],
  }),
  'event-schedule': (random) => ({
    title: '活动流程安排',
    rows: [
      ['时间', '环节', '内容', '负责人', '备注'],
      ...some(random, ['签到', '开场', '游戏互动', '颁奖', '合影'], (name, at) => [
        `${9 + at}:00-${9 + at}:45`,
        name,
        random.pick(['主持人开场', '分组进行', '嘉宾发言']),
        random.pick(people),
        '',
      ]),
    ],
  }),
  'phone-list': (random) => ({
    title: '通讯录',
    rows: [
      ['序号', '姓名', '部门', '职务', '联系电话', '邮箱'],
      ...some(random, people, (name, at) => [
        at + 1,
        name,
        random.pick(['行政部', '财务部', '项目部']),
        random.pick(['主任', '干事', '会计']),
        `1380000${random.integer(1000, 9999)}`,
        `user${at}@example.org`,
      ]),
    ],
  }),
  'visit-log': (random) => ({
    title: '',
    rows: [
      ['月份', '探访'],
      ...some(random, ['7月', '8月', '9月', '10月', '11月'], (name) => [
        name,
        random.integer(50, 150),
      ]),
    ],
  }),
  'visit-records': (random) => ({
    title: '探访记录',
    rows: [
      ['日期', '探访对象', '探访方式', '探访内容', '跟进社工'],
      ...some(random, ['服务对象A', '服务对象B', '服务对象C', '服务对象D'], (name, at) => [
        `2023年${random.integer(1, 12)}月${at + 3}日`,
        name,
        random.pick(['入户', '电话']),
        random.pick(['了解近况', '政策宣传', '情绪支持']),
        `社工${random.integer(10, 20)}`,
      ]),
    ],
  }),
  'exam-scores': (random) => ({
    title: '期末考试成绩表',
    rows: [
      ['姓名', '语文', '数学', '英语', '总分', '等级'],
      ...some(random, people, (name) => [
        name,
        random.integer(50, 100),
        random.integer(50, 100),
        random.integer(50, 100),
        random.integer(150, 300),
        random.pick(['优秀', '良好', '合格']),
      ]),
    ],
  }),
  'course-weights': (random) => ({
    title: '课程成绩构成',
    rows: [
      ['考核项目', '满分', '得分', '权重', '折算分'],
      ...some(random, ['平时作业', '课堂表现', '期中考试', '期末考试'], (name) => [
        name,
        100,
        random.integer(60, 100),
        percent(0.25),
        random.integer(15, 25),
      ]),
      ['总分', 100, null, null, random.integer(60, 100)],
    ],
  }),
  'supplier-review': (random) => ({
    title: '供应商评价表',
    rows: [
      ['评价项目', '标准分', '得分', '说明'],
      ...some(random, ['产品质量', '交货期', '价格水平', '售后响应'], (name) => [
        name,
        25,
        random.integer(15, 25),
        '',
      ]),
      ['总分', 100, random.integer(60, 100), ''],
      ['等级', random.pick(['A', 'B', 'C']), null, null],
    ],
  }),
  'factory-roster': (random) => ({
    title: '生产线排班表',
    rows: [
      ['工号', '姓名', '班组', ...Array.from({ length: 10 }, (_, at) => `${at + 1}日`)],
      ...some(random, people, (name, at) => [
        `G${100 + at}`,
        name,
        random.pick(['甲班', '乙班']),
        ...Array.from({ length: 10 }, () => random.pick(['早', '中', '晚', '休'])),
      ]),
    ],
  }),
  'staff-attendance': (random) => ({
    title: '公司考勤汇总表',
    rows: [
      ['工号', '姓名', '部门', '1月', '2月', '3月', '4月', '5月', '6月', '出勤天数'],
      ...some(random, people, (name, at) => [
        `K${100 + at}`,
        name,
        random.pick(['研发', '市场']),
        ...Array.from({ length: 6 }, () => random.integer(15, 23)),
        random.integer(100, 130),
      ]),
    ],
  }),
  'household-budget': (random) => ({
    title: '家庭收支预算',
    rows: [
      ['项目', '预算', '实际', '差额'],
      ...some(random, ['房贷', '伙食', '交通', '教育', '娱乐'], (name) => [
        name,
        random.integer(500, 5000),
        random.integer(500, 5000),
        random.integer(-500, 500),
      ]),
      [
        '合计',
        random.integer(5000, 15_000),
        random.integer(5000, 15_000),
        random.integer(-900, 900),
      ],
    ],
  }),
  payroll: (random) => ({
    title: '工资发放表',
    rows: [
      ['序号', '姓名', '基本工资', '绩效', '社保', '公积金', '实发工资'],
      ...some(random, people, (name, at) => [
        at + 1,
        name,
        random.integer(3000, 6000),
        random.integer(500, 2000),
        random.integer(300, 600),
        random.integer(200, 500),
        random.integer(3000, 7000),
      ]),
      [
        '合计',
        null,
        random.integer(20_000, 60_000),
        null,
        null,
        null,
        random.integer(20_000, 60_000),
      ],
    ],
  }),
  'contest-scores': (random) => ({
    title: '歌唱比赛评分表',
    rows: [
      ['参赛选手', '评委1', '评委2', '评委3', '平均分', '名次'],
      ...some(random, people, (name, at) => [
        name,
        random.integer(70, 99),
        random.integer(70, 99),
        random.integer(70, 99),
        random.integer(70, 99),
        at + 1,
      ]),
    ],
  }),
  'equipment-checks': (random) => ({
    title: '消防设备月度检查表',
    rows: [
      ['设备', '位置', ...Array.from({ length: 12 }, (_, at) => `${at + 1}月`), '备注'],
      ...some(random, ['灭火器1', '灭火器2', '应急灯', '消防栓', '烟感'], (name) => [
        name,
        random.pick(['一楼', '二楼', '仓库']),
        ...ticks(random, 12),
        '',
      ]),
    ],
  }),
  'property-fees': (random) => ({
    title: '物业费缴纳登记',
    rows: [
      ['房号', '业主', '1月', '2月', '3月', '4月', '5月', '6月', '欠费'],
      ...some(random, people, (name, at) => [
        `${at + 1}0${random.integer(1, 4)}`,
        name,
        ...ticks(random, 6),
        random.integer(0, 900),
      ]),
    ],
  }),
  'bug-list': (random) => ({
    title: '问题清单',
    rows: [
      ['编号', '标题', '严重程度', '状态', '提交日期'],
      ...some(random, ['无法登录', '页面错位', '导出失败', '搜索缓慢'], (name, at) => [
        at + 1,
        name,
        random.pick(['高', '中', '低']),
        random.pick(['待处理', '已完成']),
        { value: 45_000 + at, format: 'yyyy/m/d' },
      ]),
    ],
  }),
  'asset-card': (random) => ({
    title: '设备信息',
    rows: [
      ['设备名称', '投影仪'],
      ['型号', `PJ-${random.integer(100, 999)}`],
      ['供应商', '某科技有限公司'],
      ['采购金额', random.integer(1000, 9000)],
      ['保修期', '2023年1月1日至2025年12月31日'],
      ['保管人', random.pick(people)],
    ],
  }),
  'company-costs': (random) => ({
    title: random.pick(['2023年度费用预算执行表', '公司费用预算与实际对比', '部门费用表']),
    rows: [
      ['费用项目', '年度预算', '实际支出', '执行率', '差额'],
      // Without a line that only a firm has, it could be a station's.
      ...[
        random.pick(['业务招待费', '折旧费', '财务费用', '销售费用']),
        ...random.sample(['职工薪酬', '办公费', '差旅费', '水电费', '税费'], random.integer(3, 5)),
      ].map((name) => [
        name,
        random.integer(20, 900),
        random.integer(20, 900),
        percent(random.next() * 1.3),
        random.integer(-50, 50),
      ]),
      ['合计', random.integer(900, 3000), random.integer(900, 3000), percent(random.next()), 0],
    ],
  }),
  'works-budget': (random) => ({
    title: '装修工程预算表',
    rows: [
      ['项目', '预算金额（元）', '实际支出（元）', '备注'],
      ...some(
        random,
        ['水电改造', '墙面', '地板', '门窗', '人工费', '材料费', '监理费'],
        (name) => [name, random.integer(2000, 30_000), random.integer(2000, 30_000), ''],
      ),
      ['合计', random.integer(60_000, 90_000), random.integer(60_000, 90_000), null],
    ],
  }),
  'sales-ledger': (random) => ({
    title: '销售收款台账',
    rows: [
      ['日期', '客户', '订单号', '付款金额', '付款方式', '余额'],
      ...some(random, ['甲公司', '乙公司', '丙公司', '丁公司', '戊公司'], (name) => [
        `2023-0${random.integer(1, 9)}-1${random.integer(0, 9)}`,
        name,
        `DD${random.integer(1000, 9999)}`,
        amount(random),
        random.pick(['转账', '现金']),
        amount(random),
      ]),
      ['合计', null, null, random.integer(10_000, 99_999), null, null],
    ],
  }),
  'contract-payments': (random) => ({
    title: random.pick(['设备采购合同付款计划', '工程进度款支付表']),
    rows: [
      ['付款批次', '供应商', '付款日期', '付款比例', '付款金额（元）'],
      ...some(random, ['第一期', '第二期', '第三期', '尾款'], (name, at) => [
        name,
        '甲公司',
        `2023年${at * 2 + 1}月10日`,
        percent(0.25),
        random.integer(10_000, 90_000),
      ]),
      ['合计', null, null, percent(1), random.integer(90_000, 300_000)],
    ],
  }),
  'loan-plan': (random) => ({
    title: '还款计划',
    rows: [
      ['期次', '还款日期', '应付金额', '本金', '利息', '剩余本金'],
      ...Array.from({ length: random.integer(4, 9) }, (_, at) => [
        `第${at + 1}期`,
        `2023-${String(at + 1).padStart(2, '0')}-15`,
        random.integer(3000, 4000),
        random.integer(2000, 3000),
        random.integer(500, 1000),
        random.integer(10_000, 90_000),
      ]),
    ],
  }),
  'customer-survey': (random) => ({
    title: '客户满意度调查结果',
    rows: [
      ['客户满意度', '人数', '占比'],
      ...some(random, ['非常满意', '满意', '一般', '不满意'], (name) => [
        name,
        random.integer(1, 110),
        percent(random.next()),
      ]),
      ['合计', 124, percent(1)],
    ],
  }),
  'score-bands': (random) => ({
    title: '期末成绩分布',
    rows: [
      ['分数段', '人数'],
      ...some(random, ['90分以上', '80-89分', '70-79分', '60-69分', '60分以下'], (name) => [
        name,
        random.integer(1, 30),
      ]),
      ['合计', 48],
    ],
  }),
  'company-goals': (random) => ({
    title: '年度绩效考核表',
    rows: [
      ['一级指标', '二级指标', '三级指标', '目标值', '实际值', '权重'],
      ...some(random, ['销售额', '利润率', '客户投诉', '新产品数', '回款率'], (name) => [
        random.pick(['财务', '客户', '内部流程']),
        random.pick(['收入', '增长', '质量']),
        name,
        random.integer(10, 900),
        random.integer(10, 900),
        random.integer(5, 30),
      ]),
    ],
  }),
  'school-goals': (random) => ({
    title: '教育项目绩效目标自评表',
    rows: [
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ...some(random, ['培训教师人数', '学生参与率', '升学率', '课程数量'], (name, at) => [
        at === 0 ? '产出指标' : '',
        random.pick(['数量指标', '质量指标']),
        name,
        `${random.integer(10, 90)}%`,
        `${random.integer(10, 90)}%`,
        10,
        random.integer(5, 10),
      ]),
    ],
  }),
  'volunteer-list': (random) => ({
    title: '志愿者名单',
    rows: [
      ['序号', '姓名', '性别', '年龄', '注册时间', '服务时数'],
      ...some(random, people, (name, at) => [
        at + 1,
        name,
        random.pick(['男', '女']),
        random.integer(18, 70),
        `2023.${random.integer(1, 12)}`,
        random.integer(0, 80),
      ]),
    ],
  }),
  'staff-kpi': (random) => ({
    title: '员工绩效考核表',
    rows: [
      ['考核指标', '权重', '目标值', '实际完成', '完成率', '得分'],
      ...some(random, ['销售额（万元）', '新增客户', '回款额（万元）', '客户投诉处理'], (name) => [
        name,
        percent(0.25),
        random.integer(10, 90),
        random.integer(10, 90),
        percent(random.next()),
        random.integer(10, 25),
      ]),
    ],
  }),
  'league-table': (random) => ({
    title: '足球联赛积分榜',
    rows: [
      ['排名', '球队', '场次', '胜', '平', '负', '积分'],
      ...some(random, ['红队', '蓝队', '黄队', '绿队'], (name, at) => [
        at + 1,
        name,
        10,
        random.integer(0, 9),
        random.integer(0, 5),
        random.integer(0, 5),
        random.integer(5, 28),
      ]),
    ],
  }),
  'activity-log': (random) => ({
    title: '社区活动记录表',
    rows: [
      ['序号', '活动名称', '活动日期', '地点', '参与人次', '负责社工'],
      ...some(
        random,
        ['中秋游园会', '健康讲座', '亲子手工', '义剪服务', '普法宣传'],
        (name, at) => [
          at + 1,
          name,
          `2023年${random.integer(1, 12)}月${at + 3}日`,
          random.pick(['社工站', '社区广场']),
          random.integer(10, 200),
          `社工${random.integer(10, 20)}`,
        ],
      ),
    ],
  }),
  'case-list': (random) => ({
    title: '个案服务一览表',
    rows: [
      ['个案编号', '服务对象', '接案日期', '结案日期', '节数', '跟进社工'],
      ...some(random, ['A', 'B', 'C', 'D', 'E'], (name, at) => [
        `GA2023${at + 1}`,
        `服务对象${name}`,
        `2023.${random.integer(1, 6)}.${at + 2}`,
        random.chance(0.5) ? `2023.${random.integer(7, 12)}.${at + 2}` : '',
        random.integer(1, 12),
        `社工${random.integer(10, 20)}`,
      ]),
    ],
  }),
  'monthly-stats': (random) => ({
    title: '月度服务统计',
    rows: [
      ['月份', '电访', '入户探访', '个案', '小组'],
      ...['7月', '8月', '9月', '10月', '11月'].map((name) => [
        name,
        random.integer(50, 400),
        random.integer(20, 120),
        random.integer(1, 12),
        random.integer(0, 4),
      ]),
    ],
  }),
  'staff-list': (random) => ({
    title: '社工站人员名册',
    rows: [
      ['序号', '姓名', '性别', '职务', '学历', '入职时间'],
      ...some(random, people, (_, at) => [
        at + 1,
        `社工${10 + at}`,
        random.pick(['男', '女']),
        random.pick(['社工', '社工助理']),
        random.pick(['本科', '大专']),
        `2022年${random.integer(1, 12)}月1日`,
      ]),
    ],
  }),
  'duty-roster': (random) => ({
    title: '社工站值班表',
    rows: [
      ['日期', '上午', '下午'],
      ...Array.from({ length: random.integer(5, 9) }, (_, at) => [
        `12月${at + 1}日`,
        `社工${random.integer(10, 20)}`,
        `社工${random.integer(10, 20)}`,
      ]),
    ],
  }),
  'training-log': (random) => ({
    title: '社工培训记录',
    rows: [
      ['培训主题', '日期', '时数', '参加人数'],
      ...some(random, ['个案实务', '小组带领', '危机介入', '督导技巧'], (name, at) => [
        name,
        { value: 45_100 + at * 7, format: 'yyyy/m/d' },
        random.integer(2, 8),
        random.integer(5, 20),
      ]),
    ],
  }),
};

export const noiseKinds: readonly string[] = Object.keys(makers);

export function drawNoise(random: Random, kind: string): NoiseSheet {
  const { title, rows } = makers[kind]?.(random) ?? { title: '', rows: [] };
  const drawing = emptyDrawing();
  const hasTitle = title !== '' && random.chance(0.7);
  if (hasTitle) {
    put(drawing, 0, 0, title);
    if (random.chance(0.6)) merge(drawing, 0, 0, 0, (rows[0]?.length ?? 1) - 1);
  }
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      put(drawing, at + (hasTitle ? 1 : 0), column, cell);
    });
  });
  return { name: hasTitle || title === '' ? kind : title, drawing };
}

function some(
  random: Random,
  names: readonly string[],
  row: (name: string, at: number) => readonly Cell[],
): Rows {
  return random.sample(names, random.integer(Math.min(3, names.length), names.length)).map(row);
}

function ticks(random: Random, count: number): Cell[] {
  return Array.from({ length: count }, () => (random.chance(0.85) ? '√' : ''));
}

function percent(value: number): Written {
  return { value: Math.round(value * 10_000) / 10_000, format: '0.00%' };
}

function amount(random: Random): number {
  return random.integer(10_000, 9_999_999) / 100;
}
