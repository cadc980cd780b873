/**
 * Economies by code: names (as nouns), adjectives and demonyms, and capitals that stand for their governments.
 * The full names of all economies come from the model's code table; here stand what the news says besides.
 * Shape: `CODE|noun,noun|adjective,adjective|capital,capital`.
 */
export const PLACES = `
CHN|china,mainland china,chinese mainland,the chinese mainland,people's republic of china,prc,p.r. china,the people's republic of china,communist china,world's second-largest economy,the world's second-largest economy|chinese,sino|beijing,peking
RUS|russia,russian federation,the russian federation|russian,russo|moscow,kremlin,the kremlin
USA|united states,the united states,united states of america,u.s.,us,u.s,usa,u.s.a.,america,the us,the u.s.,the usa|american|washington
GBR|united kingdom,the united kingdom,u.k.,uk,britain,great britain,the uk|british|london,whitehall
JPN|japan|japanese|tokyo
DEU|germany,west germany,federal republic of germany,w. germany|german,west german|berlin,bonn
FRA|france|french|paris
ITA|italy|italian|rome
ESP|spain|spanish|madrid
PRT|portugal|portuguese|lisbon
NLD|netherlands,the netherlands,holland,the dutch|dutch|the hague
BEL|belgium|belgian|
LUX|luxembourg|luxembourgish|
BLX|belgo-luxembourg economic union,the belgo-luxembourg economic union,belgo-luxembourg union,belgian-luxembourg economic union,belgium-luxembourg,belgolux|belgo-luxembourg|
IRL|ireland,irish republic|irish|dublin
AUT|austria|austrian|vienna
CHE|switzerland|swiss|
SWE|sweden|swedish|stockholm
NOR|norway|norwegian|oslo
FIN|finland|finnish|helsinki
DNK|denmark|danish|copenhagen
ISL|iceland|icelandic|reykjavik
POL|poland|polish|warsaw
CZE|czech republic,czechia,the czech republic|czech|prague
SVK|slovakia|slovak|bratislava
HUN|hungary|hungarian|budapest
ROU|romania|romanian|bucharest
BGR|bulgaria|bulgarian|sofia
GRC|greece|greek|athens
TUR|turkey,türkiye,turkiye|turkish|ankara
UKR|ukraine|ukrainian|kyiv,kiev
BLR|belarus|belarusian,belarussian|minsk
MDA|moldova|moldovan|
LTU|lithuania|lithuanian|vilnius
LVA|latvia|latvian|
EST|estonia|estonian|tallinn
KAZ|kazakhstan|kazakh,kazakhstani|astana
UZB|uzbekistan|uzbek|tashkent
KGZ|kyrgyzstan,kyrgyz republic|kyrgyz|bishkek
TJK|tajikistan|tajik|dushanbe
TKM|turkmenistan|turkmen|ashgabat
MNG|mongolia|mongolian|ulaanbaatar
GEO|georgia|georgian|tbilisi
ARM|armenia|armenian|yerevan
AZE|azerbaijan|azerbaijani,azeri|baku
IND|india|indian|new delhi
PAK|pakistan|pakistani|islamabad
BGD|bangladesh|bangladeshi|dhaka
LKA|sri lanka|sri lankan|colombo
NPL|nepal|nepalese,nepali|kathmandu
MMR|myanmar,burma|burmese|naypyidaw
THA|thailand|thai|bangkok
VNM|vietnam,viet nam,việt nam,viêt nam|vietnamese|hanoi,hà nội,ha noi
LAO|laos|lao,laotian|vientiane
KHM|cambodia|cambodian|phnom penh
MYS|malaysia|malaysian|kuala lumpur
SGP|singapore|singaporean|
IDN|indonesia|indonesian|jakarta
PHL|philippines,the philippines|philippine,filipino|manila
BRN|brunei,brunei darussalam|bruneian|
TLS|timor-leste,east timor||
KOR|south korea,republic of korea,the republic of korea,s. korea,rok,korea|south korean,s. korean,korean|seoul
PRK|north korea,dprk,the dprk|north korean|pyongyang
TWN|taiwan,chinese taipei,taiwan region,china's taiwan|taiwanese|taipei
HKG|hong kong,hong kong sar,hksar,china's hong kong||
MAC|macao,macau,macao sar||
AUS|australia|australian|canberra
NZL|new zealand,nz|new zealand's|wellington
CAN|canada|canadian|ottawa
MEX|mexico|mexican|mexico city
BRA|brazil|brazilian|brasilia
ARG|argentina|argentine,argentinian,argentinean|buenos aires
CHL|chile|chilean|santiago
PER|peru|peruvian|lima
COL|colombia|colombian|bogota
VEN|venezuela|venezuelan|caracas
ECU|ecuador|ecuadorian,ecuadorean|quito
BOL|bolivia|bolivian|la paz
URY|uruguay|uruguayan|montevideo
PRY|paraguay|paraguayan|asuncion
CUB|cuba|cuban|havana
PAN|panama|panamanian|
CRI|costa rica|costa rican|
GTM|guatemala|guatemalan|
SLV|el salvador|salvadoran|
HND|honduras|honduran|tegucigalpa
NIC|nicaragua|nicaraguan|managua
DOM|dominican republic,the dominican republic|dominican|
SAU|saudi arabia|saudi,saudi arabian|riyadh
IRN|iran|iranian|tehran
IRQ|iraq|iraqi|baghdad
ARE|united arab emirates,the united arab emirates,uae,the uae|emirati|abu dhabi
QAT|qatar|qatari|doha
KWT|kuwait|kuwaiti|
OMN|oman|omani|muscat
BHR|bahrain|bahraini|
ISR|israel|israeli|jerusalem
JOR|jordan|jordanian|amman
SYR|syria|syrian|damascus
LBN|lebanon|lebanese|beirut
YEM|yemen|yemeni|
EGY|egypt|egyptian|cairo
LBY|libya|libyan|tripoli
DZA|algeria|algerian|algiers
MAR|morocco|moroccan|rabat
TUN|tunisia|tunisian|
SDN|sudan|sudanese|khartoum
ZAF|south africa,s. africa|south african,s. african|pretoria
NGA|nigeria|nigerian|abuja
KEN|kenya|kenyan|nairobi
ETH|ethiopia|ethiopian|addis ababa
TZA|tanzania|tanzanian|
UGA|uganda|ugandan|
GHA|ghana|ghanaian|accra
AGO|angola|angolan|luanda
COD|democratic republic of congo,democratic republic of the congo,dr congo,drc|congolese|kinshasa
COG|republic of congo,republic of the congo,congo||
ZMB|zambia|zambian|lusaka
ZWE|zimbabwe|zimbabwean|harare
MOZ|mozambique|mozambican|maputo
NAM|namibia|namibian|
SEN|senegal|senegalese|
CIV|ivory coast,cote d'ivoire|ivorian|
CMR|cameroon|cameroonian|
GIN|guinea|guinean|
RWA|rwanda|rwandan|
SRB|serbia|serbian|belgrade
HRV|croatia|croatian|zagreb
SVN|slovenia|slovenian|ljubljana
BIH|bosnia and herzegovina,bosnia|bosnian|
MNE|montenegro|montenegrin|
MKD|north macedonia,macedonia|macedonian|
ALB|albania|albanian|tirana
CYP|cyprus|cypriot|
MLT|malta|maltese|
AFG|afghanistan|afghan|kabul
PNG|papua new guinea||
FJI|fiji|fijian|
SUN|soviet union,the soviet union,ussr,u.s.s.r.,the ussr|soviet|
YUG|yugoslavia|yugoslav,yugoslavian|
CSK|czechoslovakia|czechoslovak|
DDR|east germany|east german|
EEC|european community,the european community,european economic community,ec,e.c.,eec,the ec,european community (ec),the community,common market|community|
EU27_2020|european union,the european union,eu,the eu,e.u.,extra-eu,european union (eu),the 27-nation bloc,27-nation bloc,eu countries,eu members,eu member states,european union countries||brussels
-|non-u.s. partners,non-us partners,non-u.s. countries,non-us countries,non-u.s. markets,non-us markets,non-u.s. destinations,non-us destinations,non-u.s. nations,non-american markets,non-u.s.,non-us,non-china markets,non-chinese markets,non-eu countries,non-eu,non-eu states,non-eu markets,non-eu nations,non-eu members,third countries,non-member countries,countries outside the eu,countries outside the european union,countries outside the bloc,markets outside the eu,outside the eu,non-eurozone countries,non-euro area countries,non-euro area,non-cis countries,countries outside the cis,non-asean countries,other countries,other markets,other destinations,other suppliers,other origins,elsewhere||
EU28|eu28,eu-28,extra-eu28||
EA20|euro area,the euro area,19 countries sharing the euro,the 19 countries sharing the euro,countries sharing the euro,the 20 countries sharing the euro,20 countries sharing the euro,eurozone,the eurozone,euro zone,the euro zone,euro-area,euro area (ea20)||
ASEAN|asean,the asean,association of southeast asian nations,the association of southeast asian nations,association of southeast asian nations (asean),the association of southeast asian nations (asean),asean countries,asean members,asean member states,southeast asia,south-east asia,southeast asian nations,southeast asian countries,south-east asian countries,south-east asian nations|southeast asian,south-east asian|
BRI|belt and road countries,belt and road partner countries,belt and road partners,countries along the belt and road,countries participating in the belt and road initiative,belt and road initiative countries,countries involved in the belt and road initiative,belt and road initiative (bri) countries,bri countries,bri partner countries,countries taking part in the belt and road initiative,belt and road economies,countries and regions along the belt and road,countries along the belt and road routes,belt and road initiative partner countries,bri partners,partner countries of the belt and road initiative,countries and regions participating in the belt and road initiative,countries along the route,belt and road nations,partners of the belt and road initiative,countries participating in the belt and road,countries that are part of the belt and road initiative,countries jointly building the belt and road,belt and road initiative partners,countries along the belt and road initiative,economies participating in the belt and road initiative,belt and road initiative participating countries,countries participating in the belt and road initiative (bri),belt and road participating countries,countries involved in the belt and road,countries along belt and road routes,belt and road initiative (bri) partner countries,belt and road initiative partner countries,bri partner countries,belt and road initiative (bri) countries,bri countries,belt and road initiative (bri) partners||
RCEP|rcep,rcep members,rcep member countries,rcep countries,rcep member states,other rcep members,other rcep member countries,regional comprehensive economic partnership countries,regional comprehensive economic partnership members,rcep partners,other members of the regional comprehensive economic partnership,rcep member economies,rcep economies,rcep region,regional comprehensive economic partnership,members of the regional comprehensive economic partnership,regional comprehensive economic partnership (rcep) members,other rcep countries||
BRICS|brics,brics countries,brics members,other brics countries,brics nations,brics partners,other brics members,brics states,brics member states,brics economies||
EAEU|eurasian economic union,the eurasian economic union,eaeu,eeu||
SCO|shanghai cooperation organization,shanghai cooperation organisation,sco,sco members,sco member states,sco countries,shanghai cooperation organization members||
APEC|apec,apec economies,apec members,apec member economies,apec countries||
CPTPP|cptpp,cptpp members||
CENTRALASIA|central asia,five central asian countries,central asian countries,central asian states,the five central asian countries,central asian nations,five central asian nations,five central asian states,central asian republics|central asian|
AFRICA|africa,african countries,african nations|african|
LATAM|latin america,latin american countries,latin america and the caribbean,latin american and caribbean countries|latin american|
MIDDLEEAST|middle east,the middle east,middle eastern countries,mideast|middle eastern|
SOUTHASIA|south asia,south asian countries|south asian|
CEEC|central and eastern european countries,ceec,ceecs,ceec countries,central and eastern europe||
G7|g7,group of seven,g7 countries,g-7||
G20|g20,group of 20,g20 countries||
OPEC|opec countries,opec members,opec states||
GULF|gulf states,gulf countries,gcc,gulf cooperation council,gcc countries,gulf arab states,the gulf,gulf arab countries,arab gulf states,persian gulf states,mid-east gulf states,middle east gulf states,mideast gulf states,mid-east gulf||
MERCOSUR|mercosur||
USMCA|usmca,north america||
ASIA|asia,asian countries,asian nations,the rest of asia||
EUROPE|europe,european countries||
CIS|cis,cis countries,commonwealth of independent states,the commonwealth of independent states||
OECD|oecd countries,oecd area||
WEST|west,the west,western countries,western nations||
WLD|world,the world,rest of the world,the rest of the world,all countries,other countries||
`;

