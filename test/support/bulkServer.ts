import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// A server of its own process, so that its memory is not the client's: it counts what it is sent, and sends as
// many bytes as the path says. Its first line of output is its port.

const CHUNK = Buffer.alloc(64 * 1024, "x");

const server = createServer(async (request, response) => {
  if (request.method === "POST") {
    let received = 0;
    for await (const chunk of request) received += (chunk as Buffer).length;
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ size: received }));
    return;
  }
  const location = /^\/wiki\/rest\/api\/content\/(\d+)\//.exec(request.url ?? "")?.[1];
  if (location !== undefined) {
    response.writeHead(302, { location: `/media/${location}` }).end();
    return;
  }
  let left = Number(request.url?.split("/").at(-1));
  response.writeHead(200, { "content-type": "application/octet-stream", "content-length": left });
  const send = (): void => {
    while (left > 0) {
      const chunk = CHUNK.subarray(0, Math.min(left, CHUNK.length));
      left -= chunk.length;
      if (!response.write(chunk)) return void response.once("drain", send);
    }
    response.end();
  };
  send();
});

server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
