/** What stands in articles without being theirs, as data: captions, sharing, self-promotion, links elsewhere. */

const list = (text: string): readonly string[] => text.split('|');

/**
 * Words in a class, id or `data-` name that mark a box as furniture whatever it holds: captions, offers, other people's
 * words.
 */
export const FURNITURE_WORDS: ReadonlySet<string> = new Set(
  (
    'sharethis addthis sharedaddy newsletter newsletters subscribe subscription selfpromo advert advertisement advertising ads sponsored sponsor ' +
    'outbrain taboola caption captions copyright breadcrumb breadcrumbs pagination pager comments disqus cookie cookies consent paywall ' +
    'popup modal toolbar readmore morelinks jiathis bdshare bdsharebuttonbox'
  ).split(' '),
);

/** Words that mark a box as furniture unless it holds prose: `share-buttons` and `related_posts`, but not a paragraph. */
export const LIKELY_FURNITURE_WORDS: ReadonlySet<string> = new Set(
  'share sharing shares sharebar social socials related recommended recommendation recommendations promo promotion credit sidebar widget widgets seealso byline'.split(
    ' ',
  ),
);

/** Pairs of words that mark furniture only together: `app-download`, `read-more`. */
export const FURNITURE_PAIRS: readonly (readonly [string, string])[] = [
  ['read', 'more'],
  ['see', 'also'],
  ['app', 'download'],
  ['download', 'app'],
  ['app', 'promo'],
  ['more', 'stories'],
  ['more', 'news'],
  ['most', 'read'],
  ['most', 'popular'],
  ['sign', 'up'],
  ['image', 'source'],
  ['photo', 'source'],
];

/** A class that begins so speaks about the page, not about a box: `has-sidebar`, `no-comments`. */
export const ABOUT_PAGE: ReadonlySet<string> = new Set([
  'has',
  'no',
  'with',
  'without',
  'is',
  'not',
  'hide',
  'single',
  'page',
]);

/** Furniture of single publishers that no general rule tells: `host` ends the article's host, `name` is a class or id. */
export const HOST_FURNITURE: readonly { readonly host: string; readonly name: string }[] = [
  { host: 'voachinese.com', name: 'wsw__embed' },
  { host: 'voachinese.com', name: 'media-pholder' },
  { host: 'rfi.fr', name: 't-content__related' },
  { host: 'rfi.fr', name: 'm-em-image' },
  { host: 'dw.com', name: 'teaser-wrap' },
  { host: 'bbc.com', name: 'bbc-1151pbn' },
  { host: 'people.com.cn', name: 'edit' },
  { host: 'xinhuanet.com', name: 'zan-wap' },
];

/** Whole lines, in lower case and without marks around them, that only serve the page. */
export const WHOLE_LINES: ReadonlySet<string> = new Set(
  list(
    '分享|分享到|分享至|分享给朋友|转发|打印|打印本页|收藏|评论|发表评论|留言|点赞|字号|放大|缩小|返回|返回首页|上一篇|下一篇|广告|网页无法播放|音频|视频|' +
      '微信|微博|新浪微博|朋友圈|复制链接|订阅|订阅我们|列印|轉發|評論|廣告|複製連結|' +
      'share|share this|share this article|share on|share via|print|print this|email|e-mail|mail|copy link|link|comment|comments|save|listen|' +
      'advertisement|ad|sponsored|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|weibo|wechat|line|pinterest|instagram|youtube|vk|ok|' +
      'follow us|subscribe|sign up|log in|menu|close|back to top|read more|more|show more|see more|continue reading|' +
      'поделиться|поделиться ссылкой|печать|распечатать|реклама|комментарии|подписаться|комментировать|копировать ссылку|вконтакте|одноклассники|наверх|подробнее',
  ),
);

export interface LineStarts {
  /** A longer line is prose. */
  readonly longest: number;
  /** True where a line that tells a figure of trade is not meant: captions may tell one, offers don't. */
  readonly sparesFigures: boolean;
  readonly starts: readonly string[];
}

/** Beginnings of a line that is a caption, a credit or an offer. */
export const LINE_STARTS: readonly LineStarts[] = [
  {
    longest: 200,
    sparesFigures: false,
    starts: list(
      '资料照|资料图|资料照片|資料照|資料圖|图为|圖為|图片来源|圖片來源|图源|图/|图：|圖：|（图|【图|摄影：|攝影：|示意图|視頻截圖|视频截图|' +
        'file photo|photo:|photo by|photo credit|image:|image credit|image source|picture:|getty images|reuters/|ap photo|afp photo|(photo|[photo|' +
        'фото:|фото автора|на фото|иллюстрация:|источник фото|источник изображения',
    ),
  },
  {
    longest: 120,
    sparesFigures: true,
    starts: list(
      '责任编辑|責任編輯|责编|编辑：|編輯：|校对：|审核：|监制：|作者：|来源：|來源：|文章来源|稿源|原标题|版权所有|未经授权|未经许可|转载请注明|本文仅代表|免责声明|' +
        '关注我们|關注我們|扫码|扫描二维码|掃描二維碼|扫一扫|长按识别|点击订阅|点击下载|点击关注|下载客户端|下载app|下載app|下載客戶端|打开app|欢迎订阅|欢迎关注|訂閱電子報|訂閱我們|欢迎下载|本台app|' +
        'sign up for|sign up to|subscribe to|get our newsletter|get the app|download the app|download our app|follow us on|join us on|join our|' +
        'click here to|all rights reserved|copyright ©|© |(c) |editing by|reporting by|writing by|our standards|' +
        'подпишитесь|подписывайтесь|читайте нас|следите за|скачайте приложение|все права защищены|редактор:|наш канал|присоединяйтесь',
    ),
  },
];

/** Lines that open a list of links elsewhere: they go, and so do the linked lines right after them. */
export const LINK_LIST_STARTS: readonly string[] = list(
  '获取更多rss|獲取更多rss|相关阅读|相關閱讀|延伸阅读|延伸閱讀|相关新闻|相關新聞|相关报道|相關報導|相关文章|相关链接|推荐阅读|推薦閱讀|更多阅读|更多新闻|更多报道|热门文章|猜你喜欢|点击阅读|阅读更多|閱讀更多|另请参阅|' +
    'read more|read also|also read|related:|related article|related stories|related story|related news|related content|related topics|more on this|more from|more stories|' +
    "see also|recommended|you may also|you might also|most read|don't miss|continue reading|" +
    'читайте также|читать также|читайте ещё|читайте еще|читайте в|по теме|материалы по теме|ещё по теме|еще по теме|смотрите также|другие новости|похожие новости',
);

/** Marks that stand around a label. */
export const MARKS_AROUND = /^[\s:：·•|/\\\-–—>»«<【】[\]()（）.。…!！]+|[\s:：·•|/\\\-–—>»«<【】[\]()（）.。…!！]+$/g;
