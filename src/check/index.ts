export { checkClaims, type CheckedReport, type CheckOptions, type Dated } from './check.ts';
export { REASONS, type Reason } from './reasons.ts';
