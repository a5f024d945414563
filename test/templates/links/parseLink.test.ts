import { type Link, parseLink } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { links, noLinks } from "./links.js";

const SITE = "https://acme.atlassian.net";

describe("parseLink", () => {
  it.each(links)("reads %s", (link, expected) => {
    const { site = SITE, ...parts } = expected;
    const url = link.startsWith("/") ? `${SITE}/wiki${link}` : link;
    expect(parseLink(url)).toStrictEqual({ site, ...parts } as Link);
  });

  it("reads more than 60 forms, each once", () => {
    console.log(`parseLink: ${links.length} links, ${noLinks.length} that are none`);
    expect(links.length).toBeGreaterThanOrEqual(60);
    expect(new Set(links.map(([link]) => link)).size).toBe(links.length);
  });

  it("returns undefined for what is no such link", () => {
    expect(noLinks.filter((link) => parseLink(link as string) !== undefined)).toEqual([]);
  });

  it("reads a URL object, and a text with spaces around it", () => {
    const expected = { kind: "page", site: SITE, spaceKey: "DOC", id: "7" };
    const url = `${SITE}/wiki/spaces/DOC/pages/7`;
    expect([parseLink(new URL(url)), parseLink(` ${url}\n`)]).toStrictEqual([expected, expected]);
  });

  it("reads a link in no time, however long it is", () => {
    const start = performance.now();
    for (const part of ["/", "a", "%", "%41", "7/", "?preview=/", "blog/2024/01/"])
      parseLink(`${SITE}/wiki/spaces/DOC/pages/${part.repeat(9_900 / part.length)}`);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
