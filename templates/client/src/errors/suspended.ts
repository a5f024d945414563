/** What the text of a site says that is suspended or deactivated; its page has a title of its own (observed). */
export const SUSPENDED: RegExp =
  /suspended_|_suspended|<title>\s*Atlassian Cloud Notifications|\b(?:site|instance|tenant|subscription)\b[^<>.]{0,60}\b(?:suspended|deactivated)\b/i;
