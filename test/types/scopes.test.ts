import {
  apiToken,
  type Confluence,
  type Credential,
  clientCredentials,
  createConfluence,
  diagnose,
  forge,
  forgeRemote,
  fromEnvironment,
  oauth2,
  type Scope,
  serviceAccountToken,
} from "confluence-fetch";
import { findSpaceByKey, updatePage } from "confluence-fetch/recipes";
import type { Client } from "openapi-fetch";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { paths } from "../../generated/src/apis.js";
import { openProgram } from "./openProgram.js";

declare const full: Confluence;
declare const reader: Confluence<"read:page:confluence" | "read:space:confluence">;

/** Holds code that is only type-checked. */
function compiles(_code: () => unknown): void {}

const IMPORTS = 'import { apiToken, type Confluence, createConfluence, oauth2 } from "confluence-fetch";\n';

/** A program with a client whose token holds two scopes; or, without them, one that says nothing of its scopes. */
const programOf = (code: string, scopes = ', scopes: ["read:page:confluence", "read:space:confluence"]') =>
  `${IMPORTS}const confluence = createConfluence({ site: "acme", auth: apiToken({ email: "e", token: "t"${scopes} }) });\n${code}`;

const errorsOf = (code: string) => openProgram(programOf(code)).errors;

describe("a client whose credential declares its scopes", () => {
  it("has them in its type, whatever the kind of credential", () => {
    compiles(() => {
      const scopes = ["read:page:confluence"] as const;
      type Reader = Confluence<"read:page:confluence">;
      const of = <Granted extends Scope>(auth: Credential<Granted>) =>
        createConfluence({ site: "acme", auth });
      expectTypeOf(of(apiToken({ email: "", token: "", scopes }))).toEqualTypeOf<Reader>();
      expectTypeOf(of(serviceAccountToken({ token: "", scopes }))).toEqualTypeOf<Reader>();
      expectTypeOf(of(oauth2({ accessToken: "", scopes }))).toEqualTypeOf<Reader>();
      expectTypeOf(of(clientCredentials({ clientId: "", clientSecret: "", scopes }))).toEqualTypeOf<Reader>();
      expectTypeOf(of(forge(async () => new Response(), { scopes }))).toEqualTypeOf<Reader>();
      expectTypeOf(of(forgeRemote({ token: "", apiBaseUrl: "", scopes }))).toEqualTypeOf<Reader>();
      expectTypeOf(createConfluence(fromEnvironment({}, { scopes }))).toEqualTypeOf<Reader>();
      expectTypeOf(of(apiToken({ email: "", token: "" }))).toEqualTypeOf<Confluence>();
      expectTypeOf(of(apiToken({ email: "", token: "", scopes: [] }))).toEqualTypeOf<Confluence<never>>();
      expectTypeOf(createConfluence({ auth: {} as Credential })).toEqualTypeOf<Confluence>();
      // Scopes that are known only when the program runs are checked only then.
      const found: string[] = [];
      expectTypeOf(of(oauth2({ accessToken: "", scopes: found as Scope[] }))).toEqualTypeOf<Confluence>();
    });
  });

  it("has the methods that they allow, as they are without scopes", () => {
    compiles(async () => {
      expectTypeOf(reader.v2.getPages).toEqualTypeOf<Confluence["v2"]["getPages"]>();
      for await (const { title } of reader.v2.getPages({ "space-id": [42] }))
        expectTypeOf(title).toBeString();
      const { getSpaces } = reader.v2;
      expectTypeOf((await getSpaces()).results).not.toBeAny();
    });
  });

  it("refuses the other methods, and names the scopes that are missing", () => {
    expect(errorsOf("confluence.v2.deletePage({ id: 1 });")).toEqual([
      "3: This expression is not callable.\n" +
        "  Not all constituents of type '((this: void, args: DeletePageArgs, options?: CallOptions | undefined) => Call<void>) |" +
        ' MissingScopes<AllOf<"delete:page:confluence">>\' are callable.\n' +
        "    Type 'MissingScopes<AllOf<\"delete:page:confluence\">>' has no call signatures.",
    ]);
    expect(errorsOf("const { deletePage } = confluence.v2;\ndeletePage({ id: 1 });")).toEqual([
      expect.stringMatching(
        /^4: .*MissingScopes<AllOf<"delete:page:confluence">>' has no call signatures\.$/s,
      ),
    ]);
    expect(errorsOf("confluence.v2.createAttachmentProperty({ attachment_id: 1, body: {} });")).toEqual([
      expect.stringContaining(
        'MissingScopes<AllOf<"read:attachment:confluence" | "write:attachment:confluence">>',
      ),
    ]);
  });

  it("names every way to call a method that takes one of several", () => {
    expect(errorsOf("confluence.v1.addLabelsToContent({ id: 1, body: [] });")).toEqual([
      expect.stringContaining(
        'MissingScopes<AllOf<"write:confluence-content"> | AllOf<"read:label:confluence" | "write:label:confluence">>',
      ),
    ]);
    compiles(() => {
      const beta = full as Confluence<"read:label:confluence" | "write:label:confluence">;
      beta.v1.addLabelsToContent({ id: 1, body: [] });
      const classic = full as Confluence<"write:confluence-content">;
      classic.v1.addLabelsToContent({ id: 1, body: [] });
    });
  });

  it("refuses what no scope allows, and what only OAuth 2.0 may call", () => {
    expect(errorsOf("confluence.v2.getAdminKey();")).toEqual([
      expect.stringContaining('MissingScopes<AllOf<"no scope allows this">>'),
    ]);
    const token = 'apiToken({ email: "e", token: "t", scopes: ["read:app-data:confluence"] })';
    expect(errorsOf(`createConfluence({ auth: ${token} }).v2.getForgeAppProperties();`)).toEqual([
      expect.stringContaining('MissingScopes<AllOf<"read:app-data:confluence" | "only by OAuth 2.0">>'),
    ]);
    const oauth = 'oauth2({ accessToken: "t", scopes: ["read:app-data:confluence"] })';
    expect(errorsOf(`createConfluence({ auth: ${oauth} }).v2.getForgeAppProperties();`)).toEqual([]);
  });

  it("refuses a scope that does not exist", () => {
    expect(errorsOf('oauth2({ accessToken: "t", scopes: ["read:pages:confluence"] });')).toEqual([
      "3: Type '\"read:pages:confluence\"' is not assignable to type 'Scope'." +
        " Did you mean '\"read:page:confluence\"'?",
    ]);
  });

  it("keeps the documentation of its methods, allowed or not, and the names of their parameters", () => {
    const { hoverAt } = openProgram(programOf("confluence.v2.getPages; confluence.v2.deletePage;"));
    const allowed = hoverAt("confluence.v2.getPages");
    expect(allowed.signature).toMatch(
      /^\(method\) MethodsV2\.getPages\(this: void, args\?: GetPagesArgs, options\?: CallOptions\): PagedCall</,
    );
    expect(allowed.docs).toMatch(/`GET \/wiki\/api\/v2\/pages`/);
    const denied = hoverAt("confluence.v2.deletePage");
    expect(denied.signature).toContain('MissingScopes<AllOf<"delete:page:confluence">>');
    expect(denied.docs).toMatch(/`DELETE \/wiki\/api\/v2\/pages\/\{id\}`/);
  });
});

