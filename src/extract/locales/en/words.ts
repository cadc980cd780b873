import { CHANGES } from './changes.ts';
import type { Row } from './row.ts';
import { UNITS } from './units.ts';

const mark = (m: string, forms = m): Row => ['mark', { m }, forms];

/** Function words and the small grammar classes. */
const MARKS: readonly Row[] = [
  mark('to', 'to,into,toward,towards'),
  mark('from', 'from'),
  mark('by', 'by'),
  mark('of', 'of'),
  mark('in', 'in,during,throughout,for,within'),
  mark('on', 'over,on'),
  mark('with', 'with'),
  mark('at', 'at'),
  mark('than', 'than'),
  mark('and', 'and,or,plus'),
  mark('but', 'but,however,although,though,yet'),
  mark('while', 'while,whereas,whilst,meanwhile,even as,as well as'),
  mark('as', 'as'),
  mark('between', 'between,among'),
  mark(
    'despite',
    'despite,in spite of,amid,amidst,due to,because of,owing to,thanks to,on the back of,driven by,boosted by,led by,helped by,hit by,hurt by,dragged down by,given,without,excluding,except for,except,apart from,aside from,besides,on account of,in line with,in return for',
  ),
  mark(
    'compared',
    'compared with,compared to,comparing to,comparing with,in comparison with,in comparison to,against,versus,vs,vs.,after,following,as against,as compared with,as compared to,contrasted with,up from,down from,up on,down on,down from the,up from the,reversing,slowing from,easing from,accelerating from,faster than,slower than,followed,succeeding,followed a,followed an,beating,missing,outdoing,undershooting,overshooting,better than,worse than,that compares with,which compares with,compares with,compares to,that compared with,compared,versus the,snapping,extending,in contrast to,in contrast with,a stark contrast to,a sharp contrast to,in stark contrast to,in sharp contrast to,contrasting with,a contrast to,a far cry from',
  ),
  mark(
    'including',
    'including,of which,among them,among which,among these,out of which,comprising,consisting of,namely,of that,of this,of the total,of the sum',
  ),
  mark('respectively', 'respectively'),
  mark('the', 'the,a,an,its,their,our,his,her,this,that,these,those,such,some of,both,each,all,any,every'),
  mark(
    'its',
    "its,their,the country's,the nation's,the province's,the municipality's,the autonomous region's,the prefecture's,the state's,the island's,the bloc's,the city's,the region's,the kingdom's,our,our country's,my country's,the country’s,the union's,the economy's,the republic's,country's,the west african country's,the west african nation's,the west african economy's,the east african country's,the east african nation's,the east african economy's,the north african country's,the north african nation's,the north african economy's,the south american country's,the south american nation's,the south american economy's,the latin american country's,the latin american nation's,the latin american economy's,the central american country's,the central american nation's,the central american economy's,the southeast asian country's,the southeast asian nation's,the southeast asian economy's,the south asian country's,the south asian nation's,the south asian economy's,the east asian country's,the east asian nation's,the east asian economy's,the central asian country's,the central asian nation's,the central asian economy's,the middle eastern country's,the middle eastern nation's,the middle eastern economy's,the eastern european country's,the eastern european nation's,the eastern european economy's",
  ),
  mark(
    'it',
    'it,they,which,that figure,this figure,the figure,the figures,this indicator,the indicator,this number,that number,this amount,this total,this value,this volume,those,that,this,he,she',
  ),
  mark('theword', 'the'),
  mark(
    'members',
    'countries,member countries,member states,states,nations,economies,members,member nations,member economies,partner countries',
  ),
  mark(
    'membersof',
    'countries of,member countries of,member states of,states of,nations of,members of,economies of,countries in,countries from,countries within',
  ),
  mark('poss', "country's"),
  mark(
    'per',
    'per,a day,a month,a year,a week,per day,per month,per year,per week,each month,each year,every month,every year,every day,daily,monthly,annually,per annum,each day',
  ),
  mark('average', 'average,averaging,averaged,on average,average annual'),
  mark(
    'worth',
    'worth,worth of,to the value of,to the tune of,valued at,with a value of,with a total value of,in value,at a value of',
  ),
  mark(
    'share',
    'account for,accounts for,accounted for,accounting for,accounted with,make up,makes up,made up,making up,represent,represents,represented,representing,comprise,comprises,comprised,constitute,constitutes,constituted,constituting,take up,takes up,took up,taking up,occupying,occupied,occupies,contribute,contributes,contributed,contributing,to account for,will account for,accounted alone with,share of,share,proportion,proportion of,market share,percentage of,market shares,shares,contributed to,absorb,absorbs,absorbed,absorbing,buys,supplies some,being sent to,being shipped to,being exported to,heading to,headed for,going to,goes to,went to,destined for,bound for,provided,provides',
  ),
  mark(
    'left',
    'left,leaving,leave,leaves,giving,gave,gives,give,resulting in,resulted in,yielding,producing,bringing,which left,pushing,pushed,saw,seeing,see,sees,sending,sent',
  ),
  mark(
    'have',
    'had,have,has,having,posted,post,posts,posting,ran,run,runs,running,recorded,records,recording,registered,registers,registering,logged,logs,logging,reported a,reported an,saw a,saw an,booked,books,booking,enjoyed,enjoys,suffered,suffers,achieved,achieves,maintained,maintains,showed a,showed an,chalked up,clocked,notched,generated,generates,incurred,earned,earns,realized,realised,produced a,produced an,swung to,swung into,raked in,rakes in,raking in,brought home,brings home,bringing home,fetched,fetching,fetches,pulled in,grossed,grossing,earn,earning,netted,got,returned to,fell into,moved into,slipped into,plunged into,turned to,turned into,maintaining,set,sets,witnessed,experienced',
  ),
  mark(
    'level',
    'total,totals,totalled,totaled,totalling,totaling,reach,reached,reaches,reaching,hit,hits,hitting,marks,marked,marking,amounted to,amounts to,amounting to,amount to,amounted,amount,stood at,stands at,stand at,standing at,stood,stands,came to,comes to,came in at,comes in at,coming in at,came at,come in at,was,were,is,are,been,be,being,equaled,equalled,equals,equivalent to,set at,put at,estimated at,valued at,worth,registered at,recorded at,settled at,clocked in at,running at,at some,at about,at around,stayed at,remained at,kept at,measured,add up to,added up to,adds up to,adding up to,sum to,approached,approaches,approaching,nearing,neared,near,touched,touching,notched up,racked up,weighed in at,ended at,finished at,standing',
  ),
  mark(
    'over',
    'exceed,exceeded,exceeds,exceeding,surpass,surpassed,surpasses,surpassing,topped,tops,topping,top,crossed,crossing,crosses,broke through,breaking through,break through,passed,passing,pass,went past,outstripped,broke the,breached,breaching,break the,broken through,broken,overtook the,exceeded the,surpassed the,passed the,crossed the,topped the,outpaced,past',
  ),
  mark('neg', 'minus,negative'),
  mark(
    'basis',
    'year on year,year-on-year,on-year,on year,yoy,y/y,y-o-y,yr/yr,on the year,on a year-on-year basis,on a yearly basis,on an annual basis,on an annualized basis,annually adjusted,year over year,year-over-year,from a year ago,in annual terms,year-to-year,y-on-y,annualized,from the year before,on a year earlier,against the year-ago period,on a year-on-year,on a yearly,at an annual rate,yearly,an annual,annual,annual rate of',
  ),
  mark(
    'basism',
    'month on month,month-on-month,on-month,on month,m/m,m-o-m,mom,month over month,month-over-month,on a monthly basis,on the month,month-to-month,on a month-on-month basis',
  ),
  mark('basisq', 'quarter on quarter,quarter-on-quarter,on-quarter,q/q,qoq,q-o-q,on the quarter,quarter over quarter'),
  mark(
    'adv',
    'on target,only,the value of,value of,the volume of,volume of,the level of,the amount of,just,also,about the,still,already,slightly,sharply,strongly,significantly,substantially,dramatically,markedly,steadily,rapidly,modestly,moderately,considerably,unexpectedly,further,again,even,some,a total of,totally,overall,altogether,combined,provisionally,officially,quickly,slowly,merely,roughly speaking,likely,collectively,jointly,cumulatively,actually,reportedly,on average,nominally,as much as,as high as,as low as,as many as,a revised,revised,an upwardly revised,upwardly revised,downwardly revised,upward revised,a seasonally adjusted,seasonally adjusted,provisional,preliminary,a provisional,a preliminary,an estimated,a sluggish,a strong,a staggering,a whopping,a massive,a hefty,a robust,a modest,a solid,a mere,a sharp,a slight,a steep,huge,a huge,a further,an additional,another,a combined,a total,a modest,a full,full,a new,an unexpected,alone,historic,so far,each,meager,healthy,a healthy,higher at,lower at,nonetheless,then,now,always,remarkably,notably,in total,in all,more slowly,more deeply,more steeply,more sharply,more strongly,less sharply,faster,a faster,a slower,slower,an accelerated,accelerated,an impressive,impressive,a stunning,a relatively,relatively,an even,initially,originally,successively,approximately equal to,equal to,up to a,at least a',
  ),
  mark('spanning', 'spanning,covering'),
  mark('not', "not,n't,no,never,cannot"),
  mark('trend', 'trend,trends,pace,rate,speed,momentum'),
  mark(
    'anaphor',
    'the island,that country,its neighbor,its neighbour,the asian nation,the asian country,the country,that nation,the asian giant,the continent,the region,its northern neighbor,its northern neighbour,each other,those countries,these countries,that market,this market,the bloc,the asian country,them,the west african country,the west african nation,the west african economy,the east african country,the east african nation,the east african economy,the north african country,the north african nation,the north african economy,the south american country,the south american nation,the south american economy,the latin american country,the latin american nation,the latin american economy,the central american country,the central american nation,the central american economy,the southeast asian country,the southeast asian nation,the southeast asian economy,the south asian country,the south asian nation,the south asian economy,the east asian country,the east asian nation,the east asian economy,the central asian country,the central asian nation,the central asian economy,the middle eastern country,the middle eastern nation,the middle eastern economy,the eastern european country,the eastern european nation,the eastern european economy',
  ),
  mark('otherthan', 'other than'),
  mark('fromthere', 'from there,to there'),
  mark('same', 'the same as,unchanged from,flat'),
  mark('ending', 'ended,ending,end,through,until,till'),
  mark('starting', 'beginning,starting,commencing,began'),
  mark(
    'total',
    'total,overall,global,worldwide,whole,entire,overseas,outbound,inbound,combined,aggregate,gross,all,foreign,external,merchandise,visible,international,goods,cross-border,monthly,annual,yearly,quarterly,cumulative,accumulated,net,customs-cleared,fob,cif,f.o.b.,c.i.f.,physical,daily,official,recorded,direct,unadjusted,commercial,general',
  ),
  mark(
    'nonetotal',
    'strong,weak,robust,sluggish,weaker,stronger,higher,lower,rising,falling,growing,declining,soaring,surging,slumping,slowing,shrinking,huge,large,big,massive,growing,persistent,widening,narrowing,yawning,sizeable,sizable,dwindling,traditional,main,major,key,other,new,more,less,most,many,few,own,domestic,such,recent,future,better,worse,increased,reduced,expanded,additional,further,poor,good,brisk,buoyant,dull,solid,steady,healthy,record,strategic,illegal,direct,actual,real,similar,balanced,normal,free,fair,two,three,four,five,illicit,regular,legal,unfair,legitimate,significant,substantial,considerable,hard currency,hard-currency,convertible currency,promised,cheap,cheaper,expensive,flagging,booming,subdued,hefty,rich,lucrative,vital,crucial,important,certain,several,various,different,extra',
  ),
];

