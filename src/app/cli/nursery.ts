/**
 * The flag of V8 that the command runs with. The record and the lexicons are made in the first half second and live on:
 * with V8's small nursery of 1 MiB they are copied over and over, a fifth of the time to the first verdict (seen with
 * Node 20.20). Code that V8 keeps counts only where it was made with the same flags.
 */
export const NURSERY = '--min-semi-space-size=16';
