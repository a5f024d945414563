import { expect, test } from "vitest";
import { splitMessages } from "./startServer.js";

const framed = (message: object) => {
  const content = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
};

test("messages are taken whole, wherever the stream was cut", () => {
  const bytes = Buffer.from(framed({ title: "Übersicht" }) + framed({ id: 2 }));
  for (let cut = 0; cut <= bytes.length; cut++) {
    const first = splitMessages(bytes.subarray(0, cut));
    const second = splitMessages(Buffer.concat([first.left, bytes.subarray(cut)]));
    expect([...first.messages, ...second.messages]).toEqual([{ title: "Übersicht" }, { id: 2 }]);
    expect(second.left).toHaveLength(0);
  }
});
