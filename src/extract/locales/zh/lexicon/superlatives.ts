import type { SuperlativeKind } from '../../../../model/claim.ts';

/** A form that tells a record, or after which a rank may stand. */
export interface SuperlativeWord {
  readonly surface: string;
  readonly kind: SuperlativeKind;
  /** After it a rank is looked for; by itself it tells none. */
  readonly lead: boolean;
  /** The rank that the form itself tells: 次高 is 2. */
  readonly n?: number;
  /** A record only behind a span of time: 五个月高位. */
  readonly spanned?: boolean;
}

const HIGHS =
  '新高 历史新高 新高点 新纪录 新记录 最高纪录 最高记录 历史纪录 历史记录 最好水平 最高水平 历史最高 历史最高水平 历史最好水平 最高值 历史高位 历史高点 最好成绩 历史最好 历史峰值 峰值 最高点 纪录新高 最大增幅 最快增速 最高增速 最大涨幅 最大升幅 空前纪录 空前记录 空前水平 最优秀表现 最佳表现 最好表现 最强表现 最佳成绩 新高峰 历史新高峰 创纪录 创记录 破纪录 史上最高 史上最大 历史最大 历来最高 有记录以来最高 有纪录以来最高 历年最高 同期最高 以来最高 以来最大 以来最快 以来最好 来最高 来最大 来最快 来最好 创下纪录 刷新纪录 刷新历史纪录 刷新历史记录 创历史纪录 创历史记录 纪录高位 单月最高 单月最佳 历年最佳 同期最佳 历年同期最佳 历年单月新高 史上新高 新高纪录 新高记录 历史高峰 最好水准 历史最好水准 最大增速 最强劲增长 最高水准 最高增幅 最大单月增幅 最大单月升幅 最大月度升幅 最大月度增幅 最大扩张 最大环比增幅 最大同比增幅 最大单月顺差 历史高 纪录高 以来最高水平 历史同期新高 最高月度 最高数字'.split(
    ' ',
  );
const LOWS =
  '新低 历史新低 新低点 历史最低 最低水平 最低值 最低点 历史低位 历史低点 最低纪录 最低增速 最大跌幅 最大降幅 最大减幅 最慢增速 最小增幅 最弱增速 史上最低 以来最低 以来最小 以来最慢 以来最差 来最低 来最小 来最慢 来最差 同期最低 最低水准 最差表现 最大单月降幅 最大单月跌幅 最大月度降幅 最大月度跌幅 最大的降幅 最大的跌幅 最大环比降幅 最大同比降幅 最低数字'.split(
    ' ',
  );
const RANK_LEADS =
  '位居 居 位列 列 排名 稳居 高居 跃居 排 居于 排在 名列 升至 跃升至 保持 连续保持 坐稳 重回 重返 夺得 蝉联 跻身 最大 最大的 头号 首要 最主要 最主要的 最重要 最重要的 第'.split(
    ' ',
  );
const RANKS = '居首 居冠 夺冠 居榜首 增长最多 增长最快 增幅最大 增速最快 降幅最大'.split(' ');

const all = (kind: SuperlativeKind, surfaces: readonly string[], lead = false): SuperlativeWord[] =>
  surfaces.map((surface) => ({ surface, kind, lead }));

export const SUPERLATIVES: readonly SuperlativeWord[] = [
  ...all('record_high', HIGHS),
  ...all('record_low', LOWS),
  ...all('rank', RANKS),
  ...[
    '单月第二高',
    '同期第二高',
    '历年单月第二高',
    '历年同期第二高',
    '历年同月第二高',
    '次高',
    '历年次高',
    '单月次高',
    '历史次高',
    '第二高',
    '史上第二高',
    '历年第二高',
    '历史第二高',
  ].map((surface) => ({
    surface,
    kind: 'rank' as const,
    lead: false,
    n: 2,
  })),
  ...[
    '同期第三高',
    '历年单月第三高',
    '历年同期第三高',
    '历年同月第三高',
    '第三高',
    '史上第三高',
    '历年第三高',
    '历史第三高',
    '单月第三高',
  ].map((surface) => ({
    surface,
    kind: 'rank' as const,
    lead: false,
    n: 3,
  })),
  { surface: '最高', kind: 'record_high', lead: false, spanned: true },
  { surface: '最低', kind: 'record_low', lead: false, spanned: true },
  ...['高点', '高位', '高峰'].map((surface) => ({ surface, kind: 'record_high' as const, lead: false, spanned: true })),
  ...['低点', '低位', '低谷'].map((surface) => ({ surface, kind: 'record_low' as const, lead: false, spanned: true })),
  ...all('rank', RANK_LEADS, true),
  ...all('nth_consecutive', ['连续', '连'], true),
  ...all('first_fall', ['首次', '首度', '第一次', '首现', '首次出现', '首度出现'], true),
];

/** Nouns of a place in trade: with 最大 or 第二大 before them they tell a rank of trade. */
export const RANK_NOUNS: readonly string[] =
  '贸易伙伴国 贸易伙伴 外贸经营主体 经营主体 外贸主体 出口主体 出口市场 出口目的地 出口目的国 出口地 进口来源地 进口来源国 进口来源 贸易对象国 贸易对象 出口国 进口国 供应国 供应商 供应来源 贸易国 顺差来源国 逆差来源国 出超来源国 出超来源 入超来源国 入超来源 出超国 入超国 顺差国 逆差国 顺差来源 逆差来源 进口市场 贸易大国 出口大国 进口大国 外贸大国 出口对象 来源地 来源国 买家 海外市场 供应地 市场'.split(
    ' ',
  );

/** Verbs of a fall and of a rise behind 首次 and 连续. */
export const FALLS: readonly string[] =
  '下降 下滑 下跌 负增长 萎缩 减少 收缩 转负 回落 衰退 转跌 缩减 缩水 年减 年负成长 转为负增长 同比下降 双降 下行 逆差'.split(
    ' ',
  );
export const RISES: readonly string[] =
  '正增长 增长 上升 回升 反弹 上涨 转正 增加 成长 正成长 回暖 年增 扩大 双增长 提升 攀升 加快 同比增长 向好'.split(' ');
/** Further ends of 连续几个月…: states that last. */
export const LASTS: readonly string[] =
  '成为 是 为 保持 突破 超 创 刷新 顺差 出超 入超 逆差 贸易顺差 贸易逆差 贸易赤字 贸易盈余 实现 稳定 放缓 出现 录得 呈现 取得 维持 下行 上行 上扬 走高 走低 双位数增长 两位数增长 双位数成长'.split(
    ' ',
  );
