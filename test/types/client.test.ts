import {
  type ArgsOf,
  apiToken,
  type Call,
  type Confluence,
  createConfluence,
  type Download,
  type ItemOf,
  type PagedCall,
  type ResultOf,
} from "confluence-fetch";
import { describe, expect, expectTypeOf, it } from "vitest";
import type {
  BodySingle,
  ContentStatus,
  CreatePageBody,
  GetPagesArgs,
  GetPagesResult,
  PageBulk,
  PageSingle,
} from "../../generated/src/v2/schema.js";
import { openProgram } from "./openProgram.js";

/** A client that is never called: the compiler is what these tests run. */
declare const confluence: Confluence;

/** Holds code that is only type-checked. */
function compiles(_code: () => unknown): void {}

describe("the types of the methods", () => {
  it("know the arguments and the result of an operation", () => {
    compiles(async () => {
      const page = await confluence.v2.getPageById({ id: 123, "body-format": "storage" });
      expectTypeOf(page).toExtend<PageSingle>();
      expectTypeOf(page.title).toEqualTypeOf<string>();
      expectTypeOf(confluence.v2.getPages()).toEqualTypeOf<PagedCall<GetPagesResult, PageBulk>>();
    });
  });

  it("take an id as the API returns it, and as a number", () => {
    compiles(async () => {
      const { results = [] } = await confluence.v2.getPages({ "space-id": [42, "43"], limit: 250 });
      for (const { id = "" } of results) await confluence.v2.getPageById({ id });
      await confluence.v1.getContentState({ id: 5 });
    });
  });

  it("take undefined for what is left out, and lists that cannot be changed", () => {
    compiles(() => confluence.v2.getPages({ cursor: undefined, status: ["current", "archived"] as const }));
  });

  it("take undefined in a body for what is left out, at any depth, and promise it in nothing that only answers have", () => {
    compiles(async () => {
      const body = { wiki: undefined, storage: { representation: "storage", value: "<p/>" } } as const;
      const version = { number: 2, message: undefined };
      const page = { id: "1", status: "current", title: "T", parentId: undefined, body, version } as const;
      const { body: answer } = await confluence.v2.updatePage({ id: 1, body: page });
      expectTypeOf<{ storage: undefined }>().not.toExtend<NonNullable<typeof answer>>();
      const role = {
        roleId: undefined,
        principal: { principalType: "USER", principalId: undefined },
      } as const;
      await confluence.v2.setSpaceRoleAssignments({ id: 1, body: [role] });
      // @ts-expect-error: what is required is no less
      await confluence.v2.createPage({ body: { spaceId: undefined } });
    });
  });

  it("refuse a call without its required argument", () => {
    compiles(() => {
      // @ts-expect-error: the page is not named
      confluence.v2.getPageById();
      // @ts-expect-error: the page is not named
      confluence.v2.getPageById({ version: 3 });
      // @ts-expect-error: the body is missing
      confluence.v2.createPage({});
    });
  });

  it("refuse a misspelt parameter and a value that it cannot have", () => {
    compiles(() => {
      // @ts-expect-error: the parameter is called body-format
      confluence.v2.getPageById({ id: 1, bodyFormat: "storage" });
      // @ts-expect-error: there is no such format
      confluence.v2.getPageById({ id: 1, "body-format": "markdown" });
      // @ts-expect-error: there is no such operation
      confluence.v2.getPageByID({ id: 1 });
    });
  });

  it("say where a field of the body goes that is passed beside it", () => {
    const call = "export const call = ({ v2 }: Confluence) => v2";
    const { errors } = openProgram(
      `import type { Confluence } from "confluence-fetch";\n${call}.createPage({ spaceId: "1", title: "T" });`,
    );
    expect(errors).toEqual([
      "2: Object literal may only specify known properties, and 'spaceId' does not exist in type 'CreatePageArgs & { body: CreatePageBody; }'.",
    ]);
  });

  it("refuse a wrong body", () => {
    compiles(() => {
      // @ts-expect-error: the space's id is missing
      confluence.v2.createPage({ body: { title: "New" } });
      // @ts-expect-error: the field is called spaceId
      confluence.v2.createPage({ body: { spaceID: "1" } });
      // @ts-expect-error: a file is not text
      confluence.v1.createAttachment({ id: 1, body: { file: "bytes", minorEdit: true } });
    });
  });

  it("take files in the ways that the API means", () => {
    compiles(() => {
      confluence.v1.createAttachment({
        id: 1,
        body: { file: new Blob(["x"]), minorEdit: true, comment: "first" },
      });
      confluence.v1.createAttachment({ id: 1, body: { file: [new File(["x"], "a.txt")], minorEdit: false } });
    });
  });

  it("give nothing, or a file, where that is what the operation gives", () => {
    expectTypeOf<ReturnType<typeof confluence.v2.deletePage>>().toEqualTypeOf<Call<void>>();
    expectTypeOf<ReturnType<typeof confluence.v1.downloadAttatchment>>().toEqualTypeOf<Call<Download>>();
    expectTypeOf<ReturnType<typeof confluence.v1.exportAuditRecords>>().toEqualTypeOf<Call<Download>>();
  });

  it("keep v1 and v2 apart where they use one name for two things", () => {
    expectTypeOf<typeof confluence.v1.getTasks>().not.toEqualTypeOf<typeof confluence.v2.getTasks>();
  });

  it("give the response with the data on request", () => {
    compiles(async () => {
      const { data, response } = await confluence.v2.getPageById({ id: 1 }).withResponse();
      expectTypeOf(data).toExtend<PageSingle>();
      expectTypeOf(response).toEqualTypeOf<Response>();
    });
  });
});

