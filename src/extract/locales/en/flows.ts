import type { Row } from './row.ts';

/** Nouns and verbs of trade. */
const FLOWS: readonly Row[] = [
  [
    'flow',
    { flow: 'export' },
    "exports,export,export's,exported goods,export value,export values,export proceeds,export shipments,export earnings,export revenue,export revenues,export sales,goods exports,merchandise exports,exports of goods,outbound shipments,overseas shipments,overseas sales,exports in value,export receipts,export figures,export figure,export number,export numbers,export total,export turnover,export turnover of goods,total export value,export turnovers,export income,shipments abroad,shipments overseas,outgoing shipments,sales abroad,sales overseas,international sales,export trade",
  ],
  [
    'flow',
    { flow: 'import' },
    'imports,import,imported goods,import value,import values,import shipments,import purchases,import bill,import figures,import figure,import number,import numbers,import spending,goods imports,merchandise imports,imports of goods,inbound shipments,import total,overseas purchases,incoming shipments,import trade,import expenditure,import turnover,import turnover of goods,import turnovers,total import value,import costs,imports in value',
  ],
  ['flow', { flow: 'export', m: 'quota' }, 'export quota,export quotas,export ceiling,export ceilings'],
  ['flow', { flow: 'export', volume: true }, 'export volume,export volumes,exports by volume,volume of exports'],
  ['flow', { flow: 'import', volume: true }, 'import volume,import volumes,imports by volume,volume of imports'],
  [
    'flow',
    { flow: 'export', scope: 'services' },
    'services exports,service exports,exports of services,services export,service export,services credits',
  ],
  [
    'flow',
    { flow: 'import', scope: 'services' },
    'services imports,service imports,imports of services,services import,service import,services debits',
  ],
  [
    'flow',
    { flow: 'export', scope: 'goods_and_services' },
    'exports of goods and services,goods and services exports,goods and services credits',
  ],
  [
    'flow',
    { flow: 'import', scope: 'goods_and_services' },
    'imports of goods and services,goods and services imports,goods and services debits',
  ],
  [
    'flow',
    { flow: 'total' },
    'trade,trade turnover,turnover,foreign trade,external trade,international trade,trade volume,trade volumes,trade value,trade values,commerce,goods trade,merchandise trade,trade in goods,foreign trade of goods,cross-border trade,two-way trade,trade total,trade of goods,goods trade volume,trade exchange,trade exchanges,commodity turnover,commodity trade,commercial exchange,commercial exchanges,trade flows,trade flow,goods turnover,volume of trade,value of trade,turnover of goods,trade figures,foreign trade turnover,foreign trade volume,foreign trade value,external trade turnover,trade scale,total trade volume,total trade value,visible trade,trade in merchandise,exchange of goods,shipments across the border,cross border trade,bidirectional trade,economic exchanges,trade activity,trade transactions,mercantile trade,trade-turnover,trade revenue,trade revenues,traded goods,foreign trade revenue,import-export turnover,import-export revenue,import-export value,export-import turnover,export and import turnover,import and export turnover,import and export revenue',
  ],
  [
    'flow',
    { flow: 'balance', sign: -1, m: 'gap' },
    'gap between what,the gap between what,gap between exports and imports,gap between imports and exports,the gap between exports and imports,the gap between imports and exports,gap between the goods and services,the gap between the goods and services,gap in goods trade,gap in trade,trade gap,trade gaps,goods-trade gap,goods trade gap,visible trade gap',
  ],
  ['flow', { flow: 'balance', sign: -1, weak: true, m: 'gap' }, 'gap'],
  [
    'flow',
    { flow: 'total', both: true },
    'bilateral trade,bilateral trade turnover,bilateral trade volume,mutual trade,mutual trade turnover,mutual turnover,two-way commerce,bilateral commerce,reciprocal trade,bilateral goods trade,bilateral merchandise trade,bilateral turnover,bilateral trade value,two-way trade,two-way goods trade,two-way trade volume,two-way turnover,bilateral trading,bilateral trade in goods,annual bilateral trade,total bilateral trade,total two-way trade,two-way shipments,cross border shipments,cross-border shipments,bilateral exchanges,bilateral trade total,mutual trade volume',
  ],
  [
    'flow',
    { flow: 'total', scope: 'services' },
    'services trade,service trade,trade in services,trade of services,services trade volume,total services trade,trade in service,total service trade,service imports and exports,services imports and exports,bilateral services trade',
  ],
  [
    'flow',
    { flow: 'total', scope: 'goods_and_services' },
    'trade in goods and services,goods and services trade,trade of goods and services',
  ],
  [
    'flow',
    { flow: 'total', m: 'pair' },
    'goods imports and exports,goods exports and imports,merchandise imports and exports,imports and exports,exports and imports,import and export,export and import,import and export volume,import and export value,imports-exports,total imports and exports,total import and export value,import and export trade,import-export volume,import-export,combined imports and exports,import and export of goods,imports and exports of goods,exports plus imports,total value of imports and exports,value of imports and exports,total import and export volume,import/export,import-export trade,imports and exports in goods,foreign trade imports and exports,total exports and imports,exports and imports of goods,trade imports and exports,import and export total',
  ],
  [
    'flow',
    { flow: 'balance', sign: 1 },
    'trade surplus,trade surpluses,commercial surplus,positive trade balance,surplus in trade,goods trade surplus,merchandise trade surplus,surplus in goods trade,surplus in goods,surplus in trade in goods,surplus of foreign trade,goods surplus,trade balance surplus,trade account surplus,surplus on trade,visible trade surplus,visible surplus,surplus on goods,foreign trade surplus,trading surplus,export surplus,trade surplus in goods,external trade surplus,positive trade balance,merchandise surplus,surplus on visible trade,surplus in its trade,balance of trade surplus,surplus for trade,goods-trade surplus',
  ],
  ['flow', { flow: 'balance', sign: 1, weak: true }, 'surplus,surpluses,positive balance'],
  [
    'flow',
    { flow: 'balance', sign: -1 },
    'trade deficit,trade deficits,commercial deficit,trade shortfall,deficit in trade,goods trade deficit,merchandise trade deficit,deficit in goods trade,deficit in goods,goods deficit,trade balance deficit,visible trade deficit,visible deficit,foreign trade deficit,trading deficit,trade deficit in goods,deficit on visible trade,deficit on goods,deficit in trade in goods,merchandise deficit,external trade deficit,negative trade balance,trade account deficit,deficit on trade,deficit in its trade,balance of trade deficit,deficits in trade,goods-trade deficit,shortfall in goods trade,shortfall in trade,goods shortfall,shortfall in goods,trade shortfalls,goods trade shortfall,foreign trade shortfall,external trade shortfall,foreign trade gap,external trade gap,import surplus,deficit for trade',
  ],
  ['flow', { flow: 'balance', sign: -1, weak: true }, 'deficit,deficits,shortfall,red ink,negative balance'],
  [
    'flow',
    { flow: 'balance', sign: -1, scope: 'goods_and_services' },
    'shortfall in goods and services trade,shortfall in goods and services,deficit in goods and services trade,goods and services deficit,deficit in goods and services,goods and services trade deficit,trade deficit in goods and services,goods-and-services deficit',
  ],
  [
    'flow',
    { flow: 'balance', sign: 1, scope: 'goods_and_services' },
    'goods and services surplus,surplus in goods and services,goods and services trade surplus',
  ],
  [
    'flow',
    { flow: 'balance', sign: 1, scope: 'services' },
    'services surplus,services trade surplus,surplus in services,surplus in services trade,surplus in trade in services,service surplus',
  ],
  [
    'flow',
    { flow: 'balance', sign: -1, scope: 'services' },
    'services deficit,services trade deficit,deficit in services,deficit in services trade,deficit in trade in services,service trade deficit',
  ],
  [
    'flow',
    { flow: 'balance', sign: 0 },
    'trade balance,balance of trade,net exports,trade imbalance,goods trade balance,visible trade balance,trade account,foreign trade balance,goods balance,merchandise trade balance,foreign trade account,trade imbalances,net trade',
  ],
  [
    'flow',
    { flow: 'export', weak: true },
    'dispatches,shipments,shipment,supplies,deliveries,delivery,supply,shippings,arrivals,volumes',
  ],
  ['flow', { flow: 'export', weak: true, m: 'earn' }, 'sales,earnings,revenues,revenue'],
  ['flow', { flow: 'import', weak: true }, 'purchases,purchase,buying,intake,inflows,offtake'],
  ['flow', { flow: 'export', verb: true }, 'exported,exports,export,exporting'],
  [
    'flow',
    { flow: 'export', verb: true, weak: true },
    'dispatched goods,dispatched,shipped,supplied,sold,delivered,ships,sells,supplies,supply,sell,delivers,ship,shipping,selling,supplying,sent,has been delivered',
  ],
  ['flow', { flow: 'import', verb: true }, 'imported,imports,import,importing'],
  [
    'flow',
    { flow: 'import', verb: true, weak: true },
    'bought,purchased,buys,buy,purchasing,buying,purchases,shipped in,brought in,took in,received goods,receives goods,bought goods,purchased goods',
  ],
  ['scope', { scope: 'services' }, 'services,service'],
];

