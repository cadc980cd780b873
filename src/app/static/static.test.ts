import { describe, expect, test } from 'vitest';
import { fileOf, staticPath } from './address.ts';
import { linksOf, stillPage } from './page.ts';

describe('an address as a file', () => {
  test.each([
    ['/', 'index.html'],
    ['/en/', 'en/index.html'],
    ['/en/claims', 'en/claims/index.html'],
    ['/en/trade/CHN/RUS.svg', 'en/trade/CHN/RUS.svg'],
    ['/en/claims?after=WyJhIl0', 'en/claims/-/after=WyJhIl0/index.html'],
    ['/en/claims?sort=value&after=', 'en/claims/-/sort=value/index.html'],
    ['/en/trade/CHN.csv?year=2023&flow=export', 'en/trade/CHN/-/flow=export,year=2023.csv'],
    ['/zh/claims?source=海关/总署', 'zh/claims/-/source=~E6~B5~B7~E5~85~B3~2F~E6~80~BB~E7~BD~B2/index.html'],
    ['/en/claims?x=../y', 'en/claims/-/x=..~2Fy/index.html'],
  ])('%s is %s', (address, file) => expect(fileOf(address)).toBe(file));

  test('keeps the part of the page that a link means', () =>
    expect(staticPath('/en/articles/a1?x=1#figure-2')).toBe('/en/articles/a1/-/x=1/#figure-2'));
});

describe('a page as a file', () => {
  const PAGE =
    '<html><head><meta charset="utf-8"/></head><body><a href="/en/claims?a=1&amp;b=%C3%A9#c">x</a><img src="/i.svg"/>' +
    '<a href="https://elsewhere.example/">y</a><form action="/en/check" method="post"><p>f</p></form><p>between</p>' +
    '<form data-still action="/en/search"><input name="q"/></form><p>end</p></body></html>';

  test('leads where the web app leads on its own site', () =>
    expect(linksOf(PAGE)).toEqual(['/en/claims?a=1&b=%C3%A9', '/i.svg']));

  test('has its links changed, its forms left out but for those that need no server, and a policy of its own', () => {
    const still = stillPage(PAGE, staticPath);
    expect(still).toContain('href="/en/claims/-/a=1,b=~C3~A9/#c"');
    expect(still).toContain('href="https://elsewhere.example/"');
    expect(still).not.toContain('<p>f</p>');
    expect(still).toContain('<p>between</p><form data-still action="/en/search"><input name="q"/></form><p>end</p>');
    expect(still).toContain('Content-Security-Policy');
  });

  test('a form without an end takes nothing away', () => {
    const cut = '<p>a</p><form><p>b</p>';
    expect(stillPage(cut, staticPath)).toBe(cut);
  });
});
