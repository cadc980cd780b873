import type { Diagnostic } from '../../model/diagnostic.ts';
import { diagnosticJson } from '../../publish/json/shape.ts';

/**
 * The line that stands for one that cannot be read or judged: whoever runs this over a stream finds as many lines out as
 * lines with anything in them in, in the same order, and can go on where a run was cut.
 */
export const errorLine = (diagnostic: Diagnostic, doc: string | null = null): string =>
  `${JSON.stringify({ doc, error: diagnosticJson(diagnostic) })}\n`;