/** What cannot be trade though it has a number and a unit: counted things and rates of other kinds. */
const COUNTED =
  'people,persons,passengers,visitors,tourists,trips,companies,firms,enterprises,jobs,workers,trains,train trips,freight trains,teus,teu,containers,kilometers,kilometres,km,miles,hectares,acres,years,months,days,weeks,hours,minutes,countries,economies,items,products,commodities,product groups,commodity groups,export items,product categories,projects,deals,contracts,agreements,members,states,participants,exhibitors,buyers,basis points,cents,flights,households,students,factories,stores,users,dwt,gigawatts,megawatts,gw,mw,ports,routes,categories,types,places,economists,analysts,respondents,bit,bonds,shares,points higher';

const NUMBERS: readonly Row[] = [
  ...(
    [
      ['zero', 0],
      ['one', 1],
      ['two', 2],
      ['three', 3],
      ['four', 4],
      ['five', 5],
      ['six', 6],
      ['seven', 7],
      ['eight', 8],
      ['nine', 9],
      ['ten', 10],
      ['eleven', 11],
      ['twelve', 12],
      ['fifteen', 15],
      ['twenty', 20],
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
      ['hundred', 100],
    ] as const
  ).map(([forms, n]): Row => ['number', { n }, forms]),
  ...(
    [
      [1, 2, 'half,one half,one-half,a half'],
      [1, 3, 'a third,one third,one-third'],
      [2, 3, 'two thirds,two-thirds'],
      [1, 4, 'a quarter,one quarter,one-quarter,a fourth,one fourth,one-fourth'],
      [3, 4, 'three quarters,three-quarters,three fourths,three-fourths'],
      [1, 5, 'a fifth,one fifth,one-fifth'],
      [2, 5, 'two fifths,two-fifths'],
      [3, 5, 'three fifths,three-fifths'],
      [4, 5, 'four fifths,four-fifths'],
      [1, 6, 'a sixth,one sixth,one-sixth'],
      [1, 7, 'a seventh,one seventh,one-seventh'],
      [1, 8, 'an eighth,one eighth,one-eighth'],
      [1, 9, 'a ninth,one ninth,one-ninth'],
      [1, 10, 'a tenth,one tenth,one-tenth'],
    ] as const
  ).map(([n, d, forms]): Row => ['number', { n, d }, forms]),
];

