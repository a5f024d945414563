declare module "openapi-typescript/dist/transform/index.mjs" {
  // Its own type declarations are those of the package's root.
  export { transformSchema as default } from "openapi-typescript";
}

declare module "openapi-typescript/dist/transform/schema-object.mjs" {
  export { transformSchemaObject as default } from "openapi-typescript";
}
