import { openStock } from '../../src/app/answers/open-stock.ts';
import { createApi } from '../../src/app/api/routes.ts';
import { openArchive } from './archive.ts';

/** The API over an archive of its own, asked in this process. Close it. */
export async function openApi() {
  const archive = await openArchive();
  const site = await openStock({ data: archive.data, fetch: {} });
  const api = createApi(site, { version: '0.0.0' });
  const ask = (path: string, init: RequestInit = {}) => api.request(`/api/v1${path}`, init);
  return {
    site,
    api,
    ask,
    post: (body: unknown, type = 'application/json') =>
      ask('/check', { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(body) }),
    close: (): void => {
      site.close();
      archive.remove();
    },
  };
}

export type OpenApi = Awaited<ReturnType<typeof openApi>>;
