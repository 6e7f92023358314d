import { describe, expect, it } from 'vitest';
import { planOf, rowWith, sheetBy, shown, written } from './draw-plan.ts';
import { project, wenchong, wenchongLater } from './wenchong-sheets.ts';

const drawn = planOf(wenchong);

describe('the set of summary sheets', () => {
  it('has the five of a full workbook, in their order', () => {
    expect(drawn.sheets.map(({ key, name }) => [key, name])).toEqual([
      ['overview', '评估汇总'],
      ['indicators', '指标汇总'],
      ['attendance', '到岗汇总'],
      ['scores', '评分汇总'],
      ['findings', '核对结果'],
    ]);
  });

  it('is the overview and the findings where the workbook has nothing else', () => {
    const keys = planOf({ 项目信息: project }).sheets.map(({ key }) => key);
    expect(keys).toEqual(['overview', 'findings']);
  });

  it('is printed on landscape A4, and says which cells are ours', () => {
    for (const { print, size, rows, columnWidths, hiddenColumns } of drawn.sheets) {
      expect(print.orientation).toBe('landscape');
      expect(size).toEqual({ rows: rows.length, columns: columnWidths.length });
      expect(hiddenColumns).toEqual([columnWidths.length - 1]);
    }
  });

  it('is not counted again where its sheets were copied or lost their marks', () => {
    const copies = drawn.sheets.map((plan) => ({
      ...written(plan),
      name: `${plan.name} (2)`,
      ours: null,
    }));
    const again = planOf(wenchong, { ours: copies });
    expect(again.evaluation).toEqual(drawn.evaluation);
    expect(again.sheets).toEqual(drawn.sheets);
  });

  it('is the same for the same input', () => {
    expect(planOf(wenchong).sheets).toEqual(drawn.sheets);
  });

  it('balances brackets and quotes in every formula and uses Excel 2010 functions only', () => {
    const known =
      /^(AND|AVERAGE|COUNTIF|COUNTIFS|IF|IFERROR|ISNUMBER|MAX|MIN|OR|ROUND|ROUNDDOWN|SUM|SUMIF|SUMPRODUCT|TEXT)$/;
    const formulas = drawn.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])),
    );
    expect(formulas.length).toBeGreaterThan(100);
    for (const formula of formulas) {
      const plain = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, 'x');
      expect(plain.split('(').length).toBe(plain.split(')').length);
      expect(plain.match(/['"]/g)?.length ?? 0).toSatisfy((count: number) => count % 2 === 0);
      const functions = [...plain.matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name]) => name);
      for (const name of functions) expect(name).toMatch(known);
    }
  });
});

