import { describe, expect, it } from 'vitest';
import { row, series } from '../../../test/support/series.ts';
import { membersOf } from '../../model/codes/groups.ts';
import { years } from '../../model/period.ts';
import { groupSum } from './combine.ts';

const one = (v: number) => series([row(years(2023), v)]);

describe('groups', () => {
  const central = membersOf('CENTRALASIA', '2023-12-31');

  it('are summed only when every member is there', () => {
    const all = groupSum('CENTRALASIA', years(2023), () => one(10));
    expect(all).toMatchObject({ kind: 'sum', members: central });
    expect(all.kind === 'sum' && all.point.value).toBe(50);
    expect(groupSum('CENTRALASIA', years(2023), (e) => (e === 'TKM' ? null : one(10)))).toEqual({
      kind: 'incomplete',
      missing: ['TKM'],
    });
  });

  it('without a list of members have no sum', () => {
    expect(groupSum('BRI', years(2023), () => one(10))).toEqual({ kind: 'open' });
  });
});
