import type { Group } from "../../v1/schema.js";
import { groups } from "../store/groups.js";

/** Presents a group like v1 does. */
export function toGroupV1(id: string): Pick<Group, "type" | "name" | "id"> {
  return { type: "group", name: groups.find((group) => group.id === id)?.name ?? "", id };
}
