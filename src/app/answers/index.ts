import { getArticle, getProof, listArticles, searchArticles } from './articles.ts';
import { listChanges } from './changes.ts';
import { check } from './check.ts';
import { getClaim, listClaims } from './claims.ts';
import { getCoverage } from './coverage.ts';
import type { Endpoint } from './endpoint.ts';
import { listObservations } from './observations.ts';
import { getRanking } from './rankings.ts';
import { getSeries } from './series.ts';
import { listSources } from './sources.ts';
import { listVerdicts } from './verdicts.ts';

/** Every question that can be asked, once: routes, the description and the twins of pages follow from this list. */
export const ENDPOINTS: readonly Endpoint[] = [
  check,
  listArticles,
  searchArticles,
  getArticle,
  getProof,
  listClaims,
  getClaim,
  listVerdicts,
  getSeries,
  listObservations,
  getRanking,
  listChanges,
  listSources,
  getCoverage,
];
