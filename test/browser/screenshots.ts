/**
 * Pictures of every page, in both themes and at two widths, to be looked at: `npm run screenshots [-- PART…]` makes those
 * whose name holds a part, all where none is given. They go to `.tmp/screenshots`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/app/web/app.tsx';
import { openSite } from '../../src/app/web/open-site.ts';
import { openStage } from '../support/browser.ts';
import { call } from '../support/cli.ts';
import { ROOT } from '../support/sources.ts';

const PAGES: readonly (readonly [name: string, path: string])[] = [
  ['desk', '/'],
  ['trade', '/trade'],
  ['partners', '/trade/CHN?year=2023&unit=USD'],
  ['pair-month', '/trade/CHN/RUS'],
  ['pair-year', '/trade/CHN/RUS?view=year&unit=USD'],
  ['pair-rolling', '/trade/CHN/RUS?view=rolling&unit=USD'],
  ['pair-growth', '/trade/CHN/USA?view=growth&unit=USD'],
  ['claims', '/claims'],
  ['claims-filtered', '/claims?measure=value&sort=relative'],
  ['claims-grouped', '/claims?grouped=1'],
  ['claims-none', '/claims?reporter=NRU'],
  ['sources', '/sources'],
  ['ledger', '/ledger'],
  ['series', '/ledger/series?reporter=CHN&partner=RUS&flow=total&measure=value&unit=USD'],
  ['method', '/method'],
  ['search', '/search?q=ASEAN'],
  ['work', '/work'],
  ['lost', '/trad/Rusia'],
  ['embed', '!/trade/CHN/RUS?view=year&unit=USD'],
];
const WIDTHS = [390, 1440];
const OUT = join(ROOT, '.tmp/screenshots');

const parts = process.argv.slice(2);
const data = mkdtempSync(join(tmpdir(), 'tradetally-screenshots-'));
await call(['import', 'samples', '--data', data]);
const site = await openSite({ data, fetch: {} });
const stage = await openStage(createApp({ ...site, hosts: ['127.0.0.1'] }));
mkdirSync(OUT, { recursive: true });
const articles = await site.withIndex((index) => index.latest({}, { limit: 2 }));
const own = (articles?.items ?? []).flatMap(({ id, claims }, i): [string, string][] => [
  [`article-${i + 1}`, `/articles/${id}`],
  [`article-${i + 1}-card`, `/articles/${id}#figure-${Math.min(2, claims)}`],
  [`figure-${i + 1}`, `/articles/${id}/figures/1`],
]);
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of WIDTHS) {
    const locale = (colorScheme === 'light') === (width === 1440) ? 'en' : 'zh';
    const context = await stage.browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    for (const [name, path] of [...PAGES, ...own]) {
      const file = `${name}-${colorScheme}-${width}.png`;
      if (parts.length > 0 && !parts.some((part) => file.includes(part))) continue;
      const place = path.startsWith('!') ? `/embed/${locale}${path.slice(1)}` : `/${locale}${path}`;
      await page.goto(stage.address + place);
      await page.screenshot({ path: join(OUT, file), fullPage: !path.includes('#') });
      console.log(file);
    }
    await context.close();
  }
}
await stage.close();
await site.close();
rmSync(data, { recursive: true });
