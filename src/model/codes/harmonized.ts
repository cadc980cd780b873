/** A code of the Harmonized System, edition 2022, with a short English heading and its Chinese word. */
export interface Commodity {
  /** Two digits for a chapter, four for a heading, six for a subheading. */
  readonly code: string;
  readonly en: string;
  readonly zh: string;
}

/**
 * Chapters. Source: WCO Harmonized System 2022; headings shortened in own words. Chapter 77 is kept free by the WCO.
 */
const CHAPTERS = `
01|live animals|活动物
02|meat|肉类
03|fish and seafood|水产品
04|dairy, eggs and honey|乳品、蛋品和蜂蜜
05|other animal products|其他动物产品
06|live plants and flowers|活植物和花卉
07|vegetables|蔬菜
08|fruit and nuts|水果和坚果
09|coffee, tea and spices|咖啡、茶和香料
10|cereals|谷物
11|milling products|制粉产品
12|oil seeds|油籽
13|gums and resins|树胶和树脂
14|vegetable plaiting materials|编结用植物材料
15|fats and oils|动植物油脂
16|prepared meat and fish|肉类和水产制品
17|sugar|糖
18|cocoa|可可
19|cereal preparations|谷物制品
20|prepared vegetables and fruit|蔬菜和水果制品
21|other food preparations|其他食品
22|beverages|饮料和酒
23|animal feed|饲料
24|tobacco|烟草
25|salt, stone and cement|盐、石料和水泥
26|ores|矿砂
27|mineral fuels|矿物燃料
28|inorganic chemicals|无机化学品
29|organic chemicals|有机化学品
30|pharmaceutical products|药品
31|fertilisers|肥料
32|dyes and paints|染料和涂料
33|cosmetics|化妆品
34|soap and waxes|肥皂和蜡
35|glues and enzymes|胶和酶
36|explosives|炸药
37|photographic goods|照相用品
38|other chemical products|其他化学产品
39|plastics|塑料
40|rubber|橡胶
41|hides and leather|皮革
42|leather goods and bags|皮革制品和箱包
43|fur|毛皮
44|wood|木材
45|cork|软木
46|basketware|编结品
47|wood pulp|纸浆
48|paper|纸
49|printed matter|印刷品
50|silk|丝
51|wool|羊毛
52|cotton|棉花
53|other vegetable fibres|其他植物纤维
54|man-made filaments|化纤长丝
55|man-made staple fibres|化纤短纤
56|wadding and ropes|絮胎和绳
57|carpets|地毯
58|special woven fabrics|特种机织物
59|coated fabrics|涂层织物
60|knitted fabrics|针织物
61|knitted clothing|针织服装
62|woven clothing|机织服装
63|other textiles|其他纺织品
64|footwear|鞋
65|headgear|帽
66|umbrellas|伞
67|feathers and artificial flowers|羽毛和人造花
68|stone and cement articles|石料和水泥制品
69|ceramics|陶瓷
70|glass|玻璃
71|precious metals and stones|贵金属和宝石
72|iron and steel|钢铁
73|iron and steel articles|钢铁制品
74|copper|铜
75|nickel|镍
76|aluminium|铝
78|lead|铅
79|zinc|锌
80|tin|锡
81|other base metals|其他贱金属
82|tools and cutlery|工具和刀具
83|metal articles|金属制品
84|machinery|机械
85|electrical machinery|电机电气
86|railway vehicles|铁道车辆
87|road vehicles|汽车及车辆
88|aircraft|航空器
89|ships|船舶
90|optical and medical instruments|光学和医疗仪器
91|clocks and watches|钟表
92|musical instruments|乐器
93|arms|武器
94|furniture and lamps|家具和灯具
95|toys and sports goods|玩具和运动用品
96|other manufactured articles|其他制品
97|works of art|艺术品
`;

