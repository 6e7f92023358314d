import { describe, expect, it } from 'vitest';
import { stationIn } from '../../../../src/core/tables/reading/read-titles.ts';

describe('stationIn', () => {
  it.each([
    ['广州市黄埔区文冲街社工服务站2023年度指标', '广州市黄埔区文冲街社工服务站'],
    ['石桥铺街道社会工作站月报', '石桥铺街道社会工作站'],
    ['中山市古镇镇社工站服务指标完成情况', '中山市古镇镇社工站'],
    ['新街镇社工站2023年工作量', '新街镇社工站'],
    ['您对石龙镇社工站的服务是否满意？', '石龙镇社工站'],
  ])('%s names %s', (title, station) => {
    expect(stationIn(title)).toBe(station);
  });

  it.each([
    'XX县乡镇（街道）社会工作服务站2023年度服务数据汇总表',
    '全县乡镇社工站数据',
    '全省街镇社工站一览表',
    '南沙区各镇（街）社工服务站中期评估结果',
    'XX区镇街社工服务站评估',
  ])('%s names all stations, and none', (title) => {
    expect(stationIn(title)).toBeNull();
  });
});
