import {
  monthHeads,
  type NoiseMaker,
  numbers,
  people,
  percent,
  some,
  ticks,
  total,
} from './noise-cells.ts';

/** Sheets of schools, hospitals, estates and households. */
export const publicNoise: Readonly<Record<string, NoiseMaker>> = {
  'school-register': (random) => {
    const months = monthHeads(9, 4);
    return {
      title: random.pick(['初一（3）班学生出勤统计', '幼儿园大班出勤表', '舞蹈班签到表']),
      rows: [
        ['学号', '学生姓名', '性别', ...months, '出勤率'],
        ...some(random, people, (name, at) => [
          at + 1,
          name,
          random.pick(['男', '女']),
          ...ticks(random, months.length),
          percent(random.next()),
        ]),
      ],
    };
  },
  'school-marks': (random) => ({
    title: random.pick(['期中考试成绩汇总', '学生综合素质评价表', '各班平均分对比表']),
    rows: [
      ['班级', '语文', '数学', '英语', '总分', '平均分', '及格率'],
      ...some(random, ['一班', '二班', '三班', '四班', '五班'], (name) => {
        const marks = numbers(random, 3, 60, 99);
        return [
          name,
          ...marks,
          total(marks),
          Math.round((total(marks) / 3) * 100) / 100,
          percent(random.next()),
        ];
      }),
    ],
  }),
  'teacher-review': (random) => ({
    title: random.pick(['教师教学评价表', '班主任考核评分表', '学生操行评分']),
    rows: [
      ['考核内容', '分值', '扣分', '得分', '扣分原因'],
      ...some(random, ['备课', '课堂教学', '作业批改', '班级管理', '教研活动'], (name) => {
        const off = random.integer(0, 5);
        return [name, 20, off, 20 - off, off > 0 ? '迟交' : ''];
      }),
      ['总分', 100, 8, 92, ''],
    ],
  }),
  'school-budget': (random) => ({
    title: random.pick(['学校公用经费预算执行表', '幼儿园收支情况表']),
    rows: [
      ['项目', '预算数', '支出数', '执行率'],
      ...some(
        random,
        ['教学设备', '图书购置', '校舍维修', '教师培训', '体育器材', '水电费'],
        (name) => {
          const budget = random.integer(2, 60);
          const spent = random.integer(1, 60);
          return [name, budget, spent, percent(spent / budget)];
        },
      ),
      ['合计', 200, 160, percent(0.8)],
    ],
  }),
  'hospital-roster': (random) => {
    const days = Array.from({ length: random.integer(7, 10) }, (_, at) => at + 1);
    return {
      title: random.pick(['内科护士排班表', '急诊科医生值班表']),
      rows: [
        ['姓名', '职称', ...days, '夜班数'],
        ...some(random, people, (name) => [
          name,
          random.pick(['护士', '护师', '主管护师', '医师']),
          ...days.map(() => random.pick(['白', '夜', '休'])),
          random.integer(0, 4),
        ]),
      ],
    };
  },
  'hospital-posts': (random) => ({
    title: random.pick(['各科室医护人员配备情况', '护理人员到岗情况']),
    rows: [
      ['科室', '编制人数', '在岗人数', '缺编人数', '到岗率'],
      ...some(random, ['内科', '外科', '儿科', '妇产科', '急诊科'], (name) => {
        const posts = random.integer(10, 40);
        const there = random.integer(5, posts);
        return [name, posts, there, posts - there, percent(there / posts)];
      }),
    ],
  }),
  vaccinations: (random) => ({
    title: random.pick(['疫苗接种任务完成情况', '体检工作进度表']),
    rows: [
      ['疫苗名称', '应接种', '已接种', '接种率'],
      ...some(random, ['流感', '乙肝', '麻腮风', '水痘', '百白破'], (name) => {
        const due = random.integer(100, 900);
        const done = random.integer(50, due);
        return [name, due, done, percent(done / due)];
      }),
    ],
  }),
  'ward-survey': (random) => ({
    title: random.pick(['住院患者满意度调查', '门诊患者满意度统计']),
    rows: [
      ['科室', '调查人数', '满意人数', '满意率'],
      ...some(random, ['内科', '外科', '儿科', '妇产科'], (name) => {
        const asked = random.integer(20, 90);
        return [name, asked, asked - 2, percent((asked - 2) / asked)];
      }),
    ],
  }),
  'property-fees-by-month': (random) => {
    const months = monthHeads(1, random.integer(4, 6));
    return {
      title: random.pick(['物业费收缴情况表', '停车费缴纳登记表']),
      rows: [
        ['楼栋', '应收户数', '已收户数', ...months, '收缴率'],
        ...some(random, ['1栋', '2栋', '3栋', '4栋', '5栋'], (name) => {
          const due = random.integer(40, 90);
          const paid = random.integer(20, due);
          return [name, due, paid, ...ticks(random, months.length), percent(paid / due)];
        }),
      ],
    };
  },
  'property-budget': (random) => ({
    title: random.pick(['物业管理费收支公示', '小区公共收益使用情况']),
    rows: [
      ['项目', '收入（元）', '支出（元）', '结余（元）', '备注'],
      ...some(
        random,
        ['物业费', '停车费', '电梯维保', '绿化养护', '保洁费', '公共电费'],
        (name) => [
          name,
          random.integer(0, 90_000),
          random.integer(0, 90_000),
          random.integer(-9000, 9000),
          '',
        ],
      ),
      ['合计', 230_000, 190_000, 40_000, ''],
    ],
  }),
  'household-months': (random) => {
    const months = monthHeads(1, random.integer(3, 6));
    return {
      title: random.pick(['家庭月度开支', '家庭预算表']),
      rows: [
        ['支出项目', '预算', ...months, '合计'],
        ...some(random, ['房贷', '水电费', '伙食费', '交通费', '教育', '保险'], (name) => {
          const spent = numbers(random, months.length, 100, 3000);
          return [name, random.integer(1000, 9000), ...spent, total(spent)];
        }),
      ],
    };
  },
  'wedding-budget': (random) => ({
    title: random.pick(['婚礼预算表', '旅游费用预算']),
    rows: [
      ['项目', '预算金额', '实际支出', '差额'],
      ...some(random, ['酒席', '婚纱摄影', '婚庆', '机票', '酒店', '门票'], (name) => [
        name,
        random.integer(1000, 30_000),
        random.integer(1000, 30_000),
        random.integer(-900, 900),
      ]),
      ['合计', 80_000, 76_000, 4000],
    ],
  }),
  'sports-scores': (random) => ({
    title: random.pick(['体操比赛裁判评分表', '合唱比赛评委打分表']),
    rows: [
      ['队伍', '评委1', '评委2', '评委3', '平均分', '名次'],
      ...some(random, ['红队', '蓝队', '黄队', '绿队', '白队'], (name, at) => [
        name,
        ...numbers(random, 3, 80, 99),
        random.integer(8000, 9900) / 100,
        at + 1,
      ]),
    ],
  }),
  'fitness-plan': (random) => ({
    title: random.pick(['读书计划完成情况', '减脂打卡表']),
    rows: [
      ['周次', '目标', '完成', '完成率'],
      ...Array.from({ length: random.integer(4, 10) }, (_, at) => [
        `第${at + 1}周`,
        7,
        random.integer(1, 7),
        percent(random.next()),
      ]),
    ],
  }),
};
