import type { Flow, Superlative } from '../../../model/claim.ts';
import { isPersonName } from './economies.ts';
import type { Frame } from './frame.ts';
import { memoryOf } from './memory.ts';
import { type Scene, frameNear, makeSuperlative } from './scene.ts';
import { type Token, as, isDash, isMark, isPoss, isPunct } from './token.ts';

/** The two sides of a rank in the same sentence: `China's largest trading partner for 15 consecutive years`. */
export function rankFrame(scene: Scene, from: number): Frame | null {
  for (let k = from - 1; k >= 0; k--) if (as(scene.tokens[k], 'rank')?.m === 'agent') return sidesOf(scene, k);
  return null;
}

/** `largest trading partner`, `second-largest export market`, `fourth largest importer`. */
export function partnerRank(scene: Scene, i: number): Superlative | null {
  const { tokens } = scene;
  if (tokens[i + 1]?.literal || (as(tokens[i + 1], 'number')?.n ?? 0) > 1) return null;
  let j = i + 1;
  while (
    j < tokens.length &&
    j - i < 5 &&
    as(tokens[j], 'rank')?.m !== 'agent' &&
    (as(tokens[j], 'commodity') ||
      isMark(tokens[j], 'total') ||
      isMark(tokens[j], 'nonetotal') ||
      isDash(tokens[j]) ||
      as(tokens[j], 'economy') ||
      as(tokens[j], 'scope') ||
      (tokens[j]!.tag === 'word' && !tokens[j]!.cap))
  )
    j++;
  const ordinal = ordinalBefore(tokens, i);
  const start = ordinal ? ordinal.at : i;
  if (isShipment(scene, j)) return null;
  if (as(tokens[j], 'rank')?.m !== 'agent') return ordinal ? ordinalRank(scene, start, i, ordinal.n) : null;
  if (isOneOf(tokens, start)) return null;
  const frame = sidesOf(scene, j);
  return frame && makeSuperlative(scene, start, j, 'rank', frame, { n: ordinal?.n ?? 1 });
}

/** `the largest wheat export to China since July 2017`: a record of a shipment, no rank. */
function isShipment({ tokens }: Scene, j: number): boolean {
  if (!as(tokens[j], 'flow')) return false;
  for (let k = j + 1; k < tokens.length && k < j + 5; k++) if (as(tokens[k], 'rank')?.since) return true;
  return false;
}

/** `the third largest, after Japan`: a rank of the trade spoken of. */
function ordinalRank(scene: Scene, start: number, i: number, n: number): Superlative | null {
  const behind = scene.tokens[i + 1];
  if (behind !== undefined && !isPunct(behind, ',.') && !isMark(behind, 'in') && !isMark(behind, 'compared'))
    return null;
  const frame = frameNear(scene, start);
  return frame && makeSuperlative(scene, start, i, 'rank', frame, { n });
}

function ordinalBefore(tokens: readonly Token[], i: number): { n: number; at: number } | null {
  const k = isDash(tokens[i - 1]) ? i - 2 : i - 1;
  const word = as(tokens[k], 'period');
  return word?.t === 'ord' && word.n! > 1 ? { n: word.n!, at: k } : null;
}

/** `one of the largest`, `among its main`: no rank. */
function isOneOf(tokens: readonly Token[], start: number): boolean {
  for (let k = start - 1; k >= 0 && start - k < 5; k--)
    if (isMark(tokens[k], 'including') || as(tokens[k], 'number')?.n === 1 || isAmong(tokens[k])) return true;
  return false;
}

const isAmong = (token: Token | undefined): boolean => token?.entries[0]?.surface === 'among';

const AGENT_FLOW: readonly (readonly [RegExp, Flow])[] = [
  [/^import (?:market|destination)/, 'import'],
  [/^export|customer|destination|^buyer|purchaser|overseas market|market|recipient/, 'export'],
  [/^import|supplier|source|provider/, 'import'],
];