describe("a client of a few operations with such a credential", () => {
  const few = (scopes: string) =>
    openProgram(
      'import { apiToken, createClientOf } from "confluence-fetch";\n' +
        'import { deletePage, getPages } from "confluence-fetch/v2/operations";\n' +
        `const auth = apiToken({ email: "e", token: "t"${scopes} });\n` +
        "const few = createClientOf({ list: getPages, remove: deletePage }, { auth });\n" +
        'few.list({ "space-id": [42] }).collect();\nfew.remove({ id: 1 });',
    ).errors;

  it("has the methods that they allow, and refuses the others", () => {
    expect(few("")).toEqual([]);
    expect(few(', scopes: ["read:page:confluence", "delete:page:confluence"]')).toEqual([]);
    expect(few(', scopes: ["read:page:confluence"]')).toEqual([
      expect.stringMatching(/^6: .*MissingScopes<AllOf<"delete:page:confluence">>' has no call/s),
    ]);
  });
});

describe("the openapi-fetch client of such a client", () => {
  it("takes the paths that the scopes allow, and knows their responses", () => {
    compiles(async () => {
      const page = await reader.client.GET("/wiki/api/v2/pages/{id}", { params: { path: { id: 1 } } });
      expectTypeOf(page.data?.title).toEqualTypeOf<string | undefined>();
      await reader.client.GET("/wiki/api/v2/pages");
      const { data } = await reader.client.request("get", "/wiki/api/v2/pages", {});
      expectTypeOf(data?.results).not.toBeAny();
      reader.client.use({ onRequest: ({ request }) => request });
    });
  });

  it("refuses the other paths, and names the scopes that are missing", () => {
    for (const call of [
      'DELETE("/wiki/api/v2/pages/{id}", { params: { path: { id: 1 } } })',
      'request("delete", "/wiki/api/v2/pages/{id}", { params: { path: { id: 1 } } })',
    ]) {
      expect(errorsOf(`confluence.client.${call};`)).toEqual([
        "3: Argument of type '\"/wiki/api/v2/pages/{id}\"' is not assignable to parameter of type" +
          ' \'"/wiki/api/v2/pages/{id}" & MissingScopes<AllOf<"delete:page:confluence">>\'.\n' +
          "  Type 'string' is not assignable to type 'MissingScopes<AllOf<\"delete:page:confluence\">>'.",
      ]);
    }
    expect(errorsOf('confluence.client.GET("/wiki/api/v2/attachments");')).toEqual([
      expect.stringContaining('MissingScopes<AllOf<"read:attachment:confluence">>'),
    ]);
  });

  it("refuses them also where a method is taken out of it", () => {
    const refused = 'DELETE("/wiki/api/v2/pages/{id}", { params: { path: { id: 1 } } });';
    expect(
      errorsOf(`const { GET, DELETE } = confluence.client;\nGET("/wiki/api/v2/pages");\n${refused}`),
    ).toEqual([expect.stringMatching(/^5: .*MissingScopes<AllOf<"delete:page:confluence">>/s)]);
  });

  it("refuses a path without its prefix, a wrong parameter and a wrong body", () => {
    compiles(() => {
      // @ts-expect-error: the prefix is missing
      reader.client.GET("/pages/{id}", { params: { path: { id: 1 } } });
      // @ts-expect-error: the page is not named
      reader.client.GET("/wiki/api/v2/pages/{id}");
      // @ts-expect-error: the parameter is called id
      reader.client.GET("/wiki/api/v2/pages/{id}", { params: { path: { page: 1 } } });
      const writer = full as Confluence<"write:page:confluence">;
      // @ts-expect-error: the body is wrong
      writer.client.POST("/wiki/api/v2/pages", { body: { titel: "typo" } });
    });
  });

  it("is openapi-fetch's own where no scopes are declared", () => {
    compiles(() => {
      expectTypeOf(full.client).toEqualTypeOf<Client<paths>>();
      const whole = createConfluence<Scope>({
        auth: oauth2({ accessToken: "", scopes: ["read:page:confluence"] }),
      });
      expectTypeOf(whole.client).toEqualTypeOf<Client<paths>>();
    });
  });
});

describe("a function that takes a client", () => {
  const takes = (scopes: string, given: string) =>
    openProgram(
      `${IMPORTS}declare function wrap(confluence: Confluence${scopes}): void;\n` +
        `declare const given: Confluence${given};\nwrap(given);`,
    );

  it("takes one that may do as much or more", () => {
    for (const given of [
      "",
      '<"read:page:confluence">',
      '<"read:page:confluence" | "read:space:confluence">',
    ])
      expect(takes('<"read:page:confluence">', given).errors).toEqual([]);
    expect(takes("<never>", '<"read:page:confluence">').errors).toEqual([]);
    expect(takes("", "").errors).toEqual([]);
  });

  it("refuses one that may do less, and names what is missing", () => {
    const { errors } = takes(
      '<"read:page:confluence" | "write:page:confluence">',
      '<"read:page:confluence">',
    );
    expect(errors).toEqual([
      expect.stringContaining(
        `Type '"write:page:confluence"' is not assignable to type '"read:page:confluence"'.`,
      ),
    ]);
    expect(takes("", '<"read:page:confluence">').errors).toHaveLength(1);
  });

  it("takes the scopes from its caller", () => {
    compiles(() => {
      const wrap = <Granted extends Scope>(confluence: Confluence<Granted | "read:page:confluence">) =>
        confluence as Confluence<"read:page:confluence">;
      wrap(reader).v2.getPages();
      wrap(full).v2.getPages();
    });
  });

  it("may name the methods that it needs, as recipes do", () => {
    compiles(() => {
      findSpaceByKey(reader, "DOC");
      diagnose(reader);
      // @ts-expect-error: write:page:confluence is missing
      updatePage(reader, { id: 1, change: { title: "New" } });
    });
  });
});

describe("scopes in types", () => {
  const methods = `
    export async function list() {
      const page = await confluence.v2.getPageById({ id: 1 });
      for await (const { title } of confluence.v2.getPages({ "space-id": [1] })) console.log(title, page.title);
      const { getSpaces } = confluence.v2;
      await getSpaces({ keys: ["DOC"] });
    }`;
  const openapiFetch = `
    export async function read() {
      const { data } = await confluence.client.GET("/wiki/api/v2/pages/{id}", { params: { path: { id: 1 } } });
      await confluence.client.GET("/wiki/api/v2/pages");
      return data?.title;
    }`;
  const wrapped = `
    declare function wrap(client: Confluence<"read:page:confluence">): void;
    wrap(confluence);`;

  for (const [name, code] of Object.entries({
    methods,
    openapiFetch,
    wrapped,
    together: methods + openapiFetch + wrapped,
  })) {
    it(`cost the type checker almost nothing: ${name}`, () => {
      const [without, declared] = [openProgram(programOf(code, "")), openProgram(programOf(code))];
      expect([...without.errors, ...declared.errors]).toEqual([]);
      const more = declared.instantiations - without.instantiations;
      console.log(
        `${name}: ${without.instantiations} instantiations without scopes, ${declared.instantiations} with`,
      );
      expect(more).toBeLessThan(1_000);
    });
  }
});
