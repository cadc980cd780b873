/** The headings of commodities that ship with the record, in Chinese. */
export const GOODS_ZH: Readonly<Record<string, string>> = {
  coal: '煤',
  'coal and lignite': '煤及褐煤',
  'coking coal': '炼焦煤',
  'crude oil': '原油',
  'energy products': '能源产品',
  'liquefied natural gas': '液化天然气',
  'natural gas in gaseous state': '气态天然气',
};
