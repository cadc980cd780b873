import { describe, expect, it } from 'vitest';
import { plainDesk } from '../../../test/support/desk.ts';
import { createIndex } from './index/open.ts';
import { putEntries, type Placed } from './index/write.ts';
import { findLikes } from './likeness.ts';
import type { StoredArticle } from './stored-article.ts';

const desk = plainDesk();
const BODY = (a: string, b: string, who: string) =>
  `海关总署星期五公布的数据显示，九月中国对俄罗斯出口${a}亿美元，自俄罗斯进口${b}亿美元。${who}说，这一结果好于市场此前的预期，` +
  '机电产品和汽车是增长的主要动力。分析人士认为，四季度的基数较高，增速可能会放慢，但全年的目标仍然可以实现。' +
  '口岸的工作人员介绍，进入旺季以后每天通过的货车明显增多，通关时间比以前缩短了一半，企业的物流成本也有所下降。';

async function entries(...bodies: string[]) {
  const found = bodies.map(async (body, n) => {
    const stored: StoredArticle = {
      id: String(n).padStart(16, '0'),
      revision: 1,
      url: null,
      title: `第${n}篇`,
      published: '2023-10-20',
      lang: 'zh',
      publisher: null,
      kind: 'text',
      via: null,
      ref: null,
      stored: '',
      body,
    };
    return { doc: n + 1, entry: (await desk.tally(stored))!.entry };
  });
  return Promise.all(found);
}

describe('articles that tell the same story', () => {
  const original = BODY('96', '115.8', '发言人');
  const edited = BODY('96', '115.8', '外贸司的一位负责人').replace('星期五', '13日');
  const next = BODY('87.5', '92.1', '发言人');

  it('are copies, reprints with small edits, or news by the same template', async () => {
    const db = await createIndex(':memory:');
    const files = await entries(original, original.replace('，', '， '), edited, next);
    expect(await findLikes(db, files)).toEqual([
      { story: 1, likeness: null },
      { story: 1, likeness: 'same' },
      { story: 1, likeness: 'near' },
      { story: 4, likeness: null },
    ]);
    db.close();
  });

  it('are found among those that are in the index already', async () => {
    const db = await createIndex(':memory:');
    const [first, ...others] = await entries(original, edited, original, next);
    const placed: Placed = { ...first!, revision: 1, path: 'x', stored: '', via: null, story: 1, likeness: null };
    await putEntries(db, [placed], []);
    expect(await findLikes(db, others)).toEqual([
      { story: 1, likeness: 'near' },
      { story: 1, likeness: 'same' },
      { story: 4, likeness: null },
    ]);
    db.close();
  });
});
