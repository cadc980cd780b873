import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language.ts';

describe('the three languages that are read', () => {
  it.each([
    ['zh', '中国对俄罗斯出口同比增长21%。'],
    ['zh', '中國對俄羅斯出口年增21%，創歷史新高。'],
    ['zh', '据 Bloomberg 与 Reuters 报道，中国 9 月对 Russia 出口增长 21%'],
    ['en', 'China exports rise 5 pct'],
    ['en', 'Exports to Russia rose 21% in September, customs data showed, while imports from the EU fell.'],
    ['en', 'Imports from 中国 rose to 5 billion dollars in the month, the office said.'],
    ['ru', 'Экспорт вырос'],
    ['ru', 'Товарооборот России и Китая в 2023 году вырос на 26,3% до 240,1 млрд долларов.'],
  ])('%s: %s', (lang, text) => expect(detectLanguage(text).lang).toBe(lang));
});

describe('other languages are named and left', () => {
  it.each([
    ['French', 'Les exportations de la Chine vers la Russie ont augmenté de 21 % en septembre.'],
    ['German', 'Die Ausfuhren nach China sind im September um 21 Prozent gestiegen, und die Einfuhren von dort auch.'],
    ['Spanish', 'Las exportaciones de China a Rusia crecieron un 21 % en septiembre, según los datos.'],
    ['Japanese', '中国の対ロシア輸出は前年同月比で増えた。'],
    ['Korean', '중국의 대러시아 수출이 21% 증가했다'],
    ['Ukrainian', 'Експорт України до Китаю зріс на 5 відсотків у вересні'],
    ['Bulgarian', 'Търговският оборот между България и Китай нарасна с пет процента през септември, съобщи институтът'],
    ['written in a script that is not known', 'ارتفعت صادرات الصين إلى روسيا بنسبة 21٪'],
    ['not clear', '211.8 + 3 = 214.8'],
    ['not clear', ''],
  ])('%s', (name, text) => expect(detectLanguage(text)).toEqual({ lang: null, name }));
});
