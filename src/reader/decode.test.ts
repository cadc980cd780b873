import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const bytes = (hex: string) => Uint8Array.from(hex.replace(/\s/g, '').match(/../g) ?? [], (pair) => parseInt(pair, 16));
const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const read = (input: Uint8Array, contentType?: string) => {
  const decoded = decode(input, contentType ?? null);
  return 'refused' in decoded ? decoded.refused : [decoded.encoding, decoded.text];
};

/** 中国对俄罗斯出口增长 in each encoding, taken from the encodings' own tables. */
const GB = bytes('d6d0 b9fa b6d4 b6ed c2de cbb9 b3f6 bfda d4f6 b3a4');
/** 中國對俄羅斯出口增長 */
const BIG5 = bytes('a4a4 b0ea b9ef ab58 c3b9 b4b5 a558 a466 bc57 aaf8');
/** Экспорт в Россию вырос */
const CP1251 = bytes('ddeaf1efeef0f220e220d0eef1f1e8fe20e2fbf0eef1');
const KOI8 = bytes('fccbd3d0cfd2d420d720f2cfd3d3c9c020d7d9d2cfd3');

describe('decoding by what the bytes show', () => {
  it('reads legacy Chinese and Russian text that declares nothing', () => {
    expect(read(GB)).toEqual(['gb18030', '中国对俄罗斯出口增长']);
    expect(read(BIG5)).toEqual(['big5', '中國對俄羅斯出口增長']);
    expect(read(CP1251)).toEqual(['windows-1251', 'Экспорт в Россию вырос']);
    expect(read(KOI8)).toEqual(['koi8-r', 'Экспорт в Россию вырос']);
  });

  it('reads a GB18030 figure between English words', () => {
    // 211.8亿美元
    expect(read(join(ascii('Trade was 211.8'), bytes('d2da c3c0 d4aa'), ascii(' in May.')))).toEqual([
      'gb18030',
      'Trade was 211.8亿美元 in May.',
    ]);
  });

  it('reads Japanese and Western text for what they are', () => {
    // 貿易は増えた in Shift-JIS; “€5bn” and café in windows-1252
    expect(read(bytes('966688d5 82cd 919d 82a6 82bd'))).toEqual(['shift_jis', '貿易は増えた']);
    expect(read(join(bytes('93 80'), ascii('5bn'), bytes('94'), ascii(' at the caf'), bytes('e9')))).toEqual([
      'windows-1252',
      '“€5bn” at the café',
    ]);
  });

  it('takes a stray zero byte for a space, and many for a binary file', () => {
    const text = 'Exports rose by 5 percent in the month.'.repeat(10);
    expect(read(ascii(`${text}\0${text}`))).toEqual(['utf-8', `${text} ${text}`]);
    expect(read(ascii(`${text}${'\0x'.repeat(20)}`))).toBe('binary');
  });

  it('takes the byte order mark off', () => {
    expect(read(bytes('efbbbf e4b8ad'))).toEqual(['utf-8', '中']);
    expect(read(bytes('fffe 2d4e fd56'))).toEqual(['utf-16le', '中国']);
    expect(read(bytes('feff 4e2d 56fd'))).toEqual(['utf-16be', '中国']);
    expect(read(join(bytes('84319533'), GB))).toEqual(['gb18030', '中国对俄罗斯出口增长']);
  });

  it('knows UTF-16 without a mark from a binary file', () => {
    expect(read(new Uint8Array(Buffer.from('Trade rose 5%\n', 'utf16le')))).toEqual(['utf-16le', 'Trade rose 5%\n']);
    // 一 is U+4E00: its zero byte stands on the other side
    expect(read(new Uint8Array(Buffer.from('一季度贸易增长一成。一月的出口', 'utf16le')))).toEqual([
      'utf-16le',
      '一季度贸易增长一成。一月的出口',
    ]);
    expect(read(new Uint8Array(Buffer.from('中国的出口 5%', 'utf16le').swap16()))).toEqual([
      'utf-16be',
      '中国的出口 5%',
    ]);
    expect(read(bytes('00010203 00ff0000 0000abcd'))).toBe('binary');
  });

  it('keeps a cut or slightly damaged UTF-8 text as UTF-8, and says that bytes are odd', () => {
    const whole = Buffer.from('中国海关总署公布的数据显示，两国贸易额达到二千亿美元，创下历史新高');
    const cut = decode(new Uint8Array(whole.subarray(0, whole.length - 1)));
    expect(cut).toMatchObject({ encoding: 'utf-8', odd: true });
    expect(decode(new Uint8Array(whole))).toMatchObject({ encoding: 'utf-8', odd: false });
  });
});

