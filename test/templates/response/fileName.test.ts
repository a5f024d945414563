import { createConfluence } from "confluence-fetch";
import { expect, it } from "vitest";
import { anonymous } from "../../../generated/src/credentials/anonymous.js";
import { safeFileName } from "../../../generated/src/response/safeFileName.js";
import { observedFetch } from "../../support/observedFetch.js";

/** Reads both names of a download with a Content-Disposition header, if there is one. */
async function namesOf(disposition?: string): Promise<readonly (string | undefined)[]> {
  const headers: Record<string, string> =
    disposition === undefined ? {} : { "content-disposition": disposition };
  const { fetch } = observedFetch(() => new Response("", { headers }));
  const { v1 } = createConfluence({ site: "acme", auth: anonymous(), fetch });
  const { fileName, rawFileName } = await v1.downloadAttatchment({ id: 1, attachmentId: "att2" });
  return [fileName, rawFileName];
}

/** The cases of http://test.greenbytes.de/tech/tc2231/, by their names there; a malformed header has no name. */
const CASES: Readonly<Record<string, readonly [disposition: string, name: string | undefined]>> = {
  inlonly: ["inline", undefined],
  inlonlyquoted: ['"inline"', undefined],
  inlwithasciifilename: ['inline; filename="foo.html"', "foo.html"],
  inlwithfnattach: ['inline; filename="Not an attachment!"', "Not an attachment!"],
  attonly: ["attachment", undefined],
  attonlyquoted: ['"attachment"', undefined],
  attonlyucase: ["ATTACHMENT", undefined],
  attwithasciifilename: ['attachment; filename="foo.html"', "foo.html"],
  attwithasciifilename25: ['attachment; filename="0000000000111111111122222"', "0000000000111111111122222"],
  attwithasciifnescapedchar: ['attachment; filename="f\\oo.html"', "foo.html"],
  attwithasciifnescapedquote: ['attachment; filename="\\"quoting\\" tested.html"', '"quoting" tested.html'],
  attwithquotedsemicolon: ['attachment; filename="Here\'s a semicolon;.html"', "Here's a semicolon;.html"],
  attwithfilenameandextparam: ['attachment; foo="bar"; filename="foo.html"', "foo.html"],
  attwithfilenameandextparamescaped: ['attachment; foo="\\"\\\\";filename="foo.html"', "foo.html"],
  attwithasciifilenameucase: ['attachment; FILENAME="foo.html"', "foo.html"],
  attwithasciifilenamenq: ["attachment; filename=foo.html", "foo.html"],
  attwithtokfncommanq: ["attachment; filename=foo,bar.html", undefined],
  // Empty parameters have been allowed since (RFC 9110, 5.6.6).
  attwithasciifilenamenqs: ["attachment; filename=foo.html ;", "foo.html"],
  attemptyparam: ["attachment; ;filename=foo", "foo"],
  attwithasciifilenamenqws: ["attachment; filename=foo bar.html", undefined],
  attwithfntokensq: ["attachment; filename='foo.bar'", "'foo.bar'"],
  attwithisofnplain: ['attachment; filename="foo-ä.html"', "foo-ä.html"],
  attwithutf8fnplain: ['attachment; filename="foo-Ã¤.html"', "foo-Ã¤.html"],
  attwithfnrawpctenca: ['attachment; filename="foo-%41.html"', "foo-%41.html"],
  attwithfnusingpct: ['attachment; filename="50%.html"', "50%.html"],
  attwithfnrawpctencaq: ['attachment; filename="foo-%\\41.html"', "foo-%41.html"],
  attwithnamepct: ['attachment; name="foo-%41.html"', undefined],
  attwithfilenamepctandiso: ['attachment; filename="ä-%41.html"', "ä-%41.html"],
  attwithfnrawpctenclong: ['attachment; filename="foo-%c3%a4-%e2%82%ac.html"', "foo-%c3%a4-%e2%82%ac.html"],
  attwithasciifilenamews1: ['attachment; filename ="foo.html"', "foo.html"],
  attwith2filenames: ['attachment; filename="foo.html"; filename="bar.html"', undefined],
  attfnbrokentoken: ["attachment; filename=foo[1](2).html", undefined],
  attfnbrokentokeniso: ["attachment; filename=foo-ä.html", undefined],
  attfnbrokentokenutf: ["attachment; filename=foo-Ã¤.html", undefined],
  attmissingdisposition: ["filename=foo.html", undefined],
  attmissingdisposition2: ["x=y; filename=foo.html", undefined],
  attmissingdisposition3: ['"foo; filename=bar;baz"; filename=qux', undefined],
  attmissingdisposition4: ["filename=foo.html, filename=bar.html", undefined],
  emptydisposition: ["; filename=foo.html", undefined],
  doublecolon: [": inline; attachment; filename=foo.html", undefined],
  attandinline: ["inline; attachment; filename=foo.html", undefined],
  attandinline2: ["attachment; inline; filename=foo.html", undefined],
  attbrokenquotedfn: ['attachment; filename="foo.html".txt', undefined],
  attbrokenquotedfn2: ['attachment; filename="bar', undefined],
  attbrokenquotedfn3: ['attachment; filename=foo"bar;baz"qux', undefined],
  attmultinstances: ["attachment; filename=foo.html, attachment; filename=bar.html", undefined],
  attmissingdelim: ["attachment; foo=foo filename=bar", undefined],
  attmissingdelim2: ["attachment; filename=bar foo=foo", undefined],
  attmissingdelim3: ["attachment filename=bar", undefined],
  attreversed: ["filename=foo.html; attachment", undefined],
  attconfusedparam: ["attachment; xfilename=foo.html", undefined],
  attabspath: ['attachment; filename="/foo.html"', "/foo.html"],
  attabspathwin: ['attachment; filename="\\\\foo.html"', "\\foo.html"],
  attcdate: ['attachment; creation-date="Wed, 12 Feb 1997 16:29:51 -0500"', undefined],
  dispext: ["foobar", undefined],
  dispextbadfn: ['attachment; example="filename=example.txt"', undefined],
  attwithisofn2231iso: ["attachment; filename*=iso-8859-1''foo-%E4.html", "foo-ä.html"],
  attwithfn2231utf8: ["attachment; filename*=UTF-8''foo-%c3%a4-%e2%82%ac.html", "foo-ä-€.html"],
  attwithfn2231noc: ["attachment; filename*=''foo-%c3%a4-%e2%82%ac.html", undefined],
  attwithfn2231utf8comp: ["attachment; filename*=UTF-8''foo-a%cc%88.html", "foo-a\u0308.html"],
  "attwithfn2231utf8-bad": ["attachment; filename*=iso-8859-1''foo-%c3%a4-%e2%82%ac.html", undefined],
  "attwithfn2231iso-bad": ["attachment; filename*=utf-8''foo-%E4.html", undefined],
  attwithfn2231ws1: ["attachment; filename *=UTF-8''foo-%c3%a4.html", undefined],
  attwithfn2231ws2: ["attachment; filename*= UTF-8''foo-%c3%a4.html", "foo-ä.html"],
  attwithfn2231ws3: ["attachment; filename* =UTF-8''foo-%c3%a4.html", "foo-ä.html"],
  attwithfn2231quot: ["attachment; filename*=\"UTF-8''foo-%c3%a4.html\"", undefined],
  attwithfn2231quot2: ['attachment; filename*="foo%20bar.html"', undefined],
  attwithfn2231singleqmissing: ["attachment; filename*=UTF-8'foo-%c3%a4.html", undefined],
  attwithfn2231nbadpct1: ["attachment; filename*=UTF-8''foo%", undefined],
  attwithfn2231nbadpct2: ["attachment; filename*=UTF-8''f%oo.html", undefined],
  attwithfn2231dpct: ["attachment; filename*=UTF-8''A-%2541.html", "A-%41.html"],
  attwithfn2231abspathdisguised: ["attachment; filename*=UTF-8''%5cfoo.html", "\\foo.html"],
  attfncont: ['attachment; filename*0="foo."; filename*1="html"', undefined],
  attfncontenc: ["attachment; filename*0*=UTF-8''foo-%c3%a4; filename*1=\".html\"", undefined],
  attfnboth: ["attachment; filename=\"foo-ae.html\"; filename*=UTF-8''foo-%c3%a4.html", "foo-ä.html"],
  attfnboth2: ["attachment; filename*=UTF-8''foo-%c3%a4.html; filename=\"foo-ae.html\"", "foo-ä.html"],
  attfnboth3: [
    "attachment; filename*0*=ISO-8859-15''euro-sign%3d%a4; filename*=ISO-8859-1''currency-sign%3d%a4",
    "currency-sign=¤",
  ],
  attnewandfn: ['attachment; foobar=x; filename="foo.html"', "foo.html"],
  attrfc2047token: ["attachment; filename==?ISO-8859-1?Q?foo-=E4.html?=", undefined],
  attrfc2047quoted: ['attachment; filename="=?ISO-8859-1?Q?foo-=E4.html?="', "=?ISO-8859-1?Q?foo-=E4.html?="],
};

