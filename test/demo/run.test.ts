import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

it("the demo works with two kinds of token, and says what is wrong with two others", async () => {
  const { stdout } = await promisify(execFile)("npm", ["run", "--silent", "demo"]);
  await expect(stdout).toMatchFileSnapshot("output.txt");
});