const approx = (a: 'about' | 'over' | 'under', forms: string): Row => ['approx', { approx: a }, forms];

const APPROX: readonly Row[] = [
  approx(
    'about',
    'about,around,some,approximately,roughly,circa,approx,approx.,an estimated,in the region of,or so,close on',
  ),
  approx(
    'over',
    'more than,over,above,at least,upwards of,in excess of,well over,just over,slightly more than,a little more than,slightly over,no less than,not less than,upward of,little over,a little over,slightly above,well above,greater than,and over',
  ),
  approx(
    'under',
    'nearly,almost,just under,less than,under,below,close to,fewer than,up to,not more than,no more than,a little less than,slightly less than,slightly under,near,just shy of,shy of,just below,virtually,as much as,at most,just short of,short of,well under,nigh on',
  ),
];

const modal = (modality: 'forecast' | 'target' | 'actual', forms: string): Row => ['modality', { modality }, forms];

const MODALITY: readonly Row[] = [
  modal(
    'forecast',
    'expected,expects,expect,expecting,expectation,expectations,forecast,forecasts,forecasting,forecasted,projected,projects,projection,projections,predicted,predicts,predict,prediction,predictions,anticipated,anticipates,anticipate,seen,will,would,could,should,might,may,likely,set to,poised to,due to rise,due to reach,on track,on course,poll,polled,consensus,estimates for,outlook,shall,can,bound to,may well,pencilled in,penciled in,predicting,expecting to,is to,are to,to be shipped,to lose,estimating,envisage,envisages,envisaged,potentially,look set',
  ),
  modal(
    'target',
    'target,targets,targeted,targetted,targeting,aim,aims,aimed,aiming,goal,goals,objective,plan,plans,planned,pledge,pledged,pledges,pledging,committed,commits,commitment,agreed,agrees,vowed,vows,ambition,ambitions,wants,want,intend,intends,intended,limited to,limit,could not exceed,not exceed,ceiling,seek,seeks,seeking,hopes,hope,hoped,hoping,hopes to,mandate,mandates,trying to,accord,accords,provided for,strive,striving,bring to,milestone of,proposed,proposes,unofficial,voluntary',
  ),
];

