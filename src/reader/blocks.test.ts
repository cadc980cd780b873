import { describe, expect, it } from 'vitest';
import { readBlocks } from './blocks.ts';
import { trimBlocks } from './trim.ts';

const lines = (html: string, host: string | null = null) => readBlocks(html, host).map((block) => block.text);
const trimmed = (html: string, title: string | null = null) => trimBlocks(readBlocks(html), title);

describe('one line a block, in reading order', () => {
  it('blocks, breaks, headings, list items and cells are lines; inline elements are not', () => {
    expect(
      lines(
        '<h2>Trade</h2><div>one<p>two <b>and</b> a <a href=x>half</a><br>three</div><ul><li>four<li>five</ul><table><tr><td>six<td>7 %</table>end',
      ),
    ).toEqual(['Trade', 'one', 'two and a half', 'three', 'four', 'five', 'six', '7 %', 'end']);
  });

  it('collapses white space, decodes entities and drops marks that nobody sees', () => {
    expect(lines('<p>　　9&nbsp;60&#20159;\n\t元 &lt;b&gt; &amp;amp; ex\u00adports&mdash;&bogus;</p>')).toEqual([
      '9 60亿 元 <b> &amp; exports—&bogus;',
    ]);
  });

  it('keeps the lines of preformatted text', () => {
    expect(lines('<pre>Jan  10\nFeb  12</pre>')).toEqual(['Jan 10', 'Feb 12']);
  });

  it('leaves out what is not read: scripts, navigation, hidden text, pictures with their captions', () => {
    expect(
      lines(
        '<script>var a = "<p>no</p>"</script><nav>no</nav><style>p{}</style><p>yes<span hidden>no</span></p><p style="display: none">no</p>' +
          "<figure><img src=a><figcaption>no</figcaption><table><tr><td>a figure's table</table>no</figure><svg><title>no</title></svg><aside>no</aside><p>end",
      ),
    ).toEqual(['yes', "a figure's table", 'end']);
  });

  it('leaves out boxes whose class, id or data attribute says what they are', () => {
    const prose = `<p>${'Exports rose in May. '.repeat(20)}</p>`;
    expect(
      lines(
        `${prose}<div class="art shareButtons">no</div><div id="related_posts">no</div><div data-selfpromo-newsletter>no</div><div class="read-more">no</div><div class="shared-growth has-sidebar">yes</div>`,
      ).slice(1),
    ).toEqual(['yes']);
  });

  it('prose in a box of doubtful name is the article, words in a sentence too', () => {
    const prose = 'Exports of grain to Asian buyers rose sharply in the spring as harvests recovered and freight fell.';
    const html = `<p>${prose}</p><div class="related-data"><p>${prose} Imports did, too.</p></div><div class="related"><a href=a>Another headline</a></div><p>The <span class="market-share">share of 5%</span> fell.</p>`;
    expect(lines(html)).toEqual([prose, `${prose} Imports did, too.`, 'The share of 5% fell.']);
  });

  it('a class on a wrapper of everything is not believed', () => {
    expect(lines('<div class="widget"><p>Exports rose by five percent in May.</p></div><p>end</p>')).toEqual([
      'Exports rose by five percent in May.',
      'end',
    ]);
  });

  it('furniture of one publisher is furniture there alone', () => {
    const html = `<p>${'贸易额增长。'.repeat(20)}</p><div class="wsw__embed">box</div>`;
    expect(lines(html, 'voachinese.com').slice(1)).toEqual([]);
    expect(lines(html, 'www.voachinese.com').slice(1)).toEqual([]);
    expect(lines(html, 'notvoachinese.com').slice(1)).toEqual(['box']);
  });
});