/** Whose rank it is, with whom: the owner before, and the economy that the phrase is told of. */
function sidesOf(scene: Scene, j: number): Frame | null {
  const { s, tokens } = scene;
  const word = s.text.slice(tokens[j]!.start, tokens[j]!.end).toLowerCase();
  const flow = AGENT_FLOW.find(([pattern]) => pattern.test(word))?.[1] ?? 'total';
  const economies = economiesAround(scene, j);
  const target = targetBehind(scene, j);
  const owner =
    economies.owner ?? (target?.adj ? target.code : null) ?? s.discourse.reporter ?? s.frames[0]?.reporter ?? null;
  const memory = memoryOf(s.discourse);
  const other = economies.subject ?? economies.behind ?? memory.last?.partner ?? null;
  const world = economies.world || /importer|exporter|trader|trading nation|trading power/.test(word);
  const reporter =
    world && !(target?.adj && flow === 'export') ? (economies.subject ?? s.econ ?? s.discourse.reporter) : owner;
  if (reporter === null) return null;
  const partner = world
    ? target && !target.adj
      ? target.code
      : target?.adj
        ? target.code
        : 'WLD'
    : other === reporter
      ? (memory.last?.partner ?? null)
      : other;
  return {
    flow,
    sign: 0,
    scope: 'goods',
    volume: false,
    pair: null,
    reporter,
    region: null,
    partner,
    partners: [],
    goods: goodsOfAgent(scene, j),
    actor: null,
    symmetric: false,
    doubts: [],
    weak: false,
    verb: false,
    quota: false,
    bare: false,
  };
}

/** `to the United States`, `of Chinese cars` behind the agent. */
function targetBehind({ tokens }: Scene, j: number): { code: string; adj: boolean } | null {
  if (!isMark(tokens[j + 1], 'of') && !isMark(tokens[j + 1], 'to')) return null;
  const k = isMark(tokens[j + 2], 'the') ? j + 3 : j + 2;
  const economy = as(tokens[k], 'economy');
  return economy?.code === undefined || economy.code === 'WLD'
    ? null
    : { code: economy.code, adj: economy.adj === true || as(tokens[k + 1], 'commodity') !== undefined };
}

function goodsOfAgent({ s, tokens }: Scene, j: number): Frame['goods'] {
  for (let k = j - 1; k >= 0 && j - k < 4; k--) {
    const goods = as(tokens[k], 'commodity');
    if (goods) return [{ text: s.text.slice(tokens[k]!.start, tokens[k]!.end), hs: goods.hs ?? [] }];
  }
  return [];
}

interface Sides {
  owner: string | null;
  subject: string | null;
  behind: string | null;
  world: boolean;
}

/** `Russia overtook Saudi Arabia`: the subject stands before the verb. */
const OVERTAKING =
  /^(overtook|overtaking|overtaken|overtakes|surpassed|surpassing|replaced|replacing|dethroned|displaced|ousted|passed|unseated|knocked)$/i;

/** The owner (`Taiwan's`), the subject further left, and the apposition behind. */
function economiesAround(scene: Scene, j: number): Sides {
  const { tokens } = scene;
  let overtaken = false;
  const sides: Sides = { owner: null, subject: null, behind: null, world: false };
  for (let k = j - 1; k >= 0 && j - k < 26; k--) {
    const code = isPersonName(tokens, k) ? undefined : as(tokens[k], 'economy')?.code;
    if (code === undefined) {
      if (sides.subject !== null && OVERTAKING.test(scene.s.text.slice(tokens[k]!.start, tokens[k]!.end)))
        overtaken = true;
      if (isMark(tokens[k], 'its') && sides.owner === null && j - k < 6) continue;
      continue;
    }
    if (code === 'WLD') sides.world ||= j - k < 7;
    else if (sides.owner === null && j - k < 8 && isPoss(tokens[k + 1])) sides.owner = code;
    else if ((sides.subject === null || overtaken) && code !== sides.owner) {
      sides.subject = code;
      overtaken = false;
    }
  }
  for (let k = j + 1; k < tokens.length && k - j < 4; k++) sides.behind ??= as(tokens[k], 'economy')?.code ?? null;
  return sides;
}
