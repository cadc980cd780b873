import { describe, expect, it } from 'vitest';
import { row } from '../../test/support/specimen.ts';
import { vintages, wasKnown } from './vintage.ts';

const RUSSIA = 'CHN RUS total 2023';
const values = (...rows: Parameters<typeof vintages>[0]) => vintages(rows).map((v) => v.observation.value / 1e9);

describe('the states of a figure', () => {
  it('are told apart by more than their digits', () => {
    expect(values(row(RUSSIA, '$240.1bn'), row(RUSSIA, '$240.11bn'), row(RUSSIA, '$240bn'))).toEqual([240.11]);
    expect(values(row(RUSSIA, '$559.74bn'), row(RUSSIA, '$559.747bn'))).toEqual([559.747]);
    expect(values(row(RUSSIA, '$240.11bn', '2024-01-12'), row(RUSSIA, '$240.31bn', '2024-01-18'))).toEqual([
      240.11, 240.31,
    ]);
  });

  it('take the first day on which any copy was public', () => {
    const [state] = vintages([row(RUSSIA, '$240.11bn', '2025-08-29'), row(RUSSIA, '$240.1bn', '2024-01-12')]);
    expect([state?.released, state?.known]).toEqual(['2024-01-12', '2024-01-12']);
  });

  it('without any date were public on no day that one could name', () => {
    const [state] = vintages([row(RUSSIA, '$240.11bn')]);
    expect(state && wasKnown(state, '2026-01-01')).toBe(false);
  });

  it('are not mixed between figures as recorded and adjusted for the season', () => {
    const adjusted = row(RUSSIA, '$240.1bn', null, { adjustment: 'sa' });
    expect(values(row(RUSSIA, '$240.11bn'), adjusted)).toHaveLength(2);
  });

  it('are confirmed by any confirmed copy', () => {
    const single = row(RUSSIA, '$240.11bn', null, { status: 'single' });
    expect(vintages([single])[0]?.confirmed).toBe(false);
    expect(vintages([single, row(RUSSIA, '$240.1bn')])[0]?.confirmed).toBe(true);
  });
});