/** What is measured in news of the economy but is no trade. */
const OTHERS = `gdp,gross domestic product,gnp,gross national product,economy,economic growth,growth of the economy,economic output,national income,national product,
output,production,crop,crops,harvest,manufacturing,industrial output,industrial production,factory output,factory activity,capacity,refinery runs,refining,throughput,
retail sales,consumption,consumer spending,spending,sales of cars,car sales,vehicle sales,auto sales,home sales,domestic sales,sales volume,box office,private consumption,public consumption,demand,domestic demand,
investment,investments,foreign direct investment,fdi,direct investment,fixed-asset investment,capital,funding,fund,funds,stock,stocks,shares,share price,market value,capitalization,loans,loan,lending,credit,debt,foreign debt,debts,bonds,bond,yields,yield,reserves,foreign exchange reserves,foreign reserves,foreign-exchange reserves,gold reserves,international reserves,
inflation,consumer prices,consumer price index,cpi,ppi,price,prices,cost,costs,wages,income,incomes,unemployment,employment,payrolls,jobless rate,population,
tariff,tariffs,duty,duties,tax,taxes,levies,levy,import tax,import taxes,import duty,import duties,import tariff,import tariffs,export tariff,export tariffs,export tax,export taxes,export duties,customs duties,tariff rate,tariff rates,quota,quotas,import quota,import quotas,fine,fines,subsidies,subsidy,export subsidies,
current account,current account deficit,current account surplus,current account balance,current account deficits,current account surpluses,current-account deficit,current-account surplus,current account gap,current account payments deficit,current payments deficit,current account payments,payments deficit,payments surplus,balance of payments,balance of payments deficit,balance of payments surplus,overall balance of payments deficit,budget deficit,budget,fiscal deficit,federal deficit,budget deficits,budget surplus,federal budget deficit,government spending,fiscal revenue,tax revenue,tax revenues,government deficit,overall deficit,invisibles,invisibles surplus,invisible trade,invisible transactions,invisibles deficit,net service receipts,service receipts,invisible earnings,net unilateral transfers,transfers,capital account,trade deficit to gdp,capital inflows,remittances,terms of trade,external debt,
visitors,tourism,tourist,tourists,tourist arrivals,visits,passenger,passengers,trips,freight train,freight trains,trains,train trips,china-europe freight trains,freight volume,freight,cargo throughput,port throughput,container throughput,containers,cargo volume,cargo turnover,transit,rail freight,freight traffic,air cargo,railway,flights,
orders,export orders,new export orders,contracts,contract,deal,deals,agreements,agreement,tender,tenders,licences,licenses,order,order book,export order,advance sales,commitments,advance weekly sales,sales for,pact,memorandum,
net loss,net losses,losses,profit,profits,net profit,company revenue,net income,operating profit,market capitalisation,turnover of the company,
pmi,purchasing managers' index,index,business confidence,confidence,survey,stock market,benchmark,futures,brent,exchange rate,exchange rates,the dollar,yuan exchange,interest rate,interest rates,rates,value of the dollar,
emissions,electricity,electricity generation,power generation,area,planted area,acreage,
aid,assistance,military aid,defense spending,package,weapons,settlements,settlement,share of settlements,payments,transactions,use of the yuan,use of yuan,rouble's share,ruble's share,yuan's share,settlements in,
industry,industrial sector,sector,factory,unit,company,firm,firms,companies,project,projects,pipeline,plant,stake,cargo ship,fleet,vessel,vessels,tankers,
export growth target,trade war,money supply,m-1 money supply,broad money,power supply,water supply,labour supply,labor supply,inventories,inventory,stockpiles,stockpile,storage,income gap,wealth gap,inflation differential,crude steel,
workforce,jobs,foreign investment,u.s. investment,assets,liabilities,securities,outflows,inflow,capital outflow,cases,deaths,number,number of,dollar value of,foreign currency loans,hectares,sanctions cost,economies,
poll,votes,support,approval,ratings,e-commerce sales,online sales,online retail sales,express delivery,parcels,logistics,logistics market,warehouse,bookings,rail,agricultural output,grain output,domestic production,domestic output,oil output,oil production,coal output,crude output,consumer goods sales,factory-gate prices,producer prices,house prices,property sales,property investment,gold holdings,treasury holdings,holdings`;

