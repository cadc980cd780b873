/** Names of months, any case, with the numbers of the months. */
export const MONTHS: ReadonlyMap<string, number> = numbered([
  'january január ιαν jan januar janvier janv enero gennaio janeiro января январь янв stycznia',
  'february február φεβ feb februar février févr febrero febbraio fevereiro февраля февраль фев февр lutego',
  'march március μάρ μαρ mar märz mars marzo março марта март мар marca',
  'april április απρ apr avril avr abril aprile апреля апрель апр kwietnia',
  'may május μάι μαι μαϊ mai mayo maggio maio мая май maja',
  'june június ιούν jun juni juin junio giugno junho июня июнь июн czerwca',
  'july július ιούλ jul juli juillet juil julio luglio julho июля июль июл lipca',
  'august augusztus αύγ aug août agosto августа август авг sierpnia',
  'september szeptember σεπ sep sept septembre septiembre settembre setembro сентября сентябрь сен сент września',
  'october október οκτ oct oktober okt octobre octubre ottobre outubro октября октябрь окт października',
  'november νοέ nov novembre noviembre novembro ноября ноябрь ноя нояб listopada',
  'december δεκ dec dezember dez décembre déc diciembre dicembre dezembro декабря декабрь дек grudnia',
]);

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((line, i) => line.split(' ').map((name) => [name, i + 1] as const)));
}

/** Minutes ahead of UTC. `CST` is North American as in RFC 822. Source: RFC 822 section 5, IANA tzdata abbreviations. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['Z', 0],
  ['GMT', 0],
  ['UTC', 0],
  ['UT', 0],
  ['EST', -300],
  ['EDT', -240],
  ['ET', -300],
  ['CST', -360],
  ['CDT', -300],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
  ['BST', 60],
  ['CET', 60],
  ['CEST', 120],
  ['MSK', 180],
  ['МСК', 180],
  ['HKT', 480],
  ['SGT', 480],
  ['JST', 540],
  ['KST', 540],
  ['北京时间', 480],
  ['北京時間', 480],
]);

/** Words that stand beside a date and say nothing more: weekdays, labels, connectives. */
export const NOISE: ReadonlySet<string> = new Set(
  [
    'mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday',
    'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс',
    'lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag',
    'mo di mi do fr sa so lun mer jeu ven sam dim etc κυρ δευ τρι τετ πεμ παρ σαβ',
    'lunes martes miércoles jueves viernes sábado domingo',
    '星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 周天 週一 週二 週三 週四 週五 週六 週日',
    't at on of date published posted updated last modified time first am pm a p m local',
    'года год г в опубликовано обновлено дата время publié le à um uhr stand el',
    '发布时间 发布于 发表于 发布 时间 更新 更新时间 更新于 发表时间 日期 發布時間 發布於 發表於 發布 時間 更新時間 日期 上午 下午 晚上 오전 오후',
  ].flatMap((line) => line.split(' ')),
);