describe("the types of the openapi-fetch client", () => {
  it("know the prefixed paths of both APIs", () => {
    compiles(async () => {
      const { data } = await confluence.client.GET("/wiki/api/v2/pages/{id}", {
        params: { path: { id: "1" } },
      });
      expectTypeOf(data?.title).toEqualTypeOf<string | undefined>();
      await confluence.client.GET("/wiki/rest/api/search", { params: { query: { cql: "type = page" } } });
    });
  });

  it("refuse a path without its prefix, a wrong parameter and a wrong body", () => {
    compiles(() => {
      // @ts-expect-error: the prefix is missing
      confluence.client.GET("/pages/{id}", { params: { path: { id: 1 } } });
      // @ts-expect-error: the page is not named
      confluence.client.GET("/wiki/api/v2/pages/{id}");
      // @ts-expect-error: the body is wrong
      confluence.client.POST("/wiki/api/v2/pages", { body: { titel: "typo" } });
    });
  });
});

describe("the types by name", () => {
  it("are those of the methods", () => {
    expectTypeOf<ArgsOf<"v2.getPages">>().toEqualTypeOf<GetPagesArgs>();
    expectTypeOf<ResultOf<"v2.getPages">>().toEqualTypeOf<GetPagesResult>();
    expectTypeOf<ItemOf<"v2.getPages">>().toEqualTypeOf<PageBulk>();
    expectTypeOf<ResultOf<"v2.deletePage">>().toEqualTypeOf<void>();
    expectTypeOf<ArgsOf<"v1.createSpace">>().not.toEqualTypeOf<ArgsOf<"v2.createSpace">>();
    // @ts-expect-error: there is no such operation
    expectTypeOf<ArgsOf<"v2.getContent">>().toBeNever();
  });

  it("have enums that are open in responses and closed in requests", () => {
    expectTypeOf<PageSingle["status"]>().toEqualTypeOf<ContentStatus | (string & {})>();
    expectTypeOf<"surprise">().toExtend<PageSingle["status"]>();
    expectTypeOf<"surprise">().not.toExtend<CreatePageBody["status"]>();
  });

  it("have what recorded responses contain, and the documents do not tell", () => {
    expectTypeOf<null>().toExtend<ResultOf<"v2.updatePageTitle">["body"]>();
    expectTypeOf<ResultOf<"v2.updatePageTitle">["body"]>().toExtend<BodySingle | null | undefined>();
    expectTypeOf<ResultOf<"v2.getAttachmentById">["collaborators"]>().toEqualTypeOf<
      { accountId?: string }[] | undefined
    >();
    expectTypeOf<PageSingle["version"]>().toHaveProperty("page");
    expectTypeOf<PageSingle["version"]>().toHaveProperty("blogpost");
    expectTypeOf<NonNullable<ResultOf<"v1.searchContentByCQL">["results"][number]["container"]>>()
      .toHaveProperty("history")
      .not.toBeAny();
    expectTypeOf<{ number: 2 }>().toExtend<ArgsOf<"v1.updateAttachmentProperties">["body"]["version"]>();
    expectTypeOf<{ number: 2; minorEdit: true }>().toExtend<
      ArgsOf<"v1.updateAttachmentProperties">["body"]["version"]
    >();
  });

  it("require what every response contains", () => {
    expectTypeOf<PageSingle["id"]>().toEqualTypeOf<string>();
    expectTypeOf<GetPagesResult["results"]>().toEqualTypeOf<PageBulk[]>();
    expectTypeOf<GetPagesResult["_links"]["base"]>().toEqualTypeOf<string>();
    expectTypeOf<PageBulk["parentId"]>().toEqualTypeOf<string | null>();
    expectTypeOf<PageBulk["version"]["message"]>().toEqualTypeOf<string | null>();
    expectTypeOf<ItemOf<"v2.getFooterComments">["_links"]["webui"]>().toEqualTypeOf<string>();
    expectTypeOf<ItemOf<"v2.getInlineComments">["version"]["authorId"]>().toEqualTypeOf<string>();
    expectTypeOf<ItemOf<"v2.getPageContentProperties">["key"]>().toEqualTypeOf<string>();
    expectTypeOf<ItemOf<"v2.getSpacePermissionsAssignments">["principal"]["id"]>().toEqualTypeOf<string>();
    expectTypeOf<ItemOf<"v1.searchContentByCQL">["title"]>().toEqualTypeOf<string>();
  });
});

describe("the types of the options", () => {
  it("need a credential", () => {
    compiles(() => {
      // @ts-expect-error: nobody is named
      createConfluence({ site: "acme" });
      // @ts-expect-error: the email address is missing
      apiToken({ token: "secret" });
    });
  });
});
