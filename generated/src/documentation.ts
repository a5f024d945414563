// Generated from specs/confluence-v1.json and specs/confluence-v2.json by `npm run generate`. Do not edit.

import type { Documentation } from "./operations/Documentation.js";

/** Where Atlassian documents the operations of each API. */
export const documentation: Readonly<Record<string, Documentation>> = {
    v1: {
        reference: "https://developer.atlassian.com/cloud/confluence/rest/v1",
        omitted: "",
        groups: "analytics audit content content---attachments content---children-and-descendants content---macro-body content-body content-labels content-permissions content-restrictions content-states content-versions content-watches dynamic-modules experimental group label-info long-running-task relation search settings space space-permissions space-settings template themes user-properties users",
        letters: "MWJMHOWJMJPCGGGGIEEDBYPDVSV[LOOSJV[DBSSQFF\\BBKY\\EJKKYYMK\\KEZPP\\PJOUFN\\\\SJJJBKXZURRZZ\\[[AAMMMMMECCNKMPJHHMPNWMYJUZLTCPTKBZDDYUUJVX[",
    },
    v2: {
        reference: "https://developer.atlassian.com/cloud/confluence/rest/v2",
        omitted: "/wiki/api/v2",
        groups: "admin-key ancestors app-properties attachment blog-post children classification-level comment content content-properties custom-content data-policies database descendants folder label like operation page redactions smart-link space space-permission-transition space-permissions space-properties space-roles task user version whiteboard",
        letters: "WW\\IJEJ\\JKJMJOJHHSJUJVYZ^JDJEJJKJMJOJHCHSJUJGYZ^JAAWADHJJPRD]]DXZEGHHPQQR]]EEDJJFFGJJDKKKKKHJJPR]]LLBMGJJNFRBOJJNFRHHR]]HQQCCHHR]]HQQDESPBDSGJJNFHHPQQR]]SSBUJJNFRVPGPRWXYYZZZV[[B^GJJNFR\\WGGGTTGGGCGGGZJEJJKJJJHHSJSJYZ[J",
    },
};
