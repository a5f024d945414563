import { apiToken, createConfluence } from "confluence-fetch";
import * as recipes from "confluence-fetch/recipes";
import { findSpaceByKey, walkPageTree, storageBody } from "confluence-fetch/recipes";
import { confluence } from "../client.js";

export const body = storageBody("<p/>");
export const { webUrl } = confluence;