const SAY: readonly Row[] = [
  [
    'say',
    {},
    'said,says,say,saying,told,reported,reports,report,reporting,showed,show,shows,showing,shown,announced,announces,added,adds,noted,notes,revealed,reveals,stated,states,disclosed,estimated by,indicated,indicates,wrote,writes,quoted,cited,citing,issued,stressed,pointed out,highlighted,calculated,argued,according to,per data from,as reported by,released by,revealing,predicted by,suggested,suggest,suggests,confirmed,commented,remarked,explained,claimed,claims,seen in,seen during,seen last,seen the',
  ],
];

const RANKS: readonly Row[] = [
  [
    'rank',
    { m: 'record' },
    'record,all-time high,record high,historic high,new high,new record,record-high,record-breaking,all-time record,historical high,record level,historic record,record highs,historic highs,unprecedented level,highest ever,highest-ever,largest ever,largest-ever,biggest ever,biggest-ever,best ever,best-ever,highest on record,record peak,new peak,all-time peak,all-time highs,highest level,historical highs,all-time best,historical peak',
  ],
  [
    'rank',
    { m: 'recordlow' },
    'record low,all-time low,historic low,lowest on record,lowest ever,lowest-ever,smallest ever,smallest-ever,record-low,historic lows',
  ],
  [
    'rank',
    { m: 'highest' },
    'highest,best,strongest,fastest,biggest,largest,sharpest,steepest,quickest,greatest,most,high',
  ],
  ['rank', { m: 'lowest' }, 'lowest,weakest,slowest,smallest,worst,least,low'],
  [
    'rank',
    { m: 'main', n: 1 },
    'main,principal,top,number one,no. 1,no.1,biggest single,largest single,single largest,single biggest,number-one',
  ],
  ['rank', { m: 'straight' }, 'straight,consecutive,in a row,running,successive,consecutively,on end'],
  [
    'rank',
    { m: 'agent' },
    'trading partner,trading partners,import partner,import partners,export partner,export partners,trade partner,trade partners,export market,export markets,export destination,export destinations,supplier,suppliers,oil supplier,crude supplier,crude oil supplier,gas supplier,lng supplier,coal supplier,buyer,importer,importers,exporter,exporters,source of imports,import source,export product,export item,export,customer,market,source,oil suppliers,buyers,destination,destinations,partner,partners,provider,purchaser,recipient,recipients,trading nation,trader,export commodity,supplier of crude,economic partner,provider of goods,supplier of goods,source of goods,buyer of goods,providers,export-earner,commercial partner,goods trader,trader of goods,market for exports,sources of imports,sources,trading partners in goods,merchandise trader,customer for,overseas market,foreign market,export earner,trading power,investor',
  ],
  ['rank', { m: 'since', since: true }, 'since'],
  ['rank', { m: 'first' }, 'for the first time'],
];

const BOTH: readonly Row[] = [
  [
    'both',
    {},
    'the two countries,both countries,the two sides,both sides,the two nations,both nations,the two neighbours,the two neighbors,the two economies,the two states,both states,the two powers,the countries,these two countries,both economies,two countries,the sides,our countries,our two countries,the two giants',
  ],
];

export const WORDS: readonly Row[] = [
  ...BOTH,
  ...MARKS,
  ...CHANGES,
  ...UNITS,
  ...NUMBERS,
  ...APPROX,
  ...MODALITY,
  ...SAY,
  ...RANKS,
  ['unit', { unit: 'count' }, COUNTED],
];
