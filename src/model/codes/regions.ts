/** A part of a country: ISO 3166-2. */
export interface Region {
  readonly code: string;
  readonly country: string;
  readonly en: string;
  readonly zh: string;
  readonly ru?: string;
}

/** Provinces of the mainland. Source: ISO 3166-2:CN (2022), short names. */
const CHINA = `
AH|Anhui|安徽
BJ|Beijing|北京
CQ|Chongqing|重庆
FJ|Fujian|福建
GD|Guangdong|广东
GS|Gansu|甘肃
GX|Guangxi|广西
GZ|Guizhou|贵州
HA|Henan|河南
HB|Hubei|湖北
HE|Hebei|河北
HI|Hainan|海南
HL|Heilongjiang|黑龙江
HN|Hunan|湖南
JL|Jilin|吉林
JS|Jiangsu|江苏
JX|Jiangxi|江西
LN|Liaoning|辽宁
NM|Inner Mongolia|内蒙古
NX|Ningxia|宁夏
QH|Qinghai|青海
SC|Sichuan|四川
SD|Shandong|山东
SH|Shanghai|上海
SN|Shaanxi|陕西
SX|Shanxi|山西
TJ|Tianjin|天津
XJ|Xinjiang|新疆
XZ|Tibet|西藏
YN|Yunnan|云南
ZJ|Zhejiang|浙江
`;

