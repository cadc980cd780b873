/** An economy whose trade is measured, with its codes. */
export interface Economy {
  /** ISO 3166-1 alpha-3; for a former state its last one (`SUN`), else a code of the field (`EEC` is a group, see groups). */
  readonly alpha3: string;
  /** ISO 3166-1 alpha-2; null for a former state without one. */
  readonly alpha2: string | null;
  /** Three digits of ISO 3166-1 numeric, which M49 shares; null where there is none. */
  readonly m49: string | null;
  /** Short English name. */
  readonly name: string;
  /** First and last day of a former state; both null for today's economies. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Today's economies: alpha-3, alpha-2, numeric, short English name, one a line.
 *
 * Source: ISO 3166-1 as of 2025 (names shortened to those of the news) and UN M49; Kosovo by the user-assigned code
 * in common use. Taiwan, Hong Kong and Macao stand for themselves, as in every customs table.
 */
const TODAY = `
AFG AF 004 Afghanistan
ALA AX 248 Åland Islands
ALB AL 008 Albania
DZA DZ 012 Algeria
ASM AS 016 American Samoa
AND AD 020 Andorra
AGO AO 024 Angola
AIA AI 660 Anguilla
ATA AQ 010 Antarctica
ATG AG 028 Antigua and Barbuda
ARG AR 032 Argentina
ARM AM 051 Armenia
ABW AW 533 Aruba
AUS AU 036 Australia
AUT AT 040 Austria
AZE AZ 031 Azerbaijan
BHS BS 044 Bahamas
BHR BH 048 Bahrain
BGD BD 050 Bangladesh
BRB BB 052 Barbados
BLR BY 112 Belarus
BEL BE 056 Belgium
BLZ BZ 084 Belize
BEN BJ 204 Benin
BMU BM 060 Bermuda
BTN BT 064 Bhutan
BOL BO 068 Bolivia
BES BQ 535 Bonaire, Sint Eustatius and Saba
BIH BA 070 Bosnia and Herzegovina
BWA BW 072 Botswana
BVT BV 074 Bouvet Island
BRA BR 076 Brazil
IOT IO 086 British Indian Ocean Territory
BRN BN 096 Brunei
BGR BG 100 Bulgaria
BFA BF 854 Burkina Faso
BDI BI 108 Burundi
CPV CV 132 Cabo Verde
KHM KH 116 Cambodia
CMR CM 120 Cameroon
CAN CA 124 Canada
CYM KY 136 Cayman Islands
CAF CF 140 Central African Republic
TCD TD 148 Chad
CHL CL 152 Chile
CHN CN 156 China
CXR CX 162 Christmas Island
CCK CC 166 Cocos (Keeling) Islands
COL CO 170 Colombia
COM KM 174 Comoros
COG CG 178 Congo
COD CD 180 Democratic Republic of the Congo
COK CK 184 Cook Islands
CRI CR 188 Costa Rica
CIV CI 384 Côte d'Ivoire
HRV HR 191 Croatia
CUB CU 192 Cuba
CUW CW 531 Curaçao
CYP CY 196 Cyprus
CZE CZ 203 Czechia
DNK DK 208 Denmark
DJI DJ 262 Djibouti
DMA DM 212 Dominica
DOM DO 214 Dominican Republic
ECU EC 218 Ecuador
EGY EG 818 Egypt
SLV SV 222 El Salvador
GNQ GQ 226 Equatorial Guinea
ERI ER 232 Eritrea
EST EE 233 Estonia
SWZ SZ 748 Eswatini
ETH ET 231 Ethiopia
FLK FK 238 Falkland Islands
FRO FO 234 Faroe Islands
FJI FJ 242 Fiji
FIN FI 246 Finland
FRA FR 250 France
GUF GF 254 French Guiana
PYF PF 258 French Polynesia
ATF TF 260 French Southern Territories
GAB GA 266 Gabon
GMB GM 270 Gambia
GEO GE 268 Georgia
DEU DE 276 Germany
GHA GH 288 Ghana
GIB GI 292 Gibraltar
GRC GR 300 Greece
GRL GL 304 Greenland
GRD GD 308 Grenada
GLP GP 312 Guadeloupe
GUM GU 316 Guam
GTM GT 320 Guatemala
GGY GG 831 Guernsey
GIN GN 324 Guinea
GNB GW 624 Guinea-Bissau
GUY GY 328 Guyana
HTI HT 332 Haiti
HMD HM 334 Heard Island and McDonald Islands
VAT VA 336 Holy See
HND HN 340 Honduras
HKG HK 344 Hong Kong
HUN HU 348 Hungary
ISL IS 352 Iceland
IND IN 356 India
IDN ID 360 Indonesia
IRN IR 364 Iran
IRQ IQ 368 Iraq
IRL IE 372 Ireland
IMN IM 833 Isle of Man
ISR IL 376 Israel
ITA IT 380 Italy
JAM JM 388 Jamaica
JPN JP 392 Japan
JEY JE 832 Jersey
JOR JO 400 Jordan
KAZ KZ 398 Kazakhstan
KEN KE 404 Kenya
KIR KI 296 Kiribati
PRK KP 408 North Korea
KOR KR 410 South Korea
XKX XK - Kosovo
KWT KW 414 Kuwait
KGZ KG 417 Kyrgyzstan
LAO LA 418 Laos
LVA LV 428 Latvia
LBN LB 422 Lebanon
LSO LS 426 Lesotho
LBR LR 430 Liberia
LBY LY 434 Libya
LIE LI 438 Liechtenstein
LTU LT 440 Lithuania
LUX LU 442 Luxembourg
MAC MO 446 Macao
MDG MG 450 Madagascar
MWI MW 454 Malawi
MYS MY 458 Malaysia
MDV MV 462 Maldives
MLI ML 466 Mali
MLT MT 470 Malta
MHL MH 584 Marshall Islands
MTQ MQ 474 Martinique
MRT MR 478 Mauritania
MUS MU 480 Mauritius
MYT YT 175 Mayotte
MEX MX 484 Mexico
FSM FM 583 Micronesia
MDA MD 498 Moldova
MCO MC 492 Monaco
MNG MN 496 Mongolia
MNE ME 499 Montenegro
MSR MS 500 Montserrat
MAR MA 504 Morocco
MOZ MZ 508 Mozambique
MMR MM 104 Myanmar
NAM NA 516 Namibia
NRU NR 520 Nauru
NPL NP 524 Nepal
NLD NL 528 Netherlands
NCL NC 540 New Caledonia
NZL NZ 554 New Zealand
NIC NI 558 Nicaragua
NER NE 562 Niger
NGA NG 566 Nigeria
NIU NU 570 Niue
NFK NF 574 Norfolk Island
MKD MK 807 North Macedonia
MNP MP 580 Northern Mariana Islands
NOR NO 578 Norway
OMN OM 512 Oman
PAK PK 586 Pakistan
PLW PW 585 Palau
PSE PS 275 Palestine
PAN PA 591 Panama
PNG PG 598 Papua New Guinea
PRY PY 600 Paraguay
PER PE 604 Peru
PHL PH 608 Philippines
PCN PN 612 Pitcairn
POL PL 616 Poland
PRT PT 620 Portugal
PRI PR 630 Puerto Rico
QAT QA 634 Qatar
REU RE 638 Réunion
ROU RO 642 Romania
RUS RU 643 Russia
RWA RW 646 Rwanda
BLM BL 652 Saint Barthélemy
SHN SH 654 Saint Helena
KNA KN 659 Saint Kitts and Nevis
LCA LC 662 Saint Lucia
MAF MF 663 Saint Martin
SPM PM 666 Saint Pierre and Miquelon
VCT VC 670 Saint Vincent and the Grenadines
WSM WS 882 Samoa
SMR SM 674 San Marino
STP ST 678 Sao Tome and Principe
SAU SA 682 Saudi Arabia
SEN SN 686 Senegal
SRB RS 688 Serbia
SYC SC 690 Seychelles
SLE SL 694 Sierra Leone
SGP SG 702 Singapore
SXM SX 534 Sint Maarten
SVK SK 703 Slovakia
SVN SI 705 Slovenia
SLB SB 090 Solomon Islands
SOM SO 706 Somalia
ZAF ZA 710 South Africa
SGS GS 239 South Georgia and the South Sandwich Islands
SSD SS 728 South Sudan
ESP ES 724 Spain
LKA LK 144 Sri Lanka
SDN SD 729 Sudan
SUR SR 740 Suriname
SJM SJ 744 Svalbard and Jan Mayen
SWE SE 752 Sweden
CHE CH 756 Switzerland
SYR SY 760 Syria
TWN TW 158 Taiwan
TJK TJ 762 Tajikistan
TZA TZ 834 Tanzania
THA TH 764 Thailand
TLS TL 626 Timor-Leste
TGO TG 768 Togo
TKL TK 772 Tokelau
TON TO 776 Tonga
TTO TT 780 Trinidad and Tobago
TUN TN 788 Tunisia
TUR TR 792 Türkiye
TKM TM 795 Turkmenistan
TCA TC 796 Turks and Caicos Islands
TUV TV 798 Tuvalu
UGA UG 800 Uganda
UKR UA 804 Ukraine
ARE AE 784 United Arab Emirates
GBR GB 826 United Kingdom
USA US 840 United States
UMI UM 581 United States Minor Outlying Islands
URY UY 858 Uruguay
UZB UZ 860 Uzbekistan
VUT VU 548 Vanuatu
VEN VE 862 Venezuela
VNM VN 704 Vietnam
VGB VG 092 British Virgin Islands
VIR VI 850 United States Virgin Islands
WLF WF 876 Wallis and Futuna
ESH EH 732 Western Sahara
YEM YE 887 Yemen
ZMB ZM 894 Zambia
ZWE ZW 716 Zimbabwe
`;

/**
 * Former states that trade tables and old news still name: alpha-3, alpha-2, numeric, first day, last day, name.
 *
 * Source: ISO 3166-3 (formerly used codes) and the UN's list of discontinued M49 codes; the days are those of the
 * state, not of the code. Belgium and Luxembourg told their trade as one until the end of 1998: M49 058.
 */
const FORMER = `
SUN SU 810 1922-12-30 1991-12-25 Soviet Union
YUG YU 890 1945-11-29 1992-04-27 Yugoslavia (SFR)
SCG CS 891 1992-04-28 2006-06-04 Serbia and Montenegro
CSK CS 200 1918-10-28 1992-12-31 Czechoslovakia
DDR DD 278 1949-10-07 1990-10-02 German Democratic Republic
BRD - 280 1949-05-23 1990-10-02 Federal Republic of Germany (before 1990-10-03)
YMD YD 720 1967-11-30 1990-05-21 Democratic Yemen
VDR VD 868 1955-10-26 1976-07-01 Viet-Nam (Republic of)
ANT AN 530 1954-12-15 2010-10-09 Netherlands Antilles
ZAR ZR 180 1971-10-27 1997-05-16 Zaire
BLX - 58 1921-07-25 1998-12-31 Belgium-Luxembourg
BUR BU 104 1948-01-04 1989-06-18 Burma
PCI PC 582 1947-07-18 1994-09-30 Pacific Islands (Trust Territory)
`;

const dash = (text: string): string | null => (text === '-' ? null : text);
const lines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

const today = lines(TODAY).map(([alpha3 = '', alpha2 = '-', m49 = '-', ...name]): Economy => ({
  alpha3,
  alpha2: dash(alpha2),
  m49: dash(m49),
  name: name.join(' '),
  from: null,
  to: null,
}));
const former = lines(FORMER).map(([alpha3 = '', alpha2 = '-', m49 = '-', from = '-', to = '-', ...name]): Economy => ({
  alpha3,
  alpha2: dash(alpha2),
  m49: dash(m49),
  name: name.join(' '),
  from: dash(from),
  to: dash(to),
}));

/** Every economy by its codes: today's first, then former states. Groups are in `groups.ts`. */
export const ECONOMIES: readonly Economy[] = [...today, ...former];

const byAlpha3 = new Map(ECONOMIES.map((e) => [e.alpha3, e]));
const byAlpha2 = new Map(today.map((e) => [e.alpha2, e]));
const byNumeric = new Map([...former, ...today].map((e) => [e.m49, e]));

/** The economy of an alpha-3 code; undefined where it names none (a group's code among them). */
export const findEconomy = (alpha3: string): Economy | undefined => byAlpha3.get(alpha3);

/** The economy of an alpha-2 code as used today. */
export const findByAlpha2 = (alpha2: string): Economy | undefined => byAlpha2.get(alpha2);

/** The economy of a numeric code, with or without leading zeros (`36` and `036` are Australia). */
export const findByM49 = (code: string | number): Economy | undefined => byNumeric.get(String(code).padStart(3, '0'));