it.each(Object.entries(CASES))("the name of %s is read as RFC 6266 says", async (_, [disposition, name]) => {
  expect((await namesOf(disposition))[1]).toBe(name);
});

it.each([
  ["a language tag", "attachment; filename*=UTF-8'en-GB'%e2%82%ac%20rates", "€ rates"],
  ["an example of RFC 8187", "x; filename*=iso-8859-1'en'%A3%20rates", "£ rates"],
  ["an example of RFC 6266", 'INLINE; FILENAME= "an example.html"', "an example.html"],
  ["a malformed extended name beside a plain one", "x; filename*=UTF-8''%E4; filename=plain", "plain"],
  ["an unknown character set beside a plain name", "x; filename*=koi8-r''%C1; filename=plain", "plain"],
  ["two extended names", "x; filename*=UTF-8''a; FILENAME*=UTF-8''b; filename=plain", undefined],
  ["two other parameters of one name", "x; filename=a; y=1; Y=2", undefined],
  ["what encodeURIComponent leaves", "x; filename*=UTF-8''it's%20(1)!*~.pdf", "it's (1)!*~.pdf"],
  ["spaces and tabs around everything", ' x \t ; \t filename \t = \t "a" \t ; ', "a"],
  ["no value", "x; filename=", undefined],
  ["a type that is no word", '"; filename=a', undefined],
  ["two empty parameters", "x;;; filename=a", "a"],
  ["a type of one character", "x", undefined],
  ["a quote at the end of a value without one at its start", "x; filename=it's", "it's"],
  ["iso-8859-1 in capitals, with a u in the name", "x; filename*=ISO-8859-1''u%FC", "uü"],
  ["no header", undefined, undefined],
  ["an empty name", 'x; filename=""', ""],
])("of %s, the name is read", async (_, disposition, name) => {
  expect((await namesOf(disposition))[1]).toBe(name);
});