/** Headings and subheadings that news of trade speaks of. Same source. */
const HEADINGS = `
0201|fresh beef|鲜牛肉
0202|frozen beef|冻牛肉
0203|pork|猪肉
0207|poultry|禽肉
0303|frozen fish|冻鱼
0306|crustaceans|甲壳动物
0402|milk powder|奶粉
0803|bananas|香蕉
081060|durians|榴莲
0901|coffee|咖啡
0902|tea|茶
1001|wheat|小麦
1003|barley|大麦
1005|maize|玉米
1006|rice|大米
1007|sorghum|高粱
1201|soybeans|大豆
1205|rapeseed|油菜籽
1507|soybean oil|豆油
1511|palm oil|棕榈油
1512|sunflower oil|葵花籽油
1701|sugar|食糖
1801|cocoa beans|可可豆
2204|wine|葡萄酒
2208|spirits|烈酒
2304|soybean meal|豆粕
2402|cigarettes|卷烟
2523|cement|水泥
2601|iron ore|铁矿砂
2603|copper ore|铜矿砂
2604|nickel ore|镍矿砂
2606|bauxite|铝土矿
2701|coal|煤
2702|lignite|褐煤
2704|coke|焦炭
2709|crude oil|原油
2710|refined oil products|成品油
2711|petroleum gases|石油气
271111|liquefied natural gas|液化天然气
271112|liquefied propane|液化丙烷
271121|natural gas in gaseous state|气态天然气
2716|electricity|电力
2805|rare-earth metals|稀土金属
2818|alumina|氧化铝
2825|lithium oxide and hydroxide|氧化锂和氢氧化锂
2836|carbonates|碳酸盐
2844|uranium and isotopes|铀和同位素
2846|rare-earth compounds|稀土化合物
2933|heterocyclic compounds|杂环化合物
3002|vaccines and blood products|疫苗和血液制品
3004|medicaments|药品
3102|nitrogen fertilisers|氮肥
3104|potash fertilisers|钾肥
3105|compound fertilisers|复合肥
3818|silicon wafers|硅片
3901|polyethylene|聚乙烯
4001|natural rubber|天然橡胶
4011|tyres|轮胎
4403|logs|原木
4407|sawn timber|锯材
4703|chemical wood pulp|化学木浆
5201|raw cotton|原棉
7108|gold|黄金
7102|diamonds|钻石
7110|platinum metals|铂族金属
7202|ferro-alloys|铁合金
7208|hot-rolled steel|热轧钢材
7403|refined copper|精炼铜
7404|copper scrap|废铜
7502|unwrought nickel|未锻轧镍
7601|unwrought aluminium|未锻轧铝
8401|nuclear reactors|核反应堆
8411|gas turbines|燃气轮机
8414|pumps and compressors|泵和压缩机
8415|air conditioners|空调
8418|refrigerators|冰箱
8429|excavators and bulldozers|挖掘机和推土机
8443|printers|打印机
8450|washing machines|洗衣机
8471|computers|计算机
8473|computer parts|计算机零件
8479|industrial robots and machines|工业机器人和机械
8481|valves|阀门
8486|semiconductor machinery|半导体设备
8504|transformers and converters|变压器和变流器
8505|magnets|磁体
8506|primary batteries|原电池
8507|accumulators|蓄电池
850760|lithium-ion batteries|锂离子电池
8517|telephones and network equipment|电话和网络设备
851713|smartphones|智能手机
8524|flat panel displays|平板显示模组
8525|cameras|摄像机
8528|monitors and television sets|显示器和电视机
8532|capacitors|电容器
8534|printed circuits|印刷电路
8541|semiconductor devices|半导体器件
854143|solar modules|光伏组件
8542|integrated circuits|集成电路
8544|cables|电缆
8701|tractors|拖拉机
8702|buses|客车
8703|cars|乘用车
870380|electric cars|纯电动乘用车
8704|trucks|货车
8708|car parts|汽车零部件
8711|motorcycles|摩托车
8802|aeroplanes and helicopters|飞机和直升机
8806|drones|无人机
8901|cargo and passenger ships|货船和客船
9013|lasers and liquid crystal devices|激光器和液晶装置
9018|medical instruments|医疗器械
9027|analysis instruments|分析仪器
9401|seats|座椅
9403|furniture|家具
9405|lamps|灯具
9503|toys|玩具
9504|video game consoles|游戏机
9619|nappies and sanitary towels|纸尿裤和卫生巾
`;

const parse = (table: string): Commodity[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', en = '', zh = ''] = line.split('|');
      return { code, en, zh };
    });

/** The 96 chapters. */
export const HS_CHAPTERS: readonly Commodity[] = parse(CHAPTERS);

/** Chosen headings and subheadings, by code. */
export const HS_HEADINGS: readonly Commodity[] = parse(HEADINGS);

const byCode = new Map([...HS_CHAPTERS, ...HS_HEADINGS].map((c) => [c.code, c]));

/** The commodity of a code, or the nearest known one above it: `271112` gives itself, `270900` gives `2709`. */
export function findCommodity(code: string): Commodity | undefined {
  for (let digits = code.length; digits >= 2; digits -= 2) {
    const found = byCode.get(code.slice(0, digits));
    if (found) return found;
  }
  return undefined;
}