describe('指标汇总', () => {
  const sheet = sheetBy(drawn, 'indicators');

  it('shows the share of the agreement that has passed over the months that were read', () => {
    expect(shown(sheet.rows[2])).toEqual([
      '评估期已过（月）',
      '2 @项目信息!B6',
      null,
      '协议期（月）',
      '12 @项目信息!B5',
      '时间进度',
      `=IFERROR(B3/E3,"—") → ${1 / 6}`,
    ]);
  });

  it('takes a total from its cells and judges it by the calendar', () => {
    expect(shown(sheet.rows[7])).toEqual([
      '专业个案',
      '结案数',
      '个',
      '合计（2）',
      '=指标完成情况!E6 → 90',
      '=指标完成情况!F6 → 14',
      `=IFERROR(F8/E8,"—") → ${14 / 90}`,
      '=指标完成情况!G6 → 0.1556',
      `=$G$3 → ${1 / 6}`,
      '=IFERROR(IF(ROUND(G8-I8,8)<0,"落后",IF(ROUND(G8,8)>=1,"已完成","按进度")),"—") → 落后',
      '=IFERROR(IF(J8="落后",ROUND(E8-F8,8),""),"—") → 76',
      '=IFERROR(IF(AND(J8="落后",$E$3>$B$3),(E8-F8)/($E$3-$B$3),""),"—") → 7.6',
      '',
      '指标完成情况!F6 @指标完成情况!F6',
      'indicators:指标完成情况:1|合计|专业个案|结案数|结案数|',
    ]);
  });

  it('folds the areas under their total, with what they state alone', () => {
    const area = sheet.rows[8];
    expect([area?.outline, area?.isCollapsed]).toEqual([1, true]);
    expect(shown(area).slice(0, 7)).toEqual([
      '专业个案',
      '结案数',
      '个',
      '片区1',
      '—',
      '=指标完成情况!F4 → 8',
      '—',
    ]);
  });

  it('reads a text into a cell of its own that leads to its source', () => {
    const list = planOf({
      指标: [
        ['社工站服务指标完成情况'],
        ['服务内容', '指标要求', '完成量', '百分比'],
        ['个案辅导', '68个', 70, '102.94%'],
        ['电访', 1800, 2198, '122.11%'],
      ],
    });
    const [row] = sheetBy(list, 'indicators').rows.slice(4);
    expect(shown(row).slice(4, 8)).toEqual([
      '=O5 → 68',
      '=指标!C3 → 70',
      `=IFERROR(F5/E5,"—") → ${70 / 68}`,
      '=P5 → 1.0294',
    ]);
    expect(shown(row).slice(14, 16)).toEqual(['68 @指标!B3', '1.0294 @指标!D3']);
  });

  it('adds up the areas where the table prints no total', () => {
    const rows = wenchong.指标完成情况;
    if (!rows || !('rows' in rows)) throw new Error('drawn otherwise');
    const open = planOf({ ...wenchong, 指标完成情况: { ...rows, rows: rows.rows.slice(0, -1) } });
    expect(shown(rowWith(sheetBy(open, 'indicators'), '电访')).slice(3, 7)).toEqual([
      '合计（2）',
      '—',
      '=ROUND(SUM(F6:F7),8) → 2189',
      '—',
    ]);
  });

  it('shows an implied target as such, by a formula over what is printed', () => {
    const progress = planOf({
      服务进度: [
        ['石壁街社工站服务指标进度'],
        ['服务内容', '单位', '完成量', '完成协议指标量'],
        ['家访', '人次', 1118, '84.06%'],
        ['社区活动', '次', 54, '175.15%'],
        ['探访', '人次', 593, '119%'],
      ],
    });
    const sheetOfIt = sheetBy(progress, 'indicators');
    expect(
      sheetOfIt.rows.slice(4, 7).map((row) => [...shown(row).slice(4, 8), shown(row)[12]]),
    ).toEqual([
      [
        '=IFERROR(ROUND(F5/H5,0),"—") → 1330',
        '=服务进度!C3 → 1118',
        '=H5 → 0.8406',
        '=O5 → 0.8406',
        '未列协议量，按所列完成率推算',
      ],
      ['—', '=服务进度!C4 → 54', '—', '=O6 → 1.7515', '没有整数协议量能得出所列完成率'],
      [
        '497～500',
        '=服务进度!C5 → 593',
        '=H7 → 1.19',
        '=O7 → 1.19',
        '未列协议量，所列完成率可对应多个整数',
      ],
    ]);
  });
});

describe('到岗汇总', () => {
  const sheet = sheetBy(drawn, 'attendance');

  it('counts each worker and month by the marks that the roster uses', () => {
    expect(shown(rowWith(sheet, '社工02'))).toEqual([
      2,
      '社工02',
      '持证社工',
      '助理社会工作师',
      '—',
      '=IF(COUNTIF(到岗情况!E5:G5,"√")=3,F$5,0) → 1',
      '=IF(COUNTIF(到岗情况!H5:J5,"√")=3,G$5,0) → 0',
      '=ROUND(SUM(F27:G27),8) → 1',
      '—',
      '=IF(SUMPRODUCT(--(F27:G27=$F$5:$G$5))=2,"是","否") → 否',
      '到岗情况!C5 @到岗情况!C5',
      'attendance:到岗情况:1|社工02',
    ]);
  });

  it('sums the workers by type, and sets the sum against what is required', () => {
    expect(shown(sheet.rows[5]).slice(5)).toEqual([
      '=ROUND(SUMIF($C$26:$C$28,"持证社工",F26:F28),8) → 2',
      '=ROUND(SUMIF($C$26:$C$28,"持证社工",G26:G28),8) → 1',
      '=ROUND(SUM(F6:G6),8) → 3',
      '=IFERROR(ROUND($F$14*$F$15,8),"—") → 2',
      '=IFERROR(ROUND(H6-I6,8),"—") → 1',
      '=IF(ISNUMBER(J6),IF(J6>0,"超配",IF(J6<0,"缺少","足额")),"—") → 超配',
    ]);
  });

  it('blames no month that the roster does not hold, and says so', () => {
    const later = sheetBy(planOf(wenchongLater), 'attendance');
    expect(shown(later.rows[7]).slice(7, 11)).toEqual([
      '=ROUND(SUM(F8:G8),8) → 5',
      '=IFERROR(ROUND($F$13*$F$15,8),"—") → 8',
      '—',
      '—',
    ]);
    expect(
      later.rows
        .flatMap(({ cells }) => cells[0]?.value ?? [])
        .filter((text) => /4 个月/.test(String(text))),
    ).toEqual([
      '到岗表只记有评估期 4 个月中的 2 个月：实到和稳岗率按已记的月份计，差额和超缺不作判断。',
    ]);
  });

  it('makes the stable-staff rate of the workers who stayed', () => {
    expect(shown(rowWith(sheet, '持续稳定在岗社工（人）'))[5]).toBe(
      '=COUNTIF($J$26:$J$28,"是") → 2',
    );
    expect(shown(rowWith(sheet, '稳岗率')).slice(5, 7)).toEqual([
      '=IFERROR(F17/F13,"—") → 1',
      '=IFERROR(IF(ROUND(F18-F16,8)>=0,"达到要求","低于要求"),"—") → 达到要求',
    ]);
  });

  it('repeats the headings of the workers on each page', () => {
    const header = sheet.rows[sheet.print.titleRows?.first ?? -1];
    expect(shown(header).slice(0, 3)).toEqual(['序号', '姓名', '类型']);
  });
});

