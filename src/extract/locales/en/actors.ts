import type { Row } from './row.ts';

/** Whose business trade is within the reporter, by what mode it goes, and by what way. */
export const ACTORS: readonly Row[] = [
  [
    'actor',
    {},
    'domestic economic sector,domestic sector,domestic enterprises,domestic businesses,domestic firms,foreign-invested sector,foreign-invested enterprises,foreign-invested firms,foreign-invested businesses,foreign-invested companies,foreign invested sector,foreign invested enterprises,foreign investment sector,fdi sector,fdi enterprises,fdi firms,fdi companies,fdi businesses,foreign direct investment sector,foreign direct investment (fdi) sector,foreign-funded enterprises,foreign-funded and joint ventures,foreign-funded ventures,joint ventures,private firms and individuals,foreign-funded firms,foreign-funded companies,foreign sector,private enterprises,private firms,private companies,private businesses,privately-owned enterprises,privately owned enterprises,private sector,state-owned enterprises,state-owned firms,state-owned companies,state enterprises,state sector,small and medium-sized enterprises,small and medium enterprises,smes',
  ],
  [
    'actor',
    { m: 'mode' },
    'general trade,processing trade,border trade,barter trade,bonded logistics,market procurement trade,small-scale border trade,entrepot trade',
  ],
  [
    'actor',
    { m: 'way' },
    'by rail,by sea,by road,by air,by pipeline,by pipelines,by train,by truck,by ship,by land,by tanker,via pipeline,via pipelines,through pipelines,through pipeline,via rail,by railway,by waterway,through ports,through its ports',
  ],
  ['actor', { m: 'kind' }, 'seaborne,pipeline,rail-borne,overland,waterborne'],
  ['flow', { flow: 'export', m: 'mode' }, 're-exports,reexports,re-export,domestic exports'],
];
