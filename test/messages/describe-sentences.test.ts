import { describe, expect, it } from 'vitest';
import { describeSentences } from '../../src/messages/describe-sentences.ts';
import { planOf } from '../plan/draw-plan.ts';
import { wenchong, wenchongLater } from '../plan/wenchong-sheets.ts';

const list = (rows: readonly (readonly (string | number)[])[]) => ({
  服务进度: [
    ['石壁街社工站服务指标进度（2023年7月1日至2023年11月30日）'],
    ['服务内容', '单位', '指标要求', '完成量'],
    ...rows,
  ],
});

function textOf(
  topic: string,
  drawn: Parameters<typeof planOf>[0],
  lang: 'zh-CN' | 'en-US' = 'zh-CN',
) {
  const { evaluation } = planOf(drawn);
  return describeSentences(evaluation, lang).find((sentence) => sentence.topic === topic)?.text;
}

describe('the report’s sentences', () => {
  it('say who was on post and who stayed', () => {
    expect(textOf('attendance', wenchong)).toBe(
      '评估期内持证社工应到岗2人次，实到岗3人次，超配1人次；社工（含持证与非持证）应到岗4人次，实到岗5人次，超配1人次。评估期内持续稳定在岗的社工2人，稳岗率为100.00%。',
    );
  });

  it('say of how many months the roster tells, and nothing of what is short then', () => {
    expect(textOf('attendance', wenchongLater)).toBe(
      '评估期内持证社工实到岗3人次；社工（含持证与非持证）实到岗5人次。评估期内持续稳定在岗的社工2人，稳岗率为100.00%。（到岗表只记有评估期4个月中的2个月，是否缺少不作判断。）',
    );
    expect(textOf('attendance', wenchongLater, 'en-US')).toContain(
      "(The roster holds 2 of the period's 4 months, so a shortfall is not judged.)",
    );
  });

  it('leave out the parts of a service', () => {
    const services = list([
      ['电访', '个', 3382, 2189],
      ['其中：长者电访', '个', 1000, 600],
      ['小组', '个', 30, 17],
    ]);
    expect(textOf('indicators', services)).toMatch(/^本年度完成电访2189个、小组17个，/);
  });

  it('pair services with one measure, and keep the measures of one service together', () => {
    const services = list([
      ['电访', '个', 3382, 2189],
      ['入户探访', '个', 948, 532],
      ['个案接案数', '个', 90, 54],
      ['小组', '个', 30, 17],
    ]);
    expect(textOf('indicators', services)).toMatch(
      /^本年度完成电访2189个、探访532个，分别完成协议指标量的64\.73%、56\.12%；.*（以上数据统计共计5个考核月份）$/,
    );
  });

  it('give the total and the grade', () => {
    expect(textOf('scores', wenchong)).toBe('四项总得分：91.70分，等级：优秀。');
    expect(textOf('scores', wenchong, 'en-US')).toBe('Total of the 4 parts: 91.70, grade: 优秀.');
  });

  it('are left out where the workbook has nothing to say', () => {
    const { evaluation } = planOf({ 表: [['无']] });
    expect(describeSentences(evaluation, 'zh-CN')).toEqual([]);
  });
});
