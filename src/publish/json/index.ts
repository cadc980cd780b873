import type { Report } from '../../model/report.ts';
import type { CheckedClaim, CheckedSuperlative } from '../../model/verdict.ts';
import type { Output } from '../output.ts';
import { claimJson, diagnosticJson, figureJson, superlativeJson, verdictJson } from './shape.ts';

/** One article as one line of JSON; an archive is NDJSON. */
export const json: Output = {
  name: 'json',
  mediaType: 'application/json',
  render: (report) => `${JSON.stringify(reportJson(report))}\n`,
};

/** A claim with its verdict: the same bytes wherever it is given. */
export const checkedClaimJson = ({ claim, verdict }: CheckedClaim) => ({
  ...claimJson(claim),
  verdict: verdictJson(verdict),
});

export const checkedSuperlativeJson = ({ superlative, verdict }: CheckedSuperlative) => ({
  ...superlativeJson(superlative),
  verdict: verdictJson(verdict),
});

/** A report as plain JSON: the one public shape, with its keys in the one order. */
export function reportJson({ article, claims, superlatives, figures, diagnostics }: Report) {
  return {
    doc: article.id,
    url: article.url,
    publisher: article.publisher,
    title: article.title,
    published: article.published,
    lang: article.lang,
    text: article.text,
    claims: claims.map(checkedClaimJson),
    superlatives: superlatives.map(checkedSuperlativeJson),
    figures: figures.map(figureJson),
    diagnostics: diagnostics.map(diagnosticJson),
  };
}