describe('评分汇总', () => {
  it('sums the parts, shows the total and grades the exact one', () => {
    const sheet = sheetBy(drawn, 'scores');
    expect([7, 8, 9].map((row) => shown(sheet.rows[row])[4])).toEqual([
      '=ROUND(SUM(E4,E5,E6,E7),8) → 91.7',
      '=IF(OR(AND(E8<B26,ROUND(E8,2)>=B26),AND(E8<B27,ROUND(E8,2)>=B27),AND(E8<B28,ROUND(E8,2)>=B28)),ROUNDDOWN(E8,2),ROUND(E8,2)) → 91.7',
      '=IF(E8>=B26,A26,IF(E8>=B27,A27,IF(E8>=B28,A28,A29))) → 优秀',
    ]);
  });

  it('never shows a total that looks like the next grade', () => {
    const close = planOf({
      评分: [
        ['评估结果'],
        ['评估主体', '标准分', '得分'],
        ['购买方评估', 20, 18.095],
        ['监督方评估', 10, 9],
        ['督导中心评估', 15, 13.75],
        ['第三方评估', 55, 49.15],
      ],
    });
    const sheet = sheetBy(close, 'scores');
    expect([7, 8, 9].map((row) => sheet.rows[row]?.cells[4]?.value)).toEqual([
      89.995,
      89.99,
      '良好',
    ]);
  });

  it('averages areas in rows of their own under the part', () => {
    const areas = planOf({
      评分表: [
        ['社工站中期评估评分表'],
        ['评估内容', '标准分', '评分'],
        ['服务监测', 10, 8.6],
        ['服务成效', 15, 10.6],
        ['运营管理', 10, 9.4],
        ['服务质量(片区一)', 20, 16.3],
        ['服务质量(片区二)', 20, 16.8],
        ['服务质量(片区三)', 20, 17.6],
        ['购买方', 20, 19.8],
        ['督导中心', 15, 13],
        ['监督方', 10, 9.3],
      ],
    });
    const sheet = sheetBy(areas, 'scores');
    expect(shown(rowWith(sheet, '服务质量')).slice(0, 8)).toEqual([
      '服务质量',
      '=B8 → 20',
      '=IFERROR(AVERAGE(C8:C10),"—") → 16.9',
      '—',
      '=C7 → 16.9',
      '=IFERROR(E7/B7,"—") → 0.845',
      '各片区平均：（16.3 + 16.8 + 17.6）÷ 3 = 16.90',
      '—',
    ]);
    expect(sheet.rows.slice(7, 10).map(({ outline }) => outline)).toEqual([1, 1, 1]);
    expect(shown(rowWith(sheet, '合计（未取舍）'))[4]).toBe(
      '=ROUND(SUM(E4,E5,E6,E7,E11,E12,E13),8) → 87.6',
    );
  });

  it('caches what a formula rounds as it rounds it, where a mean does not end', () => {
    const areas = planOf({
      评分表: [
        ['社工站中期评估评分表'],
        ['评估内容', '标准分', '评分'],
        ['服务质量(片区一)', 20, 16.3],
        ['服务质量(片区二)', 20, 16.8],
        ['服务质量(片区三)', 20, 17.5],
        ['服务监测', 10, 8.6],
        ['服务成效', 15, 10.6],
        ['运营管理', 10, 9.4],
        ['购买方', 20, 19.8],
        ['督导中心', 15, 13],
        ['监督方', 10, 9.3],
      ],
    });
    const sheet = sheetBy(areas, 'scores');
    expect(rowWith(sheet, '服务质量')?.cells[4]?.value).toBe(50.6 / 3);
    expect(shown(rowWith(sheet, '合计（未取舍）')).slice(4, 6)).toEqual([
      '=ROUND(SUM(E4,E8,E9,E10,E11,E12,E13),8) → 87.56666667',
      `=IFERROR(E14/B14,"—") → ${0.8756666667}`,
    ]);
  });

  it('decides shortfalls from 到岗汇总 and leaves the others to a person', () => {
    const sheet = sheetBy(drawn, 'scores');
    expect(shown(rowWith(sheet, '社工人次缺少')).slice(1, 5)).toEqual([
      '=IFERROR(IF(ROUND(C15-D15,8)>=0,"触发",IF(OR(C15>=1,ROUND(E15-D15,8)>=0),"接近","未触发")),"待确认") → 未触发',
      '=IFERROR(MAX(0,0-到岗汇总!J8),"—") → 0',
      5,
      '=到岗汇总!F22 → 0',
    ]);
    expect(shown(rowWith(sheet, '财务评估不合格'))[1]).toBe('待确认');
  });

  it('makes the grade the lowest where a veto is triggered', () => {
    const vetoed = planOf(wenchong, {
      settings: { vetoes: { rectification: { answer: 'triggered', reason: '逾期未整改' } } },
    });
    expect(shown(rowWith(sheetBy(vetoed, 'scores'), '最终等级'))[1]).toBe(
      '=IF(COUNTIF(B14:B21,"触发")>0,A29,E10) → 不合格',
    );
  });
});