/** Federal subjects. Source: ISO 3166-2:RU, short names. */
const RUSSIA = `
AD|Adygea|阿迪格|Адыгея
AL|Altai Republic|阿尔泰共和国|Республика Алтай
ALT|Altai Krai|阿尔泰边疆区|Алтайский край
AMU|Amur Oblast|阿穆尔州|Амурская область
ARK|Arkhangelsk Oblast|阿尔汉格尔斯克州|Архангельская область
AST|Astrakhan Oblast|阿斯特拉罕州|Астраханская область
BA|Bashkortostan|巴什科尔托斯坦|Башкортостан
BEL|Belgorod Oblast|别尔哥罗德州|Белгородская область
BRY|Bryansk Oblast|布良斯克州|Брянская область
BU|Buryatia|布里亚特|Бурятия
CE|Chechnya|车臣|Чечня
CHE|Chelyabinsk Oblast|车里雅宾斯克州|Челябинская область
CHU|Chukotka|楚科奇|Чукотка
CU|Chuvashia|楚瓦什|Чувашия
DA|Dagestan|达吉斯坦|Дагестан
IN|Ingushetia|印古什|Ингушетия
IRK|Irkutsk Oblast|伊尔库茨克州|Иркутская область
IVA|Ivanovo Oblast|伊万诺沃州|Ивановская область
KAM|Kamchatka|堪察加边疆区|Камчатский край
KB|Kabardino-Balkaria|卡巴尔达-巴尔卡尔|Кабардино-Балкария
KC|Karachay-Cherkessia|卡拉恰伊-切尔克斯|Карачаево-Черкесия
KDA|Krasnodar Krai|克拉斯诺达尔边疆区|Краснодарский край
KEM|Kemerovo Oblast|克麦罗沃州|Кемеровская область
KGD|Kaliningrad Oblast|加里宁格勒州|Калининградская область
KGN|Kurgan Oblast|库尔干州|Курганская область
KHA|Khabarovsk Krai|哈巴罗夫斯克边疆区|Хабаровский край
KHM|Khanty-Mansi|汉特-曼西|Ханты-Мансийский автономный округ
KIR|Kirov Oblast|基洛夫州|Кировская область
KK|Khakassia|哈卡斯|Хакасия
KL|Kalmykia|卡尔梅克|Калмыкия
KLU|Kaluga Oblast|卡卢加州|Калужская область
KO|Komi|科米|Коми
KOS|Kostroma Oblast|科斯特罗马州|Костромская область
KR|Karelia|卡累利阿|Карелия
KRS|Kursk Oblast|库尔斯克州|Курская область
KYA|Krasnoyarsk Krai|克拉斯诺亚尔斯克边疆区|Красноярский край
LEN|Leningrad Oblast|列宁格勒州|Ленинградская область
LIP|Lipetsk Oblast|利佩茨克州|Липецкая область
MAG|Magadan Oblast|马加丹州|Магаданская область
ME|Mari El|马里埃尔|Марий Эл
MO|Mordovia|莫尔多瓦|Мордовия
MOS|Moscow Oblast|莫斯科州|Московская область
MOW|Moscow|莫斯科|Москва
MUR|Murmansk Oblast|摩尔曼斯克州|Мурманская область
NEN|Nenets|涅涅茨|Ненецкий автономный округ
NGR|Novgorod Oblast|诺夫哥罗德州|Новгородская область
NIZ|Nizhny Novgorod Oblast|下诺夫哥罗德州|Нижегородская область
NVS|Novosibirsk Oblast|新西伯利亚州|Новосибирская область
OMS|Omsk Oblast|鄂木斯克州|Омская область
ORE|Orenburg Oblast|奥伦堡州|Оренбургская область
ORL|Oryol Oblast|奥廖尔州|Орловская область
PER|Perm Krai|彼尔姆边疆区|Пермский край
PNZ|Penza Oblast|奔萨州|Пензенская область
PRI|Primorsky Krai|滨海边疆区|Приморский край
PSK|Pskov Oblast|普斯科夫州|Псковская область
ROS|Rostov Oblast|罗斯托夫州|Ростовская область
RYA|Ryazan Oblast|梁赞州|Рязанская область
SA|Sakha (Yakutia)|萨哈（雅库特）|Якутия
SAK|Sakhalin Oblast|萨哈林州|Сахалинская область
SAM|Samara Oblast|萨马拉州|Самарская область
SAR|Saratov Oblast|萨拉托夫州|Саратовская область
SE|North Ossetia|北奥塞梯|Северная Осетия
SMO|Smolensk Oblast|斯摩棱斯克州|Смоленская область
SPE|Saint Petersburg|圣彼得堡|Санкт-Петербург
STA|Stavropol Krai|斯塔夫罗波尔边疆区|Ставропольский край
SVE|Sverdlovsk Oblast|斯维尔德洛夫斯克州|Свердловская область
TA|Tatarstan|鞑靼斯坦|Татарстан
TAM|Tambov Oblast|坦波夫州|Тамбовская область
TOM|Tomsk Oblast|托木斯克州|Томская область
TUL|Tula Oblast|图拉州|Тульская область
TVE|Tver Oblast|特维尔州|Тверская область
TY|Tuva|图瓦|Тыва
TYU|Tyumen Oblast|秋明州|Тюменская область
UD|Udmurtia|乌德穆尔特|Удмуртия
ULY|Ulyanovsk Oblast|乌里扬诺夫斯克州|Ульяновская область
VGG|Volgograd Oblast|伏尔加格勒州|Волгоградская область
VLA|Vladimir Oblast|弗拉基米尔州|Владимирская область
VLG|Vologda Oblast|沃洛格达州|Вологодская область
VOR|Voronezh Oblast|沃罗涅日州|Воронежская область
YAN|Yamalo-Nenets|亚马尔-涅涅茨|Ямало-Ненецкий автономный округ
YAR|Yaroslavl Oblast|雅罗斯拉夫尔州|Ярославская область
YEV|Jewish Autonomous Oblast|犹太自治州|Еврейская автономная область
ZAB|Zabaykalsky Krai|外贝加尔边疆区|Забайкальский край
`;

function regions(country: string, prefix: string, table: string): Region[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', en = '', zh = '', ru] = line.split('|');
      const region = { code: `${prefix}-${code}`, country, en, zh };
      return ru ? Object.assign(region, { ru }) : region;
    });
}

/** Provinces of China's mainland and federal subjects of Russia. */
export const REGIONS: readonly Region[] = [...regions('CHN', 'CN', CHINA), ...regions('RUS', 'RU', RUSSIA)];

const byCode = new Map(REGIONS.map((r) => [r.code, r]));

export const findRegion = (code: string): Region | undefined => byCode.get(code);
