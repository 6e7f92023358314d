import { type NoiseMaker, people, percent, some, ticks } from './noise-cells.ts';

/** Sheets of schools, clubs, estates and households. */
export const everydayNoise: Readonly<Record<string, NoiseMaker>> = {
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
};
