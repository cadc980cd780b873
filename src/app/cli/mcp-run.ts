import { dataFolder } from '../folder/location.ts';
import { userError } from '../errors.ts';
import { serveStdio } from '../mcp/stdio.ts';
import { openStock } from '../answers/open-stock.ts';
import type { Options } from './run-inputs.ts';
import { version } from './version.ts';

/** Serves one agent over standard input and output. */
export async function mcp(options: Options): Promise<void> {
  const { data, site: address = 'http://127.0.0.1:8080', allowPrivate } = options;
  const site = addressOf(String(address));
  const stock = await openStock({
    data: dataFolder(typeof data === 'string' ? data : undefined),
    fetch: { allowPrivate: allowPrivate === true },
  });
  try {
    await serveStdio(stock, { version: version(), site });
  } finally {
    stock.close();
  }
}

/** Errors: `bad-option`. */
function addressOf(text: string): string {
  const wrong = !/^https?:\/\//i.test(text) || !URL.canParse(text);
  if (wrong)
    throw userError('bad-option', null, `--site ${JSON.stringify(text)}: give an address like https://desk.example.`);
  return text.replace(/\/+$/, '');
}
