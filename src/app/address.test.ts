import { expect, test } from 'vitest';
import { isPublicAddress } from './address.ts';

test.each(['8.8.8.8', '93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:8.8.8.8'])(
  '%s is public',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test.each([
  ['loopback', '127.0.0.1'],
  ['loopback, further up', '127.8.8.8'],
  ['unspecified', '0.0.0.0'],
  ['private', '10.0.0.1'],
  ['private', '172.31.255.255'],
  ['private', '192.168.1.1'],
  ['link-local, where clouds keep their keys', '169.254.169.254'],
  ['carrier-grade NAT', '100.64.0.1'],
  ['multicast', '224.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['reserved', '240.0.0.1'],
  ['documentation', '203.0.113.5'],
  ['benchmarking', '198.18.0.1'],
  ['loopback, IPv6', '::1'],
  ['unspecified, IPv6', '::'],
  ['IPv4-mapped loopback', '::ffff:127.0.0.1'],
  ['IPv4-mapped in hex', '::ffff:7f00:1'],
  ['IPv4-compatible loopback', '::127.0.0.1'],
  ['unique local', 'fd00::1'],
  ['link-local, IPv6', 'fe80::1'],
  ['6to4 of a private address', '2002:0a00:0001::1'],
  ['Teredo', '2001:0::1'],
  ['NAT64 of loopback', '64:ff9b::7f00:1'],
  ['documentation, IPv6', '2001:db8::1'],
  ['no address at all', 'example.org'],
])('%s is not public: %s', (_, address) => expect(isPublicAddress(address)).toBe(false));
