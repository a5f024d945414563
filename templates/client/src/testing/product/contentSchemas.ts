import type { Schema } from "../../documents/SpecOperation.js";
import { closed, NAME } from "../documents/schemaParts.js";
import type { FakeDataSite } from "../FakeDataSite.js";

/** The schemas of what a site contains as seed data, by name: `Site` is the whole. */
export const contentSchemas: Readonly<Record<string, Schema>> = {
  Site: closed<FakeDataSite>({ name: NAME, cloudId: NAME }, "name"),
};
