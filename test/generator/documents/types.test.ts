import { beforeAll, expect, test } from "vitest";
import { compileOutputs } from "../../hostile/compileOutputs.js";
import { generateFrom } from "../../hostile/generateFrom.js";

const text = { type: "string" };
const number = { type: "number" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, ...required: string[]) => ({ type: "object", properties, required });

/** A schema that an operation answers, with others beside it, and what must compile with its type `A`. */
interface Case {
  readonly name: string;
  /** Whether the operation takes the schema as its body, answers it, or both; `answer` by default. */
  readonly use?: "body" | "answer" | "both";
  readonly mediaType?: string;
  readonly version?: "3.0.3" | "3.1.0";
  readonly schemas: { readonly A: unknown; readonly [name: string]: unknown };
  readonly code: string;
}

const cases: readonly Case[] = [
  {
    name: "properties beside a reference are added to it",
    schemas: { A: { ...ref("B"), ...object({ y: number }, "y") }, B: object({ x: text }, "x") },
    code: "const a: A = { x: 'x', y: 1 }; const y: number = a.y; void y",
  },
  {
    name: "what a schema requires beside a reference is required",
    schemas: { A: { ...ref("B"), required: ["x"] }, B: object({ x: text }) },
    code: "const x: string = ({} as A).x; void x",
  },
  {
    name: "a choice beside a reference is a choice",
    schemas: {
      A: { type: "array", items: { ...ref("Base"), oneOf: [ref("B"), ref("C")] } },
      Base: object({ op: text }),
      B: object({ b: text }, "b"),
      C: object({ kind: text }, "kind"),
    },
    code: "const a: A = [{ op: 'x', b: 'x' }, { kind: 'x' }]; for (const one of a) if ('kind' in one) { const k: string = one.kind; void k }",
  },
  ...["3.0.3", "3.1.0"].flatMap((version): Case[] =>
    [
      { ...ref("B"), nullable: true },
      { allOf: [ref("B")], nullable: true },
      { oneOf: [ref("B")], nullable: true },
      { anyOf: [ref("B"), { enum: [null] }] },
      ...(version === "3.0.3"
        ? []
        : [
            { ...ref("B"), type: ["object", "null"] },
            { anyOf: [ref("B"), { type: "null" }] },
            { oneOf: [{ const: null }, ref("B")] },
            { oneOf: [ref("B"), ref("Nothing")] },
            { type: ["object", "null"], allOf: [ref("B")] },
            { type: ["object", "null"], oneOf: [ref("B")] },
          ]),
    ].map((schema) => ({
      name: `${version} may be null: ${JSON.stringify(schema)}`,
      version: version as "3.0.3",
      schemas: { A: object({ b: schema }, "b"), B: object({ x: text }, "x"), Nothing: { type: "null" } },
      code: "const a: A = { b: null }; const b: A = { b: { x: 'x' } }; if (b.b) { const x: string = b.b.x; void x } void a; // @ts-expect-error a number is no B\nconst c: A = { b: 1 }; void c",
    })),
  ),
  {
    name: "3.0 ignores what is beside a reference",
    version: "3.0.3",
    schemas: { A: { ...ref("B"), ...object({ y: number }, "y") }, B: object({ x: text }, "x") },
    code: "const a: A = { x: 'x' }; void a",
  },
  ...[
    { allOf: [ref("B"), { required: ["a"] }] },
    { allOf: [ref("B")], required: ["a"] },
    { allOf: [{ required: ["a"] }, ref("B")] },
    { allOf: [ref("C")], required: ["a"] },
    { allOf: [{ allOf: [ref("C")] }, object({ z: text }, "a")] },
    { ...ref("C"), required: ["a"] },
    { allOf: [object({ a: text }), { required: ["a"] }] },
    { allOf: [{ oneOf: [ref("B"), object({ a: text, d: text })] }], required: ["a"] },
  ].map((schema) => ({
    name: `requires a property: ${JSON.stringify(schema)}`,
    schemas: { A: schema, B: object({ a: text, b: number }), C: { allOf: [ref("B")] } },
    code: "const a: string = ({} as A).a; void a; // @ts-expect-error it lacks a\nconst b: A = {}; void b",
  })),
  {
    name: "one of several properties is required",
    schemas: { A: { ...object({ a: text, b: text }), anyOf: [{ required: ["a"] }, { required: ["b"] }] } },
    code: "const a: A[] = [{ a: 'x' }, { b: 'x' }, { a: 'x', b: 'x' }]; void a; // @ts-expect-error neither\nconst b: A = {}; void b",
  },
  {
    name: "a required property that nobody declares can be anything",
    schemas: { A: { type: "object", properties: { a: text }, required: ["b"] } },
    code: "const a: A = { b: 1 }; void a; // @ts-expect-error it lacks b\nconst b: A = { a: 'x' }; void b",
  },
  {
    name: "alternatives beside properties have those, too",
    schemas: {
      A: { ...object({ id: text }, "id"), anyOf: [object({ a: text }, "a"), object({ b: text }, "b")] },
    },
    code: "const a: A = { id: 'x', a: 'x' }; void a; // @ts-expect-error it lacks id\nconst b: A = { a: 'x' }; void b; // @ts-expect-error none of the two\nconst c: A = { id: 'x' }; void c",
  },
  {
    name: "any of some beside one of others is both",
    schemas: {
      A: {
        anyOf: [object({ a: text }, "a"), object({ b: text }, "b")],
        oneOf: [object({ c: text }, "c"), object({ d: text }, "d")],
      },
    },
    code: "const a: A = { a: 'x', c: 'x' }; void a; // @ts-expect-error it has none of c and d\nconst b: A = { a: 'x' }; void b",
  },
  {
    name: "a choice of constants beside a type is one of the constants",
    schemas: { A: { type: "string", oneOf: [{ const: "a" }, { const: "b" }] } },
    code: "const a: A = 'a'; void a; // @ts-expect-error other\nconst b: A = 'z'; void b",
  },
  {
    name: "a constant may be null",
    schemas: { A: { type: ["string", "null"], const: "a" } },
    code: "const a: A[] = ['a', null]; void a",
  },
  ...[{ additionalProperties: true }, { additionalProperties: {} }, { unevaluatedProperties: true }].map(
    (others) => ({
      name: `an object may have any other properties: ${JSON.stringify(others)}`,
      schemas: { A: { ...object({ a: text }, "a"), ...others } },
      code: "const a: A = { a: 'x', custom: 1 }; const s: string = a.a; const other: unknown = a['custom']; void s; void other; // @ts-expect-error a is a string\nconst b: A = { a: 1 }; void b",
    }),
  ),
  ...[
    { additionalProperties: number },
    { unevaluatedProperties: number },
    { patternProperties: { "^x": number } },
    { patternProperties: { "^x": number }, additionalProperties: false },
  ].map((others) => ({
    name: `an object may have other properties of a type: ${JSON.stringify(others)}`,
    schemas: { A: { ...object({ a: text, b: { type: "boolean" } }, "a"), ...others } },
    code: "const a: A = { a: 'x', x1: 1 }; const s: string = a.a; void s; // @ts-expect-error no list\nconst b: A = { a: 'x', x1: [] }; void b",
  })),
  {
    name: "properties by pattern alone have their type",
    schemas: { A: { type: "object", patternProperties: { "^x": number, "^y": text } } },
    code: "const a: A = { x1: 1, y1: 'x' }; const n: string | number | undefined = a['x1']; void n",
  },
  {
    name: "unevaluated properties are those that no member declares",
    schemas: { A: { allOf: [ref("B")], unevaluatedProperties: number }, B: object({ a: text }, "a") },
    code: "const a: A = { a: 'x', z: 1 }; const s: string = a.a; void s; void a",
  },
  {
    name: "no unevaluated properties is what a type says anyway",
    schemas: { A: { ...ref("B"), unevaluatedProperties: false }, B: object({ a: text }, "a") },
    code: "const a: A = { a: 'x' }; void a; // @ts-expect-error no other\nconst b: A = { a: 'x', z: 1 }; void b",
  },
  {
    name: "a request has no properties that may only be read",
    use: "body",
    schemas: {
      A: object(
        { id: { ...text, readOnly: true }, b: text, c: { ...text, writeOnly: true } },
        "id",
        "b",
        "c",
      ),
    },
    code: "const a: A = { b: 'x', c: 'x' }; void a; // @ts-expect-error id may only be read\nconst b: A = { id: 'x', b: 'x', c: 'x' }; void b",
  },
  {
    name: "a response has no properties that may only be written",
    schemas: { A: object({ id: { ...text, readOnly: true }, c: { ...text, writeOnly: true } }, "id", "c") },
    code: "const k: keyof A = 'id'; const id: string = ({} as A).id; void k; void id; // @ts-expect-error c may only be written\nconst c: keyof A = 'c'; void c",
  },
  {
    name: "what is read is not what is written, if both are called the same",
    use: "both",
    schemas: {
      A: { allOf: [ref("B")], properties: { kids: { type: "array", items: ref("A") } }, required: ["id"] },
      B: object({ id: { ...text, readOnly: true }, c: { ...text, writeOnly: true } }, "id", "c"),
    },
    code: "const f = async (m: M) => { const a: A = await m.postA({ body: { c: 'x', kids: [{ c: 'x' }] } }); const id: string = a.id; void id; void m.postA({ body: { c: 'x',\n// @ts-expect-error id may only be read\nid: 'x' } }) }; void f",
  },
  ...(["answer", "body"] as const).flatMap((use): Case[] =>
    [
      { N: { kind: { type: "string", enum: ["N"] } }, D: { kind: { type: "string", enum: ["D"] } } },
      { N: { kind: { const: "N" } }, D: { kind: { const: "D" } } },
      { N: { kind: text }, D: { kind: text } },
      { N: { kind: ref("KindN") }, D: { kind: ref("KindD") } },
    ].flatMap(({ N, D }, index) =>
      [{ discriminator: { propertyName: "kind" } }, {}].flatMap((told) =>
        index === 2 && !("discriminator" in told)
          ? []
          : [
              {
                name: `in a ${use}, a choice${"discriminator" in told ? " with a discriminator" : ""} is told apart by ${JSON.stringify(N)}`,
                use,
                schemas: {
                  A: { oneOf: [ref("N"), ref("D")], ...told },
                  N: object({ ...N, value: number }, "kind", "value"),
                  D: object({ ...D, text, more: { type: "array", items: ref("A") } }, "kind", "text"),
                  KindN: { type: "string", enum: ["N"] },
                  KindD: { type: "string", enum: ["D"] },
                },
                code: "const f = (a: A): string => { switch (a.kind) { case 'N': return a.value.toFixed(); case 'D': return a.text } }; void f",
              },
            ],
      ),
    ),
  ),
  {
    name: "several values of a discriminator stand for one schema",
    schemas: {
      A: {
        oneOf: [ref("N"), ref("D")],
        discriminator: { propertyName: "kind", mapping: { n1: "N", n2: ref("N").$ref, d: ref("D").$ref } },
      },
      N: object({ kind: text, value: number }, "kind", "value"),
      D: object({ kind: text, text }, "text"),
    },
    code: "const f = (a: A): string => { switch (a.kind) { case 'n1': case 'n2': return a.value.toFixed(); case 'd': return a.text } }; void f; // @ts-expect-error no value of it\nconst x: A['kind'] = 'N'; void x",
  },
  {
    name: "a base with a discriminator is the choice of what extends it",
    schemas: {
      A: {
        ...object({ kind: text, owner: ref("Owner") }, "kind"),
        discriminator: { propertyName: "kind", mapping: { cat: ref("Cat").$ref } },
      },
      Cat: { allOf: [ref("A"), object({ meow: text }, "meow")] },
      Dog: { allOf: [ref("A"), object({ woof: text }, "woof")] },
      Owner: object({ pets: { type: "array", items: ref("A") } }),
    },
    code: "const f = (a: A): string => { void a.owner?.pets; switch (a.kind) { case 'cat': return a.meow; case 'Dog': return a.woof } }; void f",
  },
  {
    name: "a base that lists what extends it is their choice",
    schemas: {
      A: {
        ...object({ kind: text }, "kind"),
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: { propertyName: "kind" },
      },
      Cat: { allOf: [ref("A"), object({ meow: text }, "meow")] },
      Dog: { allOf: [ref("A"), object({ woof: text }, "woof")] },
    },
    code: "const f = (a: A): string => { switch (a.kind) { case 'Cat': return a.meow; case 'Dog': return a.woof } }; void f",
  },
  {
    name: "an enum that tells nothing apart is open in a response",
    schemas: {
      A: { oneOf: [ref("N"), ref("D")] },
      N: object({ kind: { type: "string", enum: ["a", "b"] } }, "kind"),
      D: object({ kind: { type: "string", enum: ["b", "c"] } }, "kind"),
    },
    code: "const a: A = { kind: 'z' }; void a",
  },
  ...(["3.0.3", "3.1.0"] as const).map(
    (version): Case => ({
      name: `${version} a file within JSON is a string`,
      use: "both",
      version,
      schemas: {
        A: object(
          { a: { type: "string", format: "binary" }, b: { type: "string", format: "byte" } },
          "a",
          "b",
        ),
      },
      code: "const a: A = { a: 'x', b: 'x' }; const s: string = a.a; void s",
    }),
  ),
  ...[
    { type: "string", contentMediaType: "application/octet-stream" },
    { contentMediaType: "image/png" },
    { $ref: "#/components/schemas/File" },
    { type: "string", format: "binary" },
  ].map(
    (file): Case => ({
      name: `a file of a form is ${JSON.stringify(file)}`,
      use: "body",
      mediaType: "multipart/form-data",
      schemas: {
        A: { allOf: [object({ file, files: { type: "array", items: file } }, "file")] },
        File: { type: "string", contentMediaType: "image/png" },
      },
      code: "const f = (m: M) => m.postA({ body: { file: new Blob(['x']), files: [new Blob(['y'])] } }); void f; // @ts-expect-error a string is no file\nconst a: A = { file: 'x' }; void a",
    }),
  ),
  {
    name: "encoded content is a string, and text can be one",
    use: "body",
    mediaType: "multipart/form-data",
    schemas: {
      A: object({
        a: { type: "string", contentMediaType: "image/png", contentEncoding: "base64" },
        b: { type: "string", contentMediaType: "text/csv" },
      }),
    },
    code: "const a: A[] = [{ a: 'x', b: 'x' }, { b: new Blob(['x']) }]; void a; // @ts-expect-error a string\nconst b: A = { a: new Blob(['x']) }; void b",
  },
  ...[
    { $id: "https://acme.test/A", $ref: "#/$defs/X" },
    { $id: "a", $ref: "a#/$defs/X" },
    { $id: "a", $ref: "#x" },
    { $ref: "b" },
    { $ref: "https://acme.test/c#/$defs/X" },
    { $id: "a", $ref: "#/components/schemas/B" },
  ].map(
    ({ $id, $ref }): Case => ({
      name: `a reference is resolved in the schema with its $id: ${JSON.stringify({ $id, $ref })}`,
      schemas: {
        A: {
          ...($id && { $id }),
          ...object({ x: { $ref } }, "x"),
          $defs: { X: { $anchor: "x", ...number } },
        },
        B: { $id: "b", ...number },
        C: { $id: "https://acme.test/c", $defs: { X: number } },
      },
      code: "const x: number = ({} as A).x; void x",
    }),
  ),
  {
    name: "a dynamic reference leads to the anchor of the schema that refers to its own",
    schemas: {
      A: { ...ref("List"), $defs: { T: { $dynamicAnchor: "T", ...text } } },
      Numbers: { ...ref("Middle"), $defs: { T: { $dynamicAnchor: "T", ...number } } },
      Middle: { allOf: [ref("List")] },
      List: {
        $id: "list",
        ...object({ items: { type: "array", items: { $dynamicRef: "#T" } } }, "items"),
        $defs: { T: { $dynamicAnchor: "T" } },
      },
    },
    code: "const s: string = ({} as A).items[0]!; const n: number = ({} as S.Numbers).items[0]!; const u: unknown = ({} as S.List).items[0]; void s; void n; void u",
  },
  {
    name: "a tree whose nodes are what extends it",
    schemas: {
      A: { $dynamicAnchor: "node", ...ref("Tree"), ...object({ name: text }, "name") },
      Tree: {
        $id: "tree",
        $dynamicAnchor: "node",
        ...object({ kids: { type: "array", items: { $dynamicRef: "#node" } } }, "kids"),
      },
    },
    code: "const name: string = ({} as A).kids[0]!.kids[0]!.name; void name; // @ts-expect-error a tree has no name\nvoid ({} as S.Tree).name",
  },
  {
    name: "a tuple has the rest that its schema names, and may end early where it says so",
    schemas: {
      A: object(
        {
          a: { type: "array", prefixItems: [number, text], items: { type: "boolean" } },
          b: { type: ["array", "null"], prefixItems: [number, text], items: false, minItems: 1 },
          c: { type: "array", prefixItems: [number] },
        },
        "a",
        "b",
      ),
    },
    code: "const a: A[] = [{ a: [1, 'x', true, false], b: [1] }, { a: [1, 'x'], b: [1, 'x'], c: [1] }, { a: [1, 'x'], b: null }]; void a; // @ts-expect-error a string is no rest\nconst b: A = { a: [1, 'x', 'y'], b: null }; void b; // @ts-expect-error nothing follows\nconst c: A = { a: [1, 'x'], b: [1, 'x', 1] }; void c",
  },
  {
    name: "properties under a condition are optional",
    schemas: {
      A: {
        ...object({ a: text }, "a"),
        if: { properties: { a: { const: "x" } } },
        // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
        then: { properties: { b: number }, required: ["b"] },
        else: ref("Else"),
        dependentSchemas: { a: { properties: { d: text } } },
      },
      Else: object({ b: text, c: text }),
    },
    code: "const a: A[] = [{ a: 'x', b: 1 }, { a: 'y', b: 'x', c: 'x', d: 'x' }]; void a; // @ts-expect-error no other\nconst b: A = { a: 'x', z: 1 }; void b",
  },
  {
    name: "what a schema is not, and what its names are, narrows no type",
    schemas: {
      A: object(
        {
          a: { not: text },
          b: { type: "object", propertyNames: { pattern: "^x" }, additionalProperties: number },
          c: true,
        },
        "a",
      ),
    },
    code: "const a: A = { a: 1, b: { x1: 1 }, c: [] }; void a",
  },
  {
    name: "a response of which everything may only be written names no property",
    schemas: { A: object({ p: { ...text, writeOnly: true } }, "p") },
    code: "const k: 'p' extends keyof A ? 'there' : 'gone' = 'gone'; void k",
  },
];

