import type { Row } from './row.ts';

const both = (dir: number, forms: string): Row => ['change', { dir, pos: 'b' }, forms];
const verb = (dir: number, forms: string): Row => ['change', { dir, pos: 'v' }, forms];
const noun = (dir: number, forms: string): Row => ['change', { dir, pos: 'n' }, forms];
const adj = (dir: number, forms: string): Row => ['change', { dir, pos: 'a' }, forms];
const gap = (dir: number, forms: string): Row => ['change', { dir, pos: 'v', gap: true }, forms];
const times = (n: number, forms: string): Row => ['change', { dir: n > 1 ? 1 : -1, pos: 'v', times: n }, forms];

/** Verbs and nouns of change, with their direction and part of speech. */
export const CHANGES: readonly Row[] = [
  both(
    1,
    'rise,rises,increase,increases,gain,gains,climb,climbs,jump,jumps,surge,surges,leap,leaps,advance,advances,rebound,rebounds,spike,spikes,uptick,boost,hike,expansion,pickup,upswing',
  ),
  verb(
    1,
    'rose,risen,rising,increased,increasing,grow,grows,grew,grown,growing,gorw,gained,gaining,climbed,climbing,jumped,jumping,surged,surging,soar,soars,soared,soaring,leapt,leaped,leaping,expand,expands,expanded,expanding,advanced,advancing,rebounded,rebounding,spiked,spiking,rocketed,skyrocketed,skyrocketing,swelled,swelling,swell,swollen,shot up,edged up,edging up,edge up,inched up,inching up,ticked up,tick up,went up,going up,go up,goes up,gone up,picked up,picking up,recovered,recovering,balloon,balloons,ballooned,ballooning,mushroomed,strengthened,boosted,accelerated,accelerating,accelerate,improved,improving,improve,moved up,crept up,nudged up,jumped up,put on,raised,raise,bounced back,bounce back,upped,snowballed,exploded,booming,boomed,quickened,added,adding,shooting up,lifted,racing ahead,escalated,escalating,escalates',
  ),
  noun(
    1,
    'positive growth,growth,growth rate,rate of growth,growth of,rise of,increment,year-on-year growth,year-on-year increase,yoy growth,annual growth,annual increase,annual growth rate,average annual growth rate,average annual growth,year-on-year rise,year-on-year jump,year-on-year surge,upsurge,upturn,improvement,year-on-year gain,growth pace',
  ),
  both(
    -1,
    'fall,falls,drop,drops,decline,declines,decrease,decreases,slump,slumps,plunge,plunges,tumble,tumbles,slide,slides,dip,dips,slip,slips,retreat,dive,dives,collapse,plummet,plummets,slowdown,cut,cuts,crash,downturn',
  ),
  verb(
    -1,
    'cutting down,cut down,cuts down,brought down,bringing down,brings down,fell,fallen,falling,dropped,dropping,declined,declining,decreased,decreasing,shrink,shrinks,shrank,shrunk,shrinking,slumped,slumping,plunged,plunging,tumbled,tumbling,slid,sliding,sink,sinks,sank,sunk,sinking,slipped,slipping,contract,contracts,contracted,contracting,dipped,dipping,retreated,retreating,dived,dove,diving,plummeted,plummeting,collapsed,collapsing,edged down,edging down,edge down,inched down,ticked down,went down,gone down,going down,reduced,reducing,reduce,cutting,crashed,shed,shedding,eased,easing,ease,weakened,moderated,nosedived,cratered,cooled,softened,lost,diminished,slashed,deteriorated,skidded,lowered,lagged,trimmed,dwindled,retreating,waned',
  ),
  noun(
    -1,
    'negative growth,a negative growth,de-growth,contraction,reduction,shrinkage,year-on-year decline,year-on-year decrease,year-on-year drop,year-on-year fall,yoy decline,annual decline,annual drop,annual reduction,loss,annual decrease,shortening',
  ),
  adj(1, 'up,higher,larger,more,bigger,above,more than,greater,greater than'),
  adj(-1, 'down,lower,smaller,less,fewer,below,less than,fewer than'),
  gap(1, 'widen,widens,widened,widening,deepened,worsened,worsen,broadened'),
  gap(-1, 'narrow,narrows,narrowed,narrowing'),
  times(2, 'double,doubles,doubled,doubling,twofold,two-fold,more than doubled,twice,almost doubled,nearly doubled'),
  times(3, 'triple,triples,tripled,tripling,treble,trebles,trebled,trebling,threefold,three-fold,thrice'),
  times(4, 'quadruple,quadruples,quadrupled,quadrupling,fourfold,four-fold'),
  times(5, 'quintuple,quintupled,fivefold,five-fold'),
  times(6, 'sixfold,six-fold,sextupled'),
  times(7, 'sevenfold,seven-fold'),
  times(8, 'eightfold,eight-fold'),
  times(9, 'ninefold,nine-fold'),
  times(10, 'tenfold,ten-fold'),
  times(0.5, 'halve,halves,halved,halving'),
];