/** Compounds with a trade word in them that are no flow: `export controls`, `trade war`. */
const AFTER_EXPORT = `controls,control,curbs,curb,ban,bans,restrictions,restriction,restraint,restraints,license,licence,licenses,licences,licensing,prices,price,price index,credit,credits,finance,finance loans,rebate,rebates,tax rebates,tax rebate,refunds,refund,enhancement program,policy,policies,order,orders,industry,industries,sector,sectors,base,capacity,barrier,barriers,rules,rule,regime,permits,permit,demand,competitiveness,companies,company,oriented,processing,zone,zones,hub,terminal,facilities,dependence,dependency,promotion,fair,fairs,substitution,compliance,cover,limits,limit,limitations,firms,earner,manufacturers,ambitions,strategy,surge protection,powerhouse,machine,model,led,driven,levies,cargo,cargoes,cargo throughput,containers,container,clearance,parity,performance,outlook,prospects,opportunities,potential,drive,allowance,allocation,allocations,certificates,expo,goods expo,pipeline,pipelines,route,routes,project,projects,procedures,requirements,share,market share`;
const AFTER_TRADE = `war,wars,deal,deals,talks,talk,negotiations,agreement,agreements,pact,pacts,accord,truce,bill,bills,law,laws,union,unions,minister,ministers,ministry,representative,representatives,department,delegation,mission,officials,official,policy,policies,barrier,barriers,tension,tensions,friction,frictions,dispute,disputes,sanctions,sanction,ban,bans,restrictions,restriction,curbs,curb,group,groups,council,show,fair,fairs,data,statistics,officials,rules,issues,issue,conflict,conflicts,ties,relations,relationship,relationships,route,routes,corridor,corridors,zone,zones,finance,financing,credit,credits,bloc,blocs,body,organization,practices,practice,secret,protection,protectionism,expert,experts,envoy,chief,embargo,boycott,liberalization,liberalisation,imbalance talks,negotiator,negotiators,measures,measure,remedies,probe,probes,investigation,offensive,battle,fight,retaliation,preferences,preference,settlement,settlements,mix,structure,association,board,promotion,drive,subcommittee,association,weighted,sources,source,surplus fears,economist,economists,war truce,uncertainty,shock,shocks,concessions,expo,hub,hubs,facilitation,cooperation,war's,performance,development,expansion act,diversion,pledge,pledges,debt,debts,integration,infrastructure,links,link,platform,platforms,office,offices,protocol,protocols,status,forum,forums,commission,commissioner,expansion,outlook,channel,channels,prospects,environment,decoupling,dependence,dependency,focus,openness,services provider,house,houses,licence,license,lanes,partnership,partnerships,strategy,status,regime`;

