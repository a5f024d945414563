import type { ConnectToBase } from "../operations/Operation.js";
import { loadChunk } from "../platform/loadChunk.js";

/**
 * Connects the operations of a document to where they are sent, if that is not the product.
 *
 * @param address an address, or a path below the gateway
 */
export const base =
  (address: string): ConnectToBase =>
  async (transport, waits) => {
    const { connectToBase } = await loadChunk(() => import("../http/base/connectToBase.js"));
    return connectToBase(transport, address, waits);
  };
