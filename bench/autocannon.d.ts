/** What of autocannon is used here; it ships no types of its own (seen in 9.0.0). */
declare module 'autocannon' {
  export interface Options {
    readonly url: string;
    readonly connections: number;
    readonly overallRate: number;
    readonly duration: number;
  }
  export interface Result {
    readonly requests: { readonly average: number };
    readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
    readonly errors: number;
    readonly non2xx: number;
    readonly timeouts: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
