/** The options of `createFakeNimbus` that only some products have: here, none. */
export type ProductOptions = object;
