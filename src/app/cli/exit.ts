let code = 0;

/** Makes the call end with at least this code: what went wrong is kept while the other inputs are still done. */
export function setExitCode(atLeast: number): void {
  code = Math.max(code, atLeast);
}

export function takeExitCode(): number {
  const taken = code;
  code = 0;
  return taken;
}