/** Names that are people's names or common words too, read as economies only where nothing speaks against it. */
export const PERSONS = [
  'jordan',
  'georgia',
  'chad',
  'israel',
  'paris',
  'lima',
  'london',
  'sofia',
  'santiago',
  'guinea',
  'wellington',
  'holland',
  'georgian',
  'berlin',
  'kenya',
];

/** Read only with a capital letter (or in a line without any). */
export const CAPITALS = [
  'nz',
  'us',
  'turkey',
  'chile',
  'polish',
  'jordan',
  'chad',
  'ec',
  'community',
  'the community',
  'west',
  'the west',
  'the us',
  'sco',
  'guinea',
  'lao',
  'turkmen',
  'peru',
  'mali',
  'oman',
  'dominican',
  'niger',
  'lima',
  'rome',
  'the gulf',
  'georgia',
  'turkeys',
];

/** Parts of China and others that the news names beside ISO's provinces: region as written, and whose part it is. */
export const REGION_NAMES = `
CHN|yangtze river delta,yangtze river delta region,pearl river delta,greater bay area,guangdong-hong kong-macao greater bay area,northeast china,western china,western regions,hainan free trade port,shenzhen,guangzhou,yiwu,suzhou,ningbo,xiamen,qingdao,dalian,tianjin port,chengdu,hangzhou,wuhan,suifenhe,manzhouli,heihe,khorgos,horgos,shanghai port,central china,eastern china,harbin,shenyang,alataw pass,erenhot,dongguan,nanjing
RUS|russian far east,russia's far east,the russian far east,siberia,vladivostok
`;