it.each([
  ["../../x", "x"],
  ["..\\..\\x", "x"],
  ["/etc/passwd", "passwd"],
  ["C:\\Windows\\x.dll", "x.dll"],
  ["C:x.dll", "C_x.dll"],
  ["x.txt:hidden", "x.txt_hidden"],
  ["a/b/", "b"],
  [".", undefined],
  ["..", undefined],
  ["a/..", undefined],
  ["/", undefined],
  ["...", undefined],
  [" . . ", undefined],
  [".\0.", undefined],
  ["\0", undefined],
  ["a\0.txt\r\n", "a.txt"],
  ["\u007fa\u0085\u009f", "a"],
  ["invoice\u202efdp.exe", "invoicefdp.exe"],
  ["\u2066a\u2069\u200e\u200f\u061cb", "ab"],
  ["a\u2028b\u2029", "ab"],
  ["\ud800a\udc00😀", "a😀"],
  ['<a>"b"|c?*', "_a__b__c__"],
  ["a.txt. . .", "a.txt"],
  ["  a b  ", "a b"],
  [".gitignore", ".gitignore"],
  ["NUL", "_NUL"],
  ["con.txt", "_con.txt"],
  ["Aux .tar.gz", "_Aux .tar.gz"],
  ["lpt1", "_lpt1"],
  ["COM¹.log", "_COM¹.log"],
  ["CONIN$", "_CONIN$"],
  ["nul. ", "_nul"],
  ["console.txt", "console.txt"],
  ["com10", "com10"],
  ["Übersicht — 文 😀.pdf", "Übersicht — 文 😀.pdf"],
])("the name %j is made safe: %j", (raw, safe) => {
  expect(safeFileName(raw)).toBe(safe);
});

it.each([
  ["a".repeat(255), "a".repeat(255)],
  [`${"a".repeat(250)} .pdf`, `${"a".repeat(250)} .pdf`],
  ["a".repeat(256), "a".repeat(255)],
  [`${"a".repeat(300)}.pdf`, `${"a".repeat(251)}.pdf`],
  [`${"ü".repeat(200)}.pdf`, `${"ü".repeat(125)}.pdf`],
  [`${"😀".repeat(100)}.pdf`, `${"😀".repeat(62)}.pdf`],
  [`${"a".repeat(300)}.pdf.b`, `${"a".repeat(253)}.b`],
  [`${"a".repeat(245)} . .pdfpdfpdf`, `${"a".repeat(245)}.pdfpdfpdf`],
  [`a.${"b".repeat(300)}`, `a.${"b".repeat(253)}`],
  [`${"a".repeat(250)}. . . .${"b".repeat(300)}`, "a".repeat(250)],
  [`nul${" ".repeat(300)}x`, "_nul"],
  [`nul.${"a".repeat(251)}`, `_nul.${"a".repeat(250)}`],
])("a long name is shortened to 255 bytes before its extension (%#)", (raw, safe) => {
  expect(safeFileName(raw)).toBe(safe);
});

it("a download has the safe name and what the server sent", async () => {
  expect(await namesOf('attachment; filename="../../x"')).toEqual(["x", "../../x"]);
  expect(await namesOf("attachment; filename*=UTF-8''..%2f..%2fx%00")).toEqual(["x", "../../x\0"]);
  expect(await namesOf('attachment; filename=".."')).toEqual([undefined, ".."]);
  expect(await namesOf('attachment; filename=""')).toEqual([undefined, ""]);
  expect(await namesOf()).toEqual([undefined, undefined]);
});
