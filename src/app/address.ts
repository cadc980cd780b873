import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The only block that holds public IPv6 addresses; IPv4 in disguise (`::127.0.0.1`) lies outside. */
const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3');

/** True for an address that anybody on the internet could mean: neither loopback, private, link-local nor reserved. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const plain = ipaddr.process(address);
  if (plain.range() !== 'unicast') return false;
  return plain.kind() === 'ipv4' || (plain as ipaddr.IPv6).match(GLOBAL_V6 as [ipaddr.IPv6, number]);
}