const compounds = (list: string, heads: readonly string[]): string =>
  list
    .split(',')
    .flatMap((word) => heads.map((head) => `${head} ${word.trim()}`))
    .join(',');

export const TRADE: readonly Row[] = [
  ...FLOWS,
  ['other', {}, OTHERS.replaceAll('\n', '')],
  ['other', { m: 'compound' }, compounds(AFTER_EXPORT, ['export', 'import', 'exports', 'trade'])],
  [
    'other',
    { m: 'compound' },
    compounds(AFTER_TRADE, ['trade', 'foreign trade', 'bilateral trade', 'free trade', 'commerce']),
  ],
  [
    'other',
    { m: 'compound' },
    'trade-offs,export-import bank,tariffs on,commerce department,commerce minister,commerce secretary,foreign trade bank,free trade,commerce ministry,trade promotion,department of commerce,ministry of commerce,chamber of commerce,world trade organization,world trade organisation,foreign trade ministry,free-trade,trade-weighted,trade-in,trade in program,insider trading,stock trading,trading day,trading session,trading house,trading floor,trading hours,fair trade,trade union,high-tech exports controls,export-led,import-dependent,export-oriented,export-driven,import-export bank,early trading,trading volume,trading volumes,afternoon trading,morning trading,share trading,trading system,drug trade,slave trade,arms trade treaty,carry trade,export control,trade representative,early trade,late trade,trading companies,trading company,trading firms,trading corporations,trading block,trading bloc,general agreement on tariffs and trade,trade and industry department,trade and industry ministry,ministry of trade,ministry of international trade and industry,trade development board,trade and industry secretary,conference on trade and development,trade department,trade subcommittee,international trade commission,international trade administration,trade adviser,trade advisor,border trade zone,foreign direct,information gap,gap between,the gap between,gap in,price gap,gender gap,trade bureau',
  ],
];
