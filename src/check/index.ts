export { checkClaims, type CheckedReport, type CheckOptions, type Dated } from './check.ts';
export { verifyProof, writeProof, type Proof, type Verified } from './proof.ts';
export { REASONS, type Reason } from './reasons.ts';
export { shoppingList, type ShoppingItem } from './shopping-list.ts';
