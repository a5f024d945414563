import type { Link } from "confluence-fetch";

type Expected = Omit<Link, "site"> & { readonly site?: string };

const page = { kind: "page", spaceKey: "DOC", id: "7" } as const;
const post = { kind: "blogpost", spaceKey: "DOC", id: "8" } as const;
const space = { kind: "space", spaceKey: "DOC" } as const;
const titled = { ...page, title: "Über uns" } as const;
const onPage = { kind: "page", id: "7" } as const;

/** Links, below `https://acme.atlassian.net/wiki` if they start with a slash, and what each leads to. */
export const links: readonly (readonly [string, Expected])[] = [
  // Pages.
  ["/spaces/DOC/pages/7", page],
  ["/spaces/DOC/pages/7/", page],
  ["/spaces/DOC/pages/7/%C3%9Cber+uns", titled],
  ["/spaces/DOC/pages/7/%C3%9Cber%20uns", titled],
  ["/spaces/DOC/pages/7/Über+uns/", titled],
  ["/spaces/DOC/pages/7/C%2B%2B+and+A%2FB", { ...page, title: "C++ and A/B" }],
  ["/spaces/DOC/pages/7/100%25+%26+more%3F", { ...page, title: "100% & more?" }],
  ["/spaces/DOC/pages/7/100%+done", { ...page, title: "100%+done" }],
  ["/spaces/DOC/pages/7/A/B", { ...page, title: "A/B" }],
  ["/spaces/DOC/pages/7/%F0%9F%98%80", { ...page, title: "😀" }],
  ["/spaces/DOC/pages/7/Home?atlOrigin=eyJpIjoiNjUifQ", { ...page, title: "Home" }],
  ["/spaces/DOC/pages/7/Home?src=search&pageVersion=3", { ...page, title: "Home" }],
  ["/spaces/doc2/pages/3298000900/Home", { ...page, spaceKey: "doc2", id: "3298000900", title: "Home" }],
  ["/spaces/DOC/pages/9223372036854775807", { ...page, id: "9223372036854775807" }],
  ["/spaces/DOC/pages/7/Home#Set-up", { ...page, title: "Home", anchor: "Set-up" }],
  ["/spaces/DOC/pages/7#%C3%9Cber-A+B", { ...page, anchor: "Über-A+B" }],
  [
    "/spaces/DOC/pages/7/Home#Create-New-(Add/Edit)",
    { ...page, title: "Home", anchor: "Create-New-(Add/Edit)" },
  ],
  // Personal spaces.
  ["/spaces/~mia/pages/7/Notes", { ...page, spaceKey: "~mia", title: "Notes" }],
  ["/spaces/~michael.bodkin/pages/7", { ...page, spaceKey: "~michael.bodkin" }],
  ["/spaces/%7E712020c4a8435f/pages/7", { ...page, spaceKey: "~712020c4a8435f" }],
  ["/spaces/~628e8c561a437e007042ec14/overview", { kind: "space", spaceKey: "~628e8c561a437e007042ec14" }],
  ["/spaces/~854136102", { kind: "space", spaceKey: "~854136102" }],
  ["/display/~mia", { kind: "space", spaceKey: "~mia" }],
  ["/display/~mia/Notes", { kind: "page", spaceKey: "~mia", title: "Notes" }],
  // Spaces.
  ["/spaces/DOC", space],
  ["/spaces/DOC/overview", space],
  ["/spaces/DOC/overview?homepageId=7", space],
  ["/spaces/DOC/overview#Links", { ...space, anchor: "Links" }],
  ["/spaces/DOC/pages", space],
  ["/spaces/DOC/blog", space],
  ["/spaces/viewspace.action?key=DOC", space],
  ["/display/DOC", space],
  ["/display/DOC/", space],
  // Blog posts.
  ["/spaces/DOC/blog/8", post],
  ["/spaces/DOC/blog/2024/01/15/8/News", { ...post, title: "News" }],
  ["/spaces/DOC/blog/2024/01/15/8", post],
  ["/spaces/DOC/blog/2024/01/15/8/2024+in+numbers", { ...post, title: "2024 in numbers" }],
  ["/display/DOC/2024/01/15/News", { kind: "blogpost", spaceKey: "DOC", title: "News" }],
  // The rest of the tree.
  ["/spaces/DOC/folder/9", { kind: "folder", spaceKey: "DOC", id: "9" }],
  ["/spaces/DOC/folder/9?atlOrigin=x", { kind: "folder", spaceKey: "DOC", id: "9" }],
  ["/spaces/DOC/whiteboard/9", { kind: "whiteboard", spaceKey: "DOC", id: "9" }],
  ["/spaces/DOC/whiteboard/9/Plan+B", { kind: "whiteboard", spaceKey: "DOC", id: "9", title: "Plan B" }],
  ["/spaces/DOC/whiteboard/edit/9", { kind: "whiteboard", spaceKey: "DOC", id: "9" }],
  ["/spaces/DOC/database/9?entryId=4", { kind: "database", spaceKey: "DOC", id: "9" }],
  ["/spaces/DOC/embed/9", { kind: "embed", spaceKey: "DOC", id: "9" }],
  ["/spaces/DOC/custom-content/9", { kind: "custom-content", spaceKey: "DOC", id: "9" }],
  // Editors, live docs and drafts.
  ["/spaces/DOC/pages/edit-v2/7", page],
  ["/spaces/DOC/pages/edit/7", page],
  ["/spaces/DOC/pages/edit-v2/7?draftShareId=ff495fc7-0a49-47a5", page],
  ["/spaces/DOC/pages/edit-v2/7#List-Item", { ...page, anchor: "List-Item" }],
  ["/spaces/DOC/blog/edit-v2/8", post],
  ["/pages/editpage.action?pageId=7", onPage],
  ["/pages/resumedraft.action?draftId=7", { kind: "content", id: "7" }],
  [
    "/pages/resumedraft.action?draftId=4745888772&draftShareId=ff495fc7",
    { kind: "content", id: "4745888772" },
  ],
  ["/pages/resumedraft.action?pageId=7", onPage],
  // Short links.
  ["/x/LoB1", { kind: "content", id: "7700526" }],
  ["/x/MrJBE", { kind: "content", id: "272740914" }],
  ["/x/AQ", { kind: "content", id: "1" }],
  ["/x/AQAAAAAA", { kind: "content", id: "1" }],
  ["/x/-_8", { kind: "content", id: "61439" }],
  ["/x/_w8", { kind: "content", id: "4091" }],
  ["/x/LoB1?atlOrigin=x#Set-up", { kind: "content", id: "7700526", anchor: "Set-up" }],
  ["/x/---------38", { kind: "content", id: "9223372036854775807" }],
  ["/pages/tinyurl.action?urlIdentifier=LoB1", { kind: "content", id: "7700526" }],
  // Older forms.
  ["/display/DOC/%C3%9Cber+uns", { kind: "page", spaceKey: "DOC", title: "Über uns" }],
  ["/display/DOC/Device+-+States", { kind: "page", spaceKey: "DOC", title: "Device - States" }],
  [
    "/display/DOC/C%2B%2B?src=search#C-Set-up",
    { kind: "page", spaceKey: "DOC", title: "C++", anchor: "C-Set-up" },
  ],
  ["/pages/viewpage.action?pageId=7", onPage],
  ["/pages/viewpage.action?pageId=7&src=contextnavpagetreemode", onPage],
  [
    "/pages/viewpage.action?spaceKey=DOC&title=%C3%9Cber+uns",
    { kind: "page", spaceKey: "DOC", title: "Über uns" },
  ],
  ["/spaces/viewpage.action?pageId=7", onPage],
  ["/pages/viewpreviousversions.action?pageId=7", onPage],
  ["/pages/viewinfo.action?pageId=7", onPage],
  ["/spaces/flyingpdf/pdfpageexport.action?pageId=7", onPage],
  // Comments.
  [
    "/spaces/DOC/pages/7/Home?focusedCommentId=5",
    { kind: "comment", id: "5", spaceKey: "DOC", container: { ...onPage, title: "Home" } },
  ],
  [
    "/spaces/DOC/pages/7?focusedCommentId=5#comment-5",
    { kind: "comment", id: "5", spaceKey: "DOC", container: onPage, anchor: "comment-5" },
  ],
  [
    "/spaces/DOC/blog/2024/01/15/8/News?focusedCommentId=5",
    { kind: "comment", id: "5", spaceKey: "DOC", container: { kind: "blogpost", id: "8", title: "News" } },
  ],
  ["/pages/viewpage.action?pageId=7&focusedCommentId=5", { kind: "comment", id: "5", container: onPage }],
  [
    "/display/DOC/Home?focusedCommentId=5",
    { kind: "comment", id: "5", spaceKey: "DOC", container: { kind: "page", title: "Home" } },
  ],
  [
    "/spaces/DOC/overview?homepageId=7&focusedCommentId=5",
    { kind: "comment", id: "5", spaceKey: "DOC", container: onPage },
  ],
  [
    "/spaces/DOC/whiteboard/9?focusedCommentId=5",
    { kind: "comment", id: "5", spaceKey: "DOC", container: { kind: "whiteboard", id: "9" } },
  ],
  // Attachments.
  [
    "/spaces/DOC/pages/7/Home?preview=%2F7%2F12%2Fa%20b.png",
    {
      kind: "attachment",
      id: "att12",
      spaceKey: "DOC",
      title: "a b.png",
      container: { ...onPage, title: "Home" },
    },
  ],
  [
    "/spaces/DOC/pages/7/Home?preview=/7/12/a+%2B+b.png",
    {
      kind: "attachment",
      id: "att12",
      spaceKey: "DOC",
      title: "a + b.png",
      container: { ...onPage, title: "Home" },
    },
  ],
  [
    "/spaces/DOC/pages/7/Home?preview=/6/12/a.png",
    {
      kind: "attachment",
      id: "att12",
      spaceKey: "DOC",
      title: "a.png",
      container: { kind: "content", id: "6" },
    },
  ],
  [
    "/spaces/DOC/overview?preview=/7/12/a.png",
    { kind: "attachment", id: "att12", spaceKey: "DOC", title: "a.png", container: onPage },
  ],
  [
    "/display/DOC/Home?preview=/7/12/a.png",
    {
      kind: "attachment",
      id: "att12",
      spaceKey: "DOC",
      title: "a.png",
      container: { ...onPage, title: "Home" },
    },
  ],
  [
    "/pages/viewpageattachments.action?pageId=7&preview=%2F7%2F12%2Fa.png",
    { kind: "attachment", id: "att12", title: "a.png", container: onPage },
  ],
  ["/pages/viewpageattachments.action?pageId=7", onPage],
  [
    "/download/attachments/7/a%20b.png?version=1&modificationDate=1640&api=v2",
    { kind: "attachment", title: "a b.png", container: { kind: "content", id: "7" } },
  ],
  [
    "/download/attachments/7/%C3%9Cbersicht.pdf",
    { kind: "attachment", title: "Übersicht.pdf", container: { kind: "content", id: "7" } },
  ],
  [
    "/download/thumbnails/7/a.png?width=510",
    { kind: "attachment", title: "a.png", container: { kind: "content", id: "7" } },
  ],
  [
    "/rest/api/content/7/child/attachment/att12/download?version=1",
    { kind: "attachment", id: "att12", container: { kind: "content", id: "7" } },
  ],
  // People.
  [
    "/people/557058:f6688130-fee2-4c0a-a611-b8623f0d7f57?ref=confluence",
    { kind: "user", id: "557058:f6688130-fee2-4c0a-a611-b8623f0d7f57" },
  ],
  ["/people/712020%3Aa8f84630-b701", { kind: "user", id: "712020:a8f84630-b701" }],
  ["/people/5f64a069a1048d0069073500", { kind: "user", id: "5f64a069a1048d0069073500" }],
  // Other addresses of sites.
  ["https://docs.acme.com/wiki/spaces/DOC/pages/7", { ...page, site: "https://docs.acme.com" }],
  [
    "https://help.internal.acme.co.uk/wiki/x/LoB1",
    { kind: "content", id: "7700526", site: "https://help.internal.acme.co.uk" },
  ],
  ["https://ACME.Atlassian.NET:443/wiki/spaces/DOC/pages/7", page],
  ["https://acme.atlassian.net./wiki/spaces/DOC/pages/7", page],
  ["https://acme.jira.com/wiki/display/DOC", { ...space, site: "https://acme.jira.com" }],
  [
    "https://acme.atlassian-us-gov-mod.net/wiki/spaces/DOC",
    { ...space, site: "https://acme.atlassian-us-gov-mod.net" },
  ],
  ["http://127.0.0.1:8090/wiki/spaces/DOC/pages/7", { ...page, site: "http://127.0.0.1:8090" }],
  ["https://acme.atlassian.net/wiki/../wiki/spaces/DOC/pages/7", page],
];

