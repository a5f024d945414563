import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

const PRIVATE = new BlockList();
const RANGES =
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.168.0.0/16 198.18.0.0/15 224.0.0.0/3 ::/127 64:ff9b::/96 fc00::/7 fe80::/10 ff00::/8";
for (const range of RANGES.split(" ")) {
  const [address = "", bits] = range.split("/");
  PRIVATE.addSubnet(address, Number(bits), isIP(address) === 6 ? "ipv6" : "ipv4");
}

/** Finds the addresses of a host; none if it has none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Finds the addresses of a host as `fetch` does. */
export async function resolveHost(host: string): Promise<string[]> {
  const found = await lookup(host, { all: true }).catch(() => []);
  return found.map(({ address }) => address);
}

/** Whether the host of a URL is this machine or in its own network. */
export async function isPrivateHost(hostname: string, resolve: Resolve): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$|\.$/g, "").toLowerCase();
  if (/(^|\.)(localhost|local|internal)$/.test(host)) return true;
  const addresses = isIP(host) > 0 ? [host] : await resolve(host);
  return addresses.some((address) => PRIVATE.check(address, isIP(address) === 6 ? "ipv6" : "ipv4"));
}
