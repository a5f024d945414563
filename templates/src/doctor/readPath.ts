import { GATEWAY_PATH } from "../product.js";

/** Reads the path of what is pasted: a path or a URL, of a site or of the gateway. */
export function readPath(text: string): string {
  const [path = ""] = text.replace(/^https?:\/\/[^/?#]*/i, "").split(/[?#]/);
  const parts = path.split("/").filter(Boolean);
  const isGateway = `/${parts.slice(0, 2).join("/")}` === GATEWAY_PATH;
  return `/${parts.slice(isGateway ? 3 : 0).join("/")}`;
}
