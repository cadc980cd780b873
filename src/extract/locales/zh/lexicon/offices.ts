/** Offices and leaders by the beginning of their names, with the economy that they speak for. Simplified characters. */
export const OFFICES: readonly (readonly [name: string, economy: string])[] = Object.entries({
  CHN: '海关总署 中国 国家海关 国家统计局 商务部',
  RUS: '俄 普京',
  USA: '美国 美商务部 美 特朗普 川普 普查局 人口普查局 经济分析局',
  JPN: '日本 财务省 日财务省',
  KOR: '韩国 韩 关税厅 产业通商',
  VNM: '越南',
  IND: '印度商 商工部 工商部',
  EU27_2020: '欧盟',
  DEU: '德国 联邦统计 德联邦',
  GBR: '英国',
  FRA: '法国',
  ITA: '意大利',
  ESP: '西班牙',
  BRA: '巴西',
  AUS: '澳大利亚',
  NZL: '新西兰',
  CAN: '加拿大',
  MYS: '马来西亚 贸工部 国际贸易及工业部 国际贸易和工业部 投资、贸易及工业部 外贸发展局',
  THA: '泰国',
  SGP: '新加坡 企发局 企业发展局 新加坡企业发展局',
  IDN: '印尼',
  KAZ: '哈萨克斯坦',
  MEX: '墨西哥',
  TUR: '土耳其',
  CHE: '瑞士',
  HKG: '政府统计处 香港',
  MAC: '统计暨普查局 统计普查局 澳门',
}).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const));

/** Names of offices that any economy has: the economy named right before says whose it is. */
export const COMMON_OFFICES: readonly string[] =
  `统计局 统计署 统计总局 国家统计局 中央统计局 商务部 商业部 贸易部 工贸部 工商部 商工部 经贸部 海关 海关总局 海关署 海关局 关税厅 财政部 经济部 工业部 农业部 能源部 央行 中央银行 政府 官方
贸工部 国际贸易部 国际贸易与工业部 国际贸易和工业部 国际贸易及工业部 投资贸易和工业部 外贸发展局 外贸部 外贸局 统计厅 普查局 商会 工商会 工商大会 出口协会 贸易协会 海关税务局 国家海关 经济和气候保护部 工业协会
汽车工业协会 大使馆 总统 总理 外交部 石油部`.split(/\s+/);
