import type { Browser, BrowserPage } from "./Browser.js";

/** Opens a page that collects what the browser complains about. */
export async function openPage(browser: Browser, complaints: string[], width = 1280): Promise<BrowserPage> {
  const page = await browser.newPage();
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error}`));
  await page.setViewport({ width, height: 844 });
  return page;
}

/**
 * Opens an address, and waits for the program that the page runs by itself: what it still loads when the page is left would
 * be a complaint.
 */
export async function visit(page: BrowserPage, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector(".playground[data-state=running]") === null);
}
