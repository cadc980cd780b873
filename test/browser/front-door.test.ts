import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app/web/app.tsx';
import { openSite } from '../../src/app/web/open-site.ts';
import { openStage, type Stage } from '../support/browser.ts';
import { ROOT } from '../support/sources.ts';

let stage: Stage;
beforeAll(async () => {
  const site = await openSite({ data: join(tmpdir(), 'tradetally-no-data'), fetch: {} });
  stage = await openStage(createApp({ ...site, hosts: ['127.0.0.1'] }));
}, 60_000);
afterAll(() => stage?.close());

describe('a person with scripts off', () => {
  test('pastes an article, reads a verdict, follows a figure to its card and switches the language', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' });
    const page = await context.newPage();
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(stage.address)) foreign.push(request.url());
    });
    await page.goto(stage.address);
    expect(page.url()).toBe(`${stage.address}/en/`);
    await page.fill('#text', '2023年前三季度，中俄贸易额为1764亿美元，同比增长29.5%。');
    await page.fill('#published', '2023-10-20');
    await page.click('main button[type=submit]');
    await page.waitForSelector('.mark');
    expect(await page.locator('.mark.supported').count()).toBe(2);
    expect(await page.locator('#figure-1 .official').first().isVisible()).toBe(false);
    await page.click('#mark-1');
    expect(page.url()).toContain('#figure-1');
    expect(await page.locator('#figure-1 .official').first().innerText()).toBe('USD 176.4 billion');
    expect(await page.locator('#figure-2 .official').first().isVisible()).toBe(false);
    await page.click('.tongue a');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    expect(await page.locator('.mark.supported').count()).toBe(2);
    expect(foreign).toEqual([]);
    await context.close();
  });

  test('gives a file, by keyboard alone', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${stage.address}/en/`);
    await page.setInputFiles('#file', join(ROOT, 'samples/ru-china-2024.txt'));
    await page.focus('#lang');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.mark');
    expect(await page.locator('.card.refuted').count()).toBe(1);
    await context.close();
  });
});

describe('an article that means harm', () => {
  const PAYLOADS = [
    '<script>document.title="owned"</script>',
    '<img src=x onerror="document.title=\'owned\'">',
    '"><svg onload="document.title=\'owned\'">',
    '</textarea><iframe srcdoc="<script>parent.document.title=1</script>">',
  ];
  test('is shown as text, with scripts on', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.address}/en/`);
    await page.fill('#text', `2023年前三季度，中俄贸易额为1764亿美元。\n${PAYLOADS.join('\n')}`);
    await page.click('main button[type=submit]');
    await page.waitForSelector('.mark');
    expect(await page.title()).toBe('Result · Tradetally');
    expect(await page.locator('.text script, .text img, .text svg, .text iframe').count()).toBe(0);
    await page.close();
  });
});

/** WCAG 2.2: 4.5 to 1 for text. */
const contrast = (foreground: number[], background: number[]): number => {
  const [a = 0, b = 0] = [foreground, background].map(luminance).toSorted((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
};

describe('what an eye needs', () => {
  test.each(['light', 'dark'] as const)('every verdict can be read in the %s theme', async (colorScheme) => {
    const context = await stage.browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(`${stage.address}/en/`);
    await page.fill('#text', readFileSync(join(ROOT, 'samples/en-partners-2025.txt'), 'utf8'));
    await page.click('main button[type=submit]');
    await page.waitForSelector('.legend');
    await page.click('.legend summary');
    const pairs = await page.evaluate<Painted[]>(PAINTED);
    expect(pairs.length).toBeGreaterThan(20);
    for (const { name, front, back } of pairs) expect(contrast(front, back), name).toBeGreaterThanOrEqual(4.5);
    await context.close();
  });
  test.each([320, 1280])('nothing runs off a screen of %d points', async (width) => {
    const page = await stage.browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${stage.address}/zh/`);
    await page.fill('#text', readFileSync(join(ROOT, 'samples/zh-russia-2023.txt'), 'utf8'));
    await page.click('main button[type=submit]');
    await page.waitForSelector('.mark');
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.close();
  });
});

interface Painted {
  readonly name: string;
  readonly front: number[];
  readonly back: number[];
}

/** Runs in the page: the colour of each kind of text and of the ground that it stands on. */
const PAINTED = `(() => {
  const colour = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
  const ground = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const back = colour(getComputedStyle(e).backgroundColor);
      if (back[3] !== 0) return back;
    }
    return [255, 255, 255];
  };
  const all = document.querySelectorAll('.badge, .mark, .claim, .explanation, .hint, .provenance a, .facts');
  return [...all].map((e) => ({ name: e.className, front: colour(getComputedStyle(e).color), back: ground(e) }));
})()`;

/** Relative luminance of an sRGB colour. Source: WCAG 2.2. */
function luminance(colour: number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map((c) =>
    c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
