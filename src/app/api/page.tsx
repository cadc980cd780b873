import { ENDPOINTS } from '../answers/index.ts';
import type { Endpoint } from '../answers/endpoint.ts';
import { BASE } from './openapi.ts';
import { PROBLEMS } from './problem.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema;
}
interface Schema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly default?: unknown;
  readonly items?: Schema;
}

type Paths = Readonly<Record<string, Readonly<Record<string, { readonly parameters?: readonly Parameter[] }>>>>;

/** The description for people: every question with its parameters and an example to follow. No script, no form. */
export function apiPage(description: Readonly<Record<string, unknown>>): string {
  const paths = description['paths'] as Paths;
  const html = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>API · Tradetally</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="service-desc" href={`${BASE}/openapi.json`} type="application/vnd.oai.openapi+json" />
      </head>
      <body>
        <main id="content">
          <div class="sheet prose">
            <p>
              <a href="/">Tradetally</a>
            </p>
            <h1>API</h1>
            <p>
              The same claims and verdicts as on the pages and the command line, as JSON. The whole description is{' '}
              <a href={`${BASE}/openapi.json`}>OpenAPI 3.1</a>; a page’s <code>.json</code> twin is the answer of the
              question that it asks. Answers carry an <code>ETag</code>; lists go on with <code>after</code>.
            </p>
            {ENDPOINTS.map((one) => (
              <Operation one={one} parameters={paths[one.path]?.[one.method]?.parameters ?? []} />
            ))}
            <section>
              <h2>Problems</h2>
              <p>
                What goes wrong is told as <code>application/problem+json</code> (RFC 9457).
              </p>
              <dl>
                {Object.entries(PROBLEMS).map(([code, meaning]) => (
                  <div id={code}>
                    <dt>
                      <code>{code}</code>
                    </dt>
                    <dd>{meaning}</dd>
                  </div>
                ))}
              </dl>
            </section>
          </div>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${html.toString()}`;
}

function Operation({ one, parameters }: { readonly one: Endpoint; readonly parameters: readonly Parameter[] }) {
  return (
    <section id={one.name}>
      <h2>{one.summary}</h2>
      <p>
        <code>
          {one.method.toUpperCase()} {BASE}
          {one.path}
        </code>
      </p>
      {parameters.length > 0 ? <Parameters parameters={parameters} label={one.name} /> : null}
      {one.example === null ? null : (
        <p>
          Example: <a href={`${BASE}${one.example}`}>{`${BASE}${one.example}`}</a>
        </p>
      )}
    </section>
  );
}

function Parameters({ parameters, label }: { readonly parameters: readonly Parameter[]; readonly label: string }) {
  return (
    <div class="wide" tabindex={0} role="region" aria-label={`Parameters of ${label}`}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">Parameter</th>
            <th scope="col">Takes</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ name, in: place, required, description = '', schema }) => (
            <tr>
              <th scope="row">
                <code>{name}</code>
                {required ? ` (${place})` : ''}
              </th>
              <td>{takes(schema)}</td>
              <td class="note">{description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function takes({ type, $ref, enum: values, format, default: usual, items }: Schema): string {
  if (items) return `${takes(items)}, may be repeated`;
  const kind = values?.join(', ') ?? $ref?.split('/').at(-1) ?? format ?? [type].flat().join(' or ');
  return usual === undefined ? kind : `${kind}; ${String(usual)} where not given`;
}