/** What is no link to what a site of Confluence contains. */
export const noLinks: readonly unknown[] = [
  ...["", " ", "acme", "DOC", "123", "acme.atlassian.net/wiki/spaces/DOC", "/wiki/spaces/DOC/pages/7"],
  ...[undefined, null, 7, 7n, {}, [], ["https://acme.atlassian.net/wiki/spaces/DOC"], Symbol("link")],
  {
    href: "https://acme.atlassian.net/wiki/spaces/DOC",
    toString: () => "https://acme.atlassian.net/wiki/x/AQ",
  },
  // Hostile.
  "javascript:alert(1)//acme.atlassian.net/wiki/spaces/DOC/pages/7",
  "data:text/html,https://acme.atlassian.net/wiki/spaces/DOC/pages/7",
  "file:///wiki/spaces/DOC/pages/7",
  "ftp://acme.atlassian.net/wiki/spaces/DOC/pages/7",
  "http://acme.atlassian.net/wiki/spaces/DOC/pages/7",
  "https://me:secret@acme.atlassian.net/wiki/spaces/DOC/pages/7",
  "https://acme.atlassian.net@evil.example/wiki/spaces/DOC/pages/7",
  "https://:@acme.atlassian.net/wiki/spaces/DOC/pages/7",
  "https:acme.atlassian.net/wiki/spaces/DOC/pages/7",
  "https://acme/wiki/spaces/DOC/pages/7",
  "https://[::2/wiki/spaces/DOC/pages/7",
  "https://acme.atlassian.net/wiki/spaces/DOC/pa\nges/7",
  "https://acme.atlassian.net/wiki/spaces/DOC/pages/7 javascript:alert(1)",
  `https://acme.atlassian.net/wiki/spaces/DOC/pages/7/${"a".repeat(10_000)}`,
  `https://acme.atlassian.net/wiki/spaces/DOC/pages/${"7".repeat(20)}`,
  "https://acme.atlassian.net/wiki/../spaces/DOC/pages/7",
  "https://acme.atlassian.net/wiki/%2e%2e/spaces/DOC/pages/7",
  // Of other products, other programs, and of nothing in particular.
  "https://acme.atlassian.net/browse/DOC-7",
  "https://acme.atlassian.net/jira/people/5f64a069a1048d0069073500",
  "https://acme.atlassian.net/wiki",
  "https://acme.atlassian.net/wiki/",
  "https://acme.atlassian.net/wiki/home",
  "https://acme.atlassian.net/wiki/search?text=spaces",
  "https://acme.atlassian.net/wiki/people",
  "https://acme.atlassian.net/wiki/people/search",
  "https://acme.atlassian.net/wiki/spaces",
  "https://acme.atlassian.net/wiki/spaces/DOC/pages/seven",
  "https://acme.atlassian.net/wiki/spaces/DOC/blog/2024/01/15",
  "https://acme.atlassian.net/wiki/spaces/DOC/settings/general/look",
  "https://acme.atlassian.net/wiki/display/DOC/2024/01/15",
  "https://acme.atlassian.net/wiki/x/",
  "https://acme.atlassian.net/wiki/x/A",
  "https://acme.atlassian.net/wiki/x/Lo!1",
  "https://acme.atlassian.net/wiki/x/LoB1LoB1LoB1",
  "https://acme.atlassian.net/wiki/x/-----------",
  "https://acme.atlassian.net/wiki/pages/viewpage.action",
  "https://acme.atlassian.net/wiki/pages/viewpage.action?pageId=seven",
  "https://acme.atlassian.net/l/cp/tGxY1234",
  "https://api.atlassian.com/ex/confluence/0f3b-1/wiki/spaces/DOC/pages/7",
  "https://api.atlassian.com/wiki/spaces/DOC/pages/7",
  "https://huggingface.co/spaces/acme/demo",
];
