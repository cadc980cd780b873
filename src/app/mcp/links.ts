import { BASE } from '../api/openapi.ts';

/** Where a person or a program finds what an answer is about; null where it was given and is not stored. */
export interface Links {
  readonly page: string;
  readonly api: string;
  /** Everything that is needed to judge again. */
  readonly proof: string;
}

/** The addresses of a finding on the server at `site`. */
export function linksOf(site: string, finding: { readonly page: string; readonly article: string }): Links {
  const article = `${site}${BASE}/articles/${encodeURIComponent(finding.article)}`;
  return { page: `${site}${finding.page}`, api: article, proof: `${article}/proof` };
}