describe('评估汇总', () => {
  const sheet = sheetBy(drawn, 'overview');

  it('gives the answer first', () => {
    const card = [3, 5, 6].map((row) => sheet.rows[row]?.cells[12]?.value);
    expect(card).toEqual([91.7, '优秀（暂定）', '一票否决待确认 5 项　']);
  });

  it('says what is still lacking where a score is', () => {
    const [first, second, third, ...others] = wenchong.评分 as unknown as readonly (readonly (
      | string
      | number
    )[])[];
    const open = planOf({
      评分: [first ?? [], second ?? [], ['购买方评估', 20], ...others.slice(0, 3)],
    });
    expect(third).toEqual(['购买方评估', 20, 19.8]);
    expect(sheetBy(open, 'overview').rows[5]?.cells[12]?.value).toBe('尚缺：购买方');
  });

  it('draws the completion rates over its own cells', () => {
    const [chart] = sheet.charts ?? [];
    expect(chart?.categories).toEqual({ top: 10, bottom: 11, left: 6, right: 6 });
    expect(chart?.cachedCategories).toEqual(['电访', '专业个案 结案数']);
    expect(chart?.cachedValues).toEqual([[2189 / 3382, 14 / 90]]);
  });

  it('makes room for a long name and shortens the longest', () => {
    const long = planOf({
      项目信息: [
        ['项目信息'],
        ['社工站', `广州市${'很长'.repeat(30)}街社工服务站`],
        ...project.slice(2),
      ],
      指标: [
        ['社工站服务指标完成情况'],
        ['服务内容', '指标要求', '完成量'],
        ['协助街道介入和解决的社区公共问题', 60, 70],
        [`协助${'很长'.repeat(20)}`, 60, 70],
      ],
    });
    const { rows, charts } = sheetBy(long, 'overview');
    const names = rows.slice(10, 12).map(({ cells, height }) => [cells[6]?.value, height]);
    expect(names).toEqual([
      ['协助街道介入和解决的社区公共问题', 33],
      [`协助${'很长'.repeat(10)}很…`, 33],
    ]);
    expect(charts?.[0]?.cachedCategories).toEqual(names.map(([name]) => name));
    expect(rows[1]?.cells[0]?.value).toMatch(/^广州市(很长){18}…　中期评估/);
    expect([rows[2]?.height, rows[3]?.height]).toEqual([61, 23]);
  });

  it('counts findings over 核对结果', () => {
    expect(shown(rowWith(sheet, '件数')).slice(0, 5)).toEqual([
      '件数',
      '=COUNTIF(核对结果!B5,"错误") → 0',
      '=COUNTIF(核对结果!B5,"提醒") → 1',
      '=COUNTIF(核对结果!B5,"备注") → 0',
      '=COUNTIF(核对结果!H5,"?*") → 0',
    ]);
  });
});

describe('核对结果', () => {
  it('says what is the case at which cell, and keeps the fingerprint beside it', () => {
    const sheet = sheetBy(drawn, 'findings');
    expect(shown(sheet.rows[4])).toEqual([
      1,
      '提醒',
      '进度落后',
      '指标完成情况!F6 @指标完成情况!F6',
      14,
      '—',
      '专业个案 结案数：完成 14，协议量 90，完成率 15.56% 低于时间进度 16.67%。还差 76，之后每月需完成约 7.60。',
      null,
      null,
      drawn.evaluation.findings[0]?.fingerprint,
    ]);
    expect(sheet.choices?.[0]?.values).toEqual(['已更正', '属实', '忽略', '待补充']);
  });

  it('says so where nothing was found', () => {
    expect(
      rowWith(sheetBy(planOf({ 项目信息: project }), 'findings'), '没有发现需要核对的问题'),
    ).toBeDefined();
  });
});
