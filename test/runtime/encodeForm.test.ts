import { describe, expect, it } from "vitest";
import { encodeForm } from "../../templates/src/runtime/encodeForm.js";

describe("encodeForm", () => {
  it("says of text that it is UTF-8 and of a file what it is called", async () => {
    const file = new File(["bytes"], 'grüße "1".txt', { type: "text/plain" });
    const form = encodeForm({ file, comment: "Ünï", minorEdit: true }, "b");
    expect(form.type).toBe("multipart/form-data; boundary=b");
    expect((await form.text()).split("\r\n")).toEqual([
      "--b",
      'Content-Disposition: form-data; name="file"; filename="grüße %221%22.txt"',
      "Content-Type: text/plain",
      "",
      "bytes",
      "--b",
      'Content-Disposition: form-data; name="comment"',
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Ünï",
      "--b",
      'Content-Disposition: form-data; name="minorEdit"',
      "Content-Type: text/plain; charset=utf-8",
      "",
      "true",
      "--b--",
      "",
    ]);
  });

  it("sends several files under one name, in order, and leaves out what is undefined", async () => {
    const form = encodeForm({ file: [new Blob(["1"]), new Blob(["2"])], comment: undefined }, "b");
    const text = await form.text();
    expect(text.match(/name="file"; filename="file"/g)?.length).toBe(2);
    expect(text.indexOf("\r\n1\r\n")).toBeLessThan(text.indexOf("\r\n2\r\n"));
    expect(text).not.toContain("comment");
  });

  it("takes a FormData as well", async () => {
    const data = new FormData();
    data.append("comment", "hello");
    expect(await encodeForm(data, "b").text()).toContain("charset=utf-8\r\n\r\nhello\r\n");
  });

  it("lets no name break out of its header", async () => {
    const file = new File(["x"], 'a"\r\nX-Evil: 1');
    expect(await encodeForm({ file }, "b").text()).toContain('filename="a%22%0D%0AX-Evil: 1"');
  });

  it("is understood by the platform's own parser", async () => {
    const body = encodeForm({ file: new File(["abc"], "ä.bin"), comment: "ü" });
    const parsed = await new Response(body).formData();
    expect(parsed.get("comment")).toBe("ü");
    expect((parsed.get("file") as File).name).toBe("ä.bin");
    expect(await (parsed.get("file") as File).text()).toBe("abc");
  });
});