describe('lines that are not the article', () => {
  it('the headline and the date line are told apart from the text', () => {
    expect(trimmed('<h1>Trade rises</h1><p>23 October 2023</p><p>Exports rose.</p>')).toEqual({
      title: 'Trade rises',
      dateLine: '23 October 2023',
      lines: ['Exports rose.'],
    });
  });

  it('a time alone on its line is no text, in a sentence it is', () => {
    const html = '<div><time datetime="2024-05-01">May 1</time></div><p>On <time>1 May</time> exports rose.</p>';
    expect(trimmed(html).lines).toEqual(['On 1 May exports rose.']);
  });

  it('small print under a picture and a repeated alternative text are captions; other small print is text', () => {
    expect(
      trimmed(
        '<img src=a><div><small>A port in May</small></div><p>Exports rose.</p><small>Source: customs</small><img src=b alt="A crane"><p>A crane</p><p>They fell.</p>',
      ).lines,
    ).toEqual(['Exports rose.', 'Source: customs', 'They fell.']);
  });

  it('captions, credits, sharing and offers go by their words, in three languages', () => {
    const dropped = [
      '资料照：一个港口（2023年6月）',
      '图为一列货运列车。',
      '责任编辑：某人',
      '分享 :',
      '【广告】',
      'FILE PHOTO: A port',
      'Share this article',
      'Sign up for our newsletter',
      'Reporting by A. Writer; Editing by B. Editor',
      'Фото: порт Владивосток',
      'Подписывайтесь на наш канал',
      'https://example.org/',
      '* * *',
    ];
    const html = ['Exports rose.', ...dropped, 'They fell.'].map((line) => `<p>${line}</p>`).join('');
    expect(trimmed(html).lines).toEqual(['Exports rose.', 'They fell.']);
  });

  it('sentences that begin with such words stay', () => {
    const kept = [
      '下载量之外，中国对俄出口增长21%，其中汽车出口额达到96亿美元，比去年同期增加了一倍多，进口额为115.3亿美元，海关总署星期五公布的数据显示，两国贸易额达到二千亿美元，创下历史新高，这是自2022年2月以来的最高记录，分析人士说，这一趋势还会持续下去。',
      'Share of exports to Russia rose to 5 percent.',
      'Print media imports fell.',
      'More than 5 billion dollars of goods went to Russia.',
      'Комментарии экспертов расходятся.',
      'Recommended retail prices rose.',
      'Subscribe to the theory that exports rose 5%? Few do.',
      '记者：前三季度出口增长多少？',
      '编辑：出口增长5%，如何看待？',
    ];
    expect(trimmed(kept.map((line) => `<p>${line}</p>`).join('')).lines).toEqual(kept);
  });

  it('lists of links elsewhere go with their label, the text after them stays', () => {
    expect(
      trimmed(
        '<p>Exports rose by five percent in May, customs data showed on Friday, and imports by two.</p><p>相关阅读：</p><p><a href=a>Another headline about trade</a></p><p>They fell in June, the same office said, after a strong start of the year, and will rise again.</p>' +
          '<div>获取更多RSS：<br><a href="https://feed.example">https://feed.example</a><br></div>',
      ).lines,
    ).toEqual([
      'Exports rose by five percent in May, customs data showed on Friday, and imports by two.',
      'They fell in June, the same office said, after a strong start of the year, and will rise again.',
    ]);
  });

  it('a page of links alone keeps them', () => {
    expect(trimmed('<ul><li><a href=a>Exports rise 5%</a><li><a href=b>Imports fall 2%</a></ul>').lines).toEqual([
      'Exports rise 5%',
      'Imports fall 2%',
    ]);
  });
});

// What takes more than linear time ends by the runner's limit.
describe('hostile markup', () => {
  it('any depth of nesting is read to its end', () => {
    expect(lines(`${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}<p>end`)).toEqual(['deep', 'end']);
    expect(lines(`${'<b>'.repeat(500_000)}${'</i>'.repeat(500_000)}end`)).toEqual(['end']);
  });

  it('unclosed and broken constructs end with the input', () => {
    expect(lines(`<p>a</p><script>${'<'.repeat(200_000)}`)).toEqual(['a']);
    expect(lines(`<p>a<!-- ${'- '.repeat(200_000)}`)).toEqual(['a']);
    expect(lines(`<p ${'x=y '.repeat(200_000)}>a`)).toEqual(['a']);
    expect(lines(`<p>${'&'.repeat(200_000)}`)[0]).toHaveLength(200_000);
    expect(lines('</p></div></br><p>a<')).toEqual(['a<']);
  });
});