describe('decoding by what is declared', () => {
  it('believes the header, the XML prolog and the meta element', () => {
    const two = GB.subarray(0, 4);
    expect(read(two, 'text/html; charset=GB2312')).toEqual(['gb18030', '中国']);
    const prolog = ascii('<?xml version="1.0" encoding="gbk"?>');
    expect(read(join(prolog, two))).toEqual(['gb18030', '<?xml version="1.0" encoding="gbk"?>中国']);
    const meta = ascii('<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5">');
    expect(read(join(meta, BIG5.subarray(0, 4)))).toEqual([
      'big5',
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=big5">中國',
    ]);
  });

  it('believes a declared GBK for two characters that happen to be UTF-8, too', () => {
    expect(read(bytes('c1aacda8'), 'text/plain; charset=gbk')).toEqual(['gb18030', '联通']);
  });

  it('does not believe a declaration that the bytes contradict', () => {
    const page = new Uint8Array(Buffer.from('<meta charset="windows-1251">Экспорт в Китай вырос на 5 процентов'));
    expect(read(page)?.[0]).toBe('utf-8');
    expect(read(GB, 'text/plain; charset=utf-8')?.[0]).toBe('gb18030');
    expect(read(GB, 'text/plain; charset=klingon')?.[0]).toBe('gb18030');
    expect(read(ascii('<?xml version="1.0" encoding="utf-16"?><a/>'))?.[0]).toBe('utf-8');
  });

  it('hears the prolog where the server says something else that makes no text', () => {
    const russian = join(ascii('<?xml version="1.0" encoding="koi8-r"?>'), KOI8, ascii(' '), KOI8);
    expect(read(russian, 'text/xml; charset=windows-1251')?.[0]).toBe('koi8-r');
    const chinese = join(ascii('<?xml version="1.0" encoding="gb2312"?>'), GB, GB);
    expect(read(chinese, 'text/xml; charset=utf-8')?.[0]).toBe('gb18030');
    expect(read(chinese, 'text/xml; charset=ISO-8859-1')?.[0]).toBe('gb18030');
  });

  it('does not take a Western text for what a server says of all its files', () => {
    expect(read(join(GB, GB), 'text/html; charset=ISO-8859-1')?.[0]).toBe('gb18030');
    expect(read(join(CP1251, ascii(' '), CP1251), 'text/html; charset=us-ascii')?.[0]).toBe('windows-1251');
    // A French text stays one: L’année dernière, la région a exporté davantage …
    const words =
      'ann\xe9e derni\xe8re r\xe9gion a export\xe9 \xe0 G\xeanes apr\xe8s une ann\xe9e tr\xe8s agit\xe9e \xab\xa0\xe9t\xe9\xa0\xbb ';
    expect(read(ascii(words.repeat(3)), 'text/html; charset=ISO-8859-1')?.[0]).toBe('windows-1252');
  });
});

describe('what is no text', () => {
  it('refuses files by their first bytes and by zero bytes, saying what they are', () => {
    expect(decode(ascii('%PDF-1.7 …'))).toEqual({ refused: 'binary', what: 'a PDF' });
    expect(decode(bytes('1f8b0800'))).toMatchObject({ what: 'gzip-compressed data' });
    expect(decode(bytes('504b0304'))).toMatchObject({ what: 'a ZIP archive or an Office document' });
    expect(decode(bytes('89504e470d0a1a0a'))).toMatchObject({ what: 'a PNG picture' });
    expect(read(join(ascii('text'), bytes('00'), ascii('text')))).toBe('binary');
    expect(read(new Uint8Array())).toBe('empty-file');
  });
});
