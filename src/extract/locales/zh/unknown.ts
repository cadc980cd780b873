import { foldText } from '../../../text/fold.ts';
import type { FlowWord } from './lexicon/words.ts';
import type { State } from './state.ts';

/** Ends of names of places, carriers and firms: such a name before 出口 is no goods. */
const PLACE_ENDS: readonly string[] = '市 县 省 州 区 镇 港 港区 岛 旗 盟'.split(' ');
/** Verbs that take trade as their object: 带动出口 names no goods. */
const VERB_ENDS: readonly string[] =
  '带动 拉动 扩大 促进 推动 稳定 鼓励 支持 助力 影响 限制 禁止 暂停 停止 恢复 允许 开放 批准 申报 监管 验放 查验 办理 承运 运输 开展 面向 加快 优化 发展 推进 组织 引导 参与 从事 涉及 受理 保障 占据 签发 提振 刺激 冲击 打击 削弱 缓解 重振 依赖 控制 管制 抑制 提升 抢 抢先 提前 增强 拓展 开拓 稳住 服务 装运 发起 叫停 取消 切断 承接 撑起 贡献 支撑 拖累 提高 说明 显示 认为 报道 表示 分析 获悉 以来 期间 因此 其实 无论 非 抵 拉抬 提拉 巩固 调整 季调 经 通过 实行 计划 可能 因此 宣布 预期 继续 遏制 增加 减少 出现 造成 导致 令 使得 影响了 撤销 解除'.split(
    ' ',
  );
const CARRIER_ENDS: readonly string[] =
  '班车 联运 专列 航空 海运 空运 陆运 运输 方式 渠道 航道 航线 铁路 公路 机场 口岸 通道 平台 企业 公司 集团 班列 快线 码头 中心 基地 协会 工厂 厂 电商 商户 货代 团队 部门 国 方 地 业 者 人 们 省份 城市 单位 团体 车间 会'.split(
    ' ',
  );

/** What may stand between the name of goods and the word of trade. */
const ADJOINING: ReadonlySet<string> = new Set([
  '',
  '的',
  '”',
  '”的',
  '等',
  '类',
  '類',
  '类产品',
  '類產品',
  '类物资',
  '類物資',
  '类商品',
  '产品',
  '產品',
  '商品',
  '物资',
  '等产品',
  '等商品',
  '等物资',
]);

/** Text right before 出口 that no lexicon knows names the goods: `轻工用品出口`. */
export function takeUnknownGoods(state: State, flow: FlowWord, start: number): void {
  const { clause } = state;
  const { gap } = clause;
  clause.gap = null;
  if (!gap || gap.size < 2 || gap.size > 14 || flow.weak || (flow.flow === 'balance' && gap.end < start)) return;
  const between = state.text.slice(gap.end, start);
  if (!ADJOINING.has(between)) return;
  if (clause.figures > 0 && clause.flows.length > 0 && !clause.change) return;
  const name = foldText(state.text.slice(gap.start, gap.end));
  if (VERB_ENDS.some((e) => name.endsWith(e))) return;
  if (PLACE_ENDS.some((e) => name.endsWith(e))) {
    clause.named.regions = [state.text.slice(gap.start, gap.end)];
    return;
  }
  if (CARRIER_ENDS.some((e) => name.endsWith(e))) {
    clause.named.actors = [state.text.slice(gap.start, gap.end)];
    return;
  }
  clause.named.goods.push({
    start: gap.start,
    end: gap.end,
    hs: [],
    services: between === '' && state.text.slice(gap.end - 2, gap.end) === '服务',
    unknown: true,
  });
}