let errors: string[][];

// One compilation of all documents takes hardly longer than that of one.
beforeAll(async () => {
  const outputs = await Promise.all(
    cases.map(
      async ({ schemas, version = "3.1.0", use = "answer", code, mediaType = "application/json" }) => {
        const content = { [mediaType]: { schema: ref("A") } };
        const post = {
          operationId: "postA",
          ...(use !== "answer" && { requestBody: { required: true, content } }),
          responses: { 200: { description: "", ...(use !== "body" && { content }) } },
        };
        const document = {
          openapi: version,
          info: { title: "Acme", version: "1" },
          paths: { "/acme/api/a": { post } },
          components: { schemas },
        };
        const { files, problems } = await generateFrom(JSON.stringify(document));
        if (files === undefined) throw new Error(problems.map(({ what }) => what).join(", "));
        const lines = [
          'import type * as S from "./v1/schema.js";',
          'import type { MethodsV1 as M } from "./v1/methods.js";',
          "type A = S.A;",
          `${code};`,
          "void ({} as A | M);",
        ];
        return [...files, { path: "src/check.ts", content: lines.join("\n") }];
      },
    ),
  );
  errors = compileOutputs(outputs);
});

test.each(cases.map(({ name }, index) => ({ name, index })))("$name", ({ index }) => {
  expect(errors[index]).toStrictEqual([]);
});
